import fc from 'fast-check';
import { fixRules, type RehearsingHost } from '../../src/cli/fix-rules';
import { defaultSettings } from '../../src/core/checks/default-settings';
import { rules } from '../../src/core/checks/registry';
import type { Edit } from '../../src/core/document/edit';
import type { Paragraph } from '../../src/core/document/types';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { arbitraryTemplate } from '../core/plan/arbitrary-paper';
import { messyPaper } from '../core/plan/messy-paper';

/** A document in memory that can be asked first. */
class AskedHost extends MemoryHost implements RehearsingHost {
  async rehearse(edits: readonly Edit[]): Promise<void> {
    await new MemoryHost(this.paragraphs).apply(edits);
  }
}

/** What is typed the wrong way, put into a line. */
const slips = [
  '学习,落实',
  '(一)次',
  '抓得不紧.第二天',
  '“问题',
  '办完了。。',
  '，，又',
  '3 月 去了两次',
  '会用WPS,不会用表格...',
  '（嵌套(括号)）',
  '》名称《',
  '一是、二是没有分清',
  '”十五五“规划',
  '不足:如下；',
  ' 空 格 多 ',
  '办得慢!三是',
  '（甲）(乙）(丙）',
  '(丁）',
  '1、一.',
  '。\u000b（二）在廉洁自律方面。一是办得慢',
];

const papers = arbitraryTemplate.chain((template) =>
  fc.record({
    template: fc.constant(template),
    paper: messyPaper(template),
    slips: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...slips)), { maxLength: 8 }),
  }),
);

function withSlips(paper: readonly Paragraph[], list: readonly (readonly [number, number, string])[]) {
  const texts = [...paper];
  for (const [at, offset, slip] of list) {
    const one = texts[at % texts.length]!;
    const points = [...one.text];
    points.splice(offset % (points.length + 1), 0, slip);
    texts[at % texts.length] = { ...one, text: points.join('') };
  }
  return texts;
}

it('after one run of all corrections there is nothing left that a second one would change', async () => {
  const ids = rules.map(({ id }) => id);
  const moving: string[] = [];
  const runs = process.env['GANGJU_RUNS'];
  const sample = fc.sample(papers, runs === undefined ? { numRuns: 60, seed: 7 } : Number(runs));
  for (const { template, paper, slips: list } of sample) {
    const host = new AskedHost(withSlips(paper, list));
    const standard = { template: template.id, own: [] };
    await fixRules(ids, host, standard, defaultSettings);
    const once = host.paragraphs;
    await fixRules(ids, host, standard, defaultSettings);
    const changed = host.paragraphs.findIndex((one, i) => one.text !== once[i]?.text);
    if (changed >= 0) moving.push(`${once[changed]?.text ?? ''} → ${host.paragraphs[changed]?.text ?? ''}`);
  }
  expect(moving).toEqual([]);
});
