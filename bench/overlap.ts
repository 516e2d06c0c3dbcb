import { recognise } from '../src/core/outline/recognise';
import { comparePapers } from '../src/core/overlap/compare';
import { compareFolder } from '../src/core/overlap/folder';
import { overlapPaper, type OverlapPaper } from '../src/core/overlap/paper';
import { toUnits } from '../src/core/overlap/units';
import { DEFAULT_TEMPLATE_ID, templateById } from '../src/core/template/builtin';
import { edited, halfOf, madeUpPaper, paragraphsOfLines, redated } from '../tests/support/many-papers';
import { growth, measure, ms, table } from './measure';

const template = templateById(DEFAULT_TEMPLATE_ID)!;
const LIMITS = { run: 30, share: 0.1 };

/** Every tenth paper has copied from the one before. */
function folder(count: number): string[][] {
  const papers: string[][] = [];
  for (let i = 0; i < count; i++) {
    const own = madeUpPaper(i + 1);
    papers.push(i % 10 === 9 ? halfOf(own, papers[i - 1]!) : own);
  }
  return papers;
}

const ready = (lines: readonly string[]): OverlapPaper => {
  const paragraphs = paragraphsOfLines(lines);
  return overlapPaper(paragraphs, recognise(paragraphs, template));
};

/** A peer of the field: fingerprints of 12 characters, winnowed over 9, in an inverted index. */
async function dolos(papers: readonly (readonly string[])[]): Promise<() => number> {
  const { File, FingerprintIndex, Region, TokenizedFile } = await import('@dodona/dolos-core');
  const files = papers.map((lines, i) => {
    const file = new File(`${i}.txt`, lines.join('\n'));
    const { code } = toUnits(paragraphsOfLines(lines));
    const tokens = Array.from(code, (unit) => String.fromCharCode(unit));
    return new TokenizedFile(
      file,
      tokens,
      tokens.map((_, at) => new Region(0, at, 0, at + 1)),
    );
  });
  return () => {
    const index = new FingerprintIndex(12, 9);
    index.addFiles(files);
    return index.allPairs().filter(({ longest }) => longest >= 1).length;
  };
}

/** How much of changed copies is found, the least of ten papers, and what papers that nobody copied share. */
function found(): string {
  const papers = Array.from({ length: 10 }, (_, seed) => madeUpPaper(100 + seed, { author: '张三' }));
  const least = (change: (lines: readonly string[], seed: number) => readonly string[]) =>
    Math.min(...papers.map((lines, seed) => comparePapers(ready(lines), ready(change(lines, seed))).share));
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const all = papers.map(ready);
  const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => comparePapers(a, b)));
  const told = pairs.filter(({ passages }) => passages.length > 0).length;
  return table([
    ['a copy of a paper', 'found', 'wanted'],
    ['dates and figures changed', percent(least(redated)), '>= 95 %'],
    ['5 % of the characters replaced', percent(least((lines, seed) => edited(lines, 0.05, seed))), ''],
    ['10 % of the characters replaced', percent(least((lines, seed) => edited(lines, 0.1, seed))), '>= 50 %'],
    [
      'every second sentence another paper’s',
      percent(least((lines, seed) => halfOf(lines, madeUpPaper(200 + seed)))),
      'about half',
    ],
    [`${pairs.length} pairs that nobody copied, with anything found`, String(told), '0'],
  ]);
}

/** Copied text in folders of 40 and of 1,000 papers, one pair, and the same folder by a peer. */
export async function run(): Promise<string> {
  const forty = folder(40);
  const fortyReady = forty.map(ready);
  const [a] = fortyReady;
  const b = ready(edited(forty[0]!, 0.1, 5));
  const hundred = folder(100).map(ready);
  const thousand = folder(1000).map(ready);
  const at = {
    prepare: await measure(() => ready(forty[0]!)),
    pair: await measure(() => comparePapers(a!, b)),
    forty: await measure(() => compareFolder(fortyReady, LIMITS)),
    hundred: await measure(() => compareFolder(hundred, LIMITS)),
    thousand: await measure(() => compareFolder(thousand, LIMITS)),
    peer: await measure(await dolos(forty)),
  };
  return [
    `Made-up papers of ${forty[0]!.join('').length.toLocaleString('en')} characters, every tenth half copied; medians of warm runs.`,
    table([
      ['', 'time', 'budget'],
      ['reading one paper for it, recognition included', ms(at.prepare), ''],
      ['one pair, a tenth of the characters changed', ms(at.pair), '<= 10 ms'],
      ['40 papers, all pairs', ms(at.forty), '<= 300 ms'],
      ['100 papers', ms(at.hundred), ''],
      ['1,000 papers', ms(at.thousand), ''],
      ['Dolos (core), the 40 papers, k = 12, w = 9', ms(at.peer), ''],
    ]),
    found(),
    `growth, 100 to 1,000 papers: n^${growth(at.hundred, at.thousand, 10).toFixed(2)}`,
    `the peer takes ${(at.peer / at.forty).toFixed(1)} times as long for the 40, without what may rightly repeat and without the house's phrases`,
  ].join('\n');
}
