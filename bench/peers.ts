import { readDocx } from '../src/hosts/docx/read-docx';
import { checkers, type Checker } from './checkers';
import { docxOf } from './docx-of';
import { growth, measure, ms, table } from './measure';
import { PAPER_LENGTH, paperLines, times } from './paper';

/** A run that would take longer is not started, in milliseconds. */
const TOO_LONG = 20_000;
const FACTORS = [1, 10, 100] as const;

interface Row {
  readonly name: string;
  /** Milliseconds at ×1, ×10, ×100; null where it would have taken too long. */
  readonly taken: readonly (number | null)[];
  /** Milliseconds at ×100 (or the longest that ran) after one paragraph was edited. */
  readonly edited: number;
  readonly findings: number;
}

async function rowOf(checker: Checker, paper: readonly string[]): Promise<Row> {
  const taken: (number | null)[] = [];
  for (const factor of FACTORS) {
    const [before, last] = taken.slice(-2);
    const predicted = before && last ? last * (last / before) : 0;
    const text = times(paper, factor);
    taken.push(predicted > TOO_LONG || last === null ? null : await measure(() => checker.run(text)));
  }
  let edit = 0;
  const edited = await measure(() => {
    edit += 1;
    const at = edit % paper.length;
    return checker.run(paper.map((line, index) => (index === at ? `${line}另补一句第${edit}次。` : line)));
  });
  return { name: checker.name, taken, edited, findings: await checker.run(paper) };
}

function exponent({ taken }: Row): string {
  const [, ten, hundred] = taken;
  if (typeof ten === 'number' && typeof hundred === 'number') return growth(ten, hundred, 10).toFixed(2);
  return `${growth(taken[0]!, ten!, 10).toFixed(2)} (×1–×10)`;
}

const ratio = (theirs: number, mine: number) =>
  theirs >= mine ? `${(theirs / mine).toFixed(1)} ×` : `1/${(mine / theirs).toFixed(1)} ×`;

function report(rows: readonly Row[]): string {
  const [mine] = rows;
  const head = [
    '',
    ...FACTORS.map((factor) => `×${factor}`),
    'growth',
    'after an edit',
    'of our time ×1',
    '×100',
    'findings',
  ];
  return table([
    head,
    ...rows.map((row) => [
      row.name,
      ...row.taken.map((value) => (value === null ? `not run (> ${TOO_LONG / 1000} s)` : ms(value))),
      exponent(row),
      ms(row.edited),
      row === mine ? '' : ratio(row.taken[0]!, mine!.taken[0]!),
      row === mine || typeof row.taken[2] !== 'number' ? '' : ratio(row.taken[2], mine!.taken[2]!),
      String(row.findings),
    ]),
  ]);
}

async function reading(paper: readonly string[]): Promise<string> {
  const { extractRawText } = await import('mammoth');
  const rows: string[][] = [['reading a .docx', '×1', '×10', '×100', 'mammoth takes']];
  const mine: number[] = [];
  const theirs: number[] = [];
  for (const factor of FACTORS) {
    const bytes = docxOf(times(paper, factor));
    const buffer = Buffer.from(bytes);
    mine.push(await measure(() => readDocx(bytes)));
    theirs.push(await measure(() => extractRawText({ buffer })));
  }
  rows.push(['gangju (paragraphs with numbers)', ...mine.map(ms), '']);
  rows.push([
    'mammoth (raw text)',
    ...theirs.map(ms),
    theirs.map((value, at) => ratio(value, mine[at]!)).join(', '),
  ]);
  return table(rows);
}

/** Side by side in one run with what else there is for checking and reading such papers. */
export async function run(): Promise<string> {
  const paper = paperLines();
  const rows: Row[] = [];
  for (const checker of await checkers()) rows.push(await rowOf(checker, paper));
  return [
    `A made-up paper of ${PAPER_LENGTH.toLocaleString('en')} characters, ×1, ×10 and ×100; medians of warm runs.`,
    report(rows),
    '',
    await reading(paper),
  ].join('\n');
}
