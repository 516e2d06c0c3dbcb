import { hasEvidence } from '../reading';
import type { Examples, MakePaper, PaperRule } from '../rule';

const STOCK =
  /^(?:理论)?学习(?:还)?不够(?:深入|系统|扎实)$|^服务(?:群众)?意识(?:还)?不(?:够)?强$|^工作(?:标准|要求)(?:还)?不(?:够)?高$|^(?:工作)?作风(?:还)?不(?:够)?(?:实|扎实)$|^(?:创新|担当|责任)意识(?:还)?不(?:够)?强$|^工作(?:还)?不够(?:细致|主动|大胆)$/u;

/** A stock phrase heads a point that tells nothing concrete. */
export const genericPhrase: PaperRule = {
  kind: 'paper',
  id: 'generic-phrase',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯' },
  check({ nodes, paragraphs, lines }) {
    return nodes
      .filter((node) => node.kind === 'point' && STOCK.test(node.name))
      .filter((node) => !hasEvidence(node.extent, paragraphs, lines))
      .map((node) => ({ span: node.heading, params: { found: node.name } }));
  },
};

export const examples = (paper: MakePaper): Examples => ({
  wrong: [
    {
      text: paper({
        passage:
          '一是学习不够深入。我平时忙于事务，学得少。二是学习笔记不够细。例如2023年只记了半本，我重视不足。',
      }),
      finds: ['一是学习不够深入'],
    },
  ],
  right: [{ text: paper() }],
});
