import { applyEdits } from '../../../src/core/document/apply';
import { recognise } from '../../../src/core/outline/recognise';
import { planOutline } from '../../../src/core/plan/plan-outline';
import { defaultWishes } from '../../../src/core/plan/default-wishes';
import { createWordHost } from '../../../src/hosts/word/word-host';
import { deviationNames } from '../../../src/preview/word/deviations';
import type { MemoryWord } from '../../../src/preview/word/memory-word';
import { template } from '../../core/plan/papers';
import { nextWord } from './real-office';

/**
 * Whichever way Word decides what public sources leave open, what 插入提纲 makes reads and looks the
 * same. The yardstick is the document that the stand-in makes with no switch turned.
 */
type Documents = Parameters<typeof nextWord>[0];

const list = (level: number) => ({
  id: 1,
  level,
  pattern: level === 0 ? '%1、' : '（%2）',
  format: 'chineseCounting',
});
const look = { alignment: 'Justified', firstLineIndent: 32, lineSpacing: 18, spaceAfter: 0 } as const;
const fangsong = { name: '仿宋', size: 16 };
const kaiti = { name: '楷体', size: 16, bold: true };
const heiti = { name: '黑体', size: 16 };
const body = (text: string) => ({ text, look, font: fangsong });

const documents: Record<string, Documents> = {
  'an empty document': [''],
  'a paper formatted by hand': [
    { text: '个人对照检查材料', look: { ...look, alignment: 'Centered' }, font: { name: '黑体', size: 22 } },
    { text: '一、存在的问题', look, font: heiti },
    {
      runs: [
        { text: '（一）在理论学习方面。', font: kaiti },
        { text: '一是学得不深，平时学习不多。', font: fangsong },
      ],
      look,
    },
    body('（二）在能力本领方面。一是本领不强，办法不多。'),
    { text: '二、问题的原因', look, font: heiti },
    body('根子在思想上，平时放松了要求。'),
    body('以上对照检查，不妥之处，请批评指正。'),
  ],
  'a paper with heading styles': [
    { text: '一、存在的问题', style: 'Heading1', look, font: heiti },
    { text: '（一）在理论学习方面', style: 'Heading2', look, font: kaiti },
    body('一是学得不深，平时学习不多，笔记不全，没有联系实际。'),
    { text: '二、问题的原因', style: 'Heading1', look, font: heiti },
    body('根子在思想上，平时放松了要求，抓得不紧。'),
  ],
  'a paper that Word numbers': [
    { text: '存在的问题', style: 'Heading1', list: list(0), look, font: heiti },
    { text: '在理论学习方面', style: 'Heading2', list: list(1), look, font: kaiti },
    body('一是学得不深，平时学习不多，笔记不全，没有联系实际。'),
    { text: '问题的原因', style: 'Heading1', list: list(0), look, font: heiti },
    body('根子在思想上，平时放松了要求，抓得不紧。'),
    '',
  ],
};

/** Everything that can be seen of a paragraph. */
function looks(word: MemoryWord) {
  return word.store.ids().map((id) => {
    const { runs, styleId, look: shape, outlineLevel, list: membership } = word.store.record(id)!;
    return {
      text: word.store.listString(id) + runs.map((run) => run.text).join(''),
      runs: runs.map(({ text, font }) => [text.slice(0, 12), font.name, font.size, font.bold, font.color]),
      styleId,
      shape,
      outlineLevel,
      level: membership?.level ?? null,
    };
  });
}

async function complete(paragraphs: Documents, faults: readonly string[]) {
  const word = await nextWord(paragraphs, { set: '1.3', faults });
  const host = createWordHost();
  const before = (await host.read()).paragraphs;
  const wishes = { ...defaultWishes, items: true };
  const plan = planOutline(before, recognise(before, template), template, wishes);
  const report = await host.apply(plan.edits);
  return { word, report, looks: looks(word), expected: applyEdits(before, plan.edits).map((p) => p.text) };
}

const decisions = deviationNames.filter((name) => name !== 'search-dialog-open' && name !== 'sets-absent');
const pairs = [
  ['style-only', 'detach-throws'],
  ['style-only', 'style-keeps-direct'],
  ['next-style', 'detach-throws'],
  ['style-keeps-direct', 'detach-clears-style'],
  ['style-only', 'inherit-list'],
  ['detach-throws', 'inherit-list'],
  ['detach-clears-style', 'inherit-list'],
  ['stale-paragraphs', 'style-only'],
];

describe.each(Object.entries(documents))('%s', (_, paragraphs) => {
  it.each([...decisions.map((name) => [name]), ...pairs].map((chosen) => [chosen]))(
    'looks the same with %j',
    async (chosen) => {
      const usual = await complete(paragraphs, []);
      const other = await complete(paragraphs, chosen);
      expect(other.word.lines()).toEqual(other.expected);
      // Attaching with a style of its own leaves a choice between the style and the number.
      const style = (one: ReturnType<typeof looks>) =>
        chosen.includes('attach-list-paragraph')
          ? one.map((paragraph) => ({ ...paragraph, styleId: '', outlineLevel: 0 }))
          : one;
      expect(style(other.looks)).toEqual(style(usual.looks));
    },
  );

  it('costs one look, one write and one look back, and one more of each only where something differs', async () => {
    const trips = (word: MemoryWord) =>
      word.requests.map(({ kind }) => kind).filter((kind) => kind === 'read' || kind === 'write');
    const usual = await complete(paragraphs, ['style-only']);
    expect(trips(usual.word).filter((kind) => kind === 'write').length).toBeLessThanOrEqual(2);
  });
});
