import { run, paper } from './support/run';
import sentences from './support/hint-sentences.json';

/*
 * Sentences of one's own kind for each hint, wrong and right, written apart from the word lists. What counts is that a
 * hint is trusted: at least nine of ten that it gives are given rightly; half of the wrong ones may go unseen.
 */

type Kind = keyof typeof sentences;

const REST = '二是学习笔记不够细。我对此重视不足。';
const inAspect = (text: string): string =>
  paper({ passage: `${text.startsWith('一是') ? '' : '一是读书不经常。'}${text}${REST}` });

/** The rules that tell of a kind, and a paper that is right but for one sentence. */
const KINDS: Readonly<
  Record<Kind, { readonly rules: readonly string[]; readonly around: (text: string) => string }>
> = {
  evidence: {
    rules: ['no-example'],
    around: (text) => paper({ passage: text + text.replace('一是', '二是') }),
  },
  anonymous: { rules: ['evidence-anonymous'], around: inAspect },
  concession: { rules: ['concession'], around: inAspect },
  person: { rules: ['person'], around: inAspect },
  stock: { rules: ['generic-phrase', 'stock-density'], around: inAspect },
  measure: {
    rules: ['measure-vague'],
    around: (text) => paper({ measures: [text, '（二）提高政治素质。每月对照检查一次。'] }),
  },
  external: {
    rules: ['cause-external'],
    around: (text) => paper({ causes: [text, '（二）要求不严。总想着差不多就行。'] }),
  },
  case: { rules: ['case-no-self'], around: (text) => paper().replace(/对照通报的典型案例.*/u, text) },
  years: {
    rules: ['year-check'],
    around: (text) =>
      paper({
        title: '2025年度民主生活会个人对照检查材料',
        tail: ['以上是我的对照检查，不当之处，请批评指正。', '张三', '2026年1月20日'],
        passage: `一是读书不经常。${text}${REST}`,
      }),
  },
};

test.each(Object.keys(KINDS) as Kind[])('%s: what is hinted at is rightly hinted at', (kind) => {
  const { rules, around } = KINDS[kind];
  const hinted = (text: string): boolean =>
    run(around(text)).findings.some(
      ({ rule, target }) => rules.includes(rule) && (kind !== 'evidence' || target === 'theory'),
    );
  const { wrong, right } = sentences[kind];
  const seen = wrong.filter(hinted);
  const falsely = right.filter(hinted);
  expect(falsely.length / (seen.length + falsely.length)).toBeLessThanOrEqual(0.1);
  expect(seen.length / wrong.length).toBeGreaterThanOrEqual(0.5);
});
