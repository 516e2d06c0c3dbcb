import { loadavg } from 'node:os';
import { readDocx } from '../src/hosts/docx/read-docx';
import { checkers, type Checker } from './checkers';
import { docxOf } from './docx-of';
import { growth, interleaved, ms, table, type Outcome } from './measure';
import { PAPER_LENGTH, longPaper, paperLines, times } from './paper';

const FACTORS = [1, 10, 100] as const;
/** Milliseconds that all contenders of one size have together. */
const PATIENCE = 6000;
/** Who would take longer than this for one run is not started, in milliseconds. */
const TOO_LONG = 5000;

interface Row {
  readonly name: string;
  /** By factor; null where one run would have taken too long. */
  readonly outcomes: (Outcome | null)[];
}

/** Each size on its own, everybody in turn; who grew too slow on the sizes before sits the next one out. */
async function compare(all: readonly Checker[], paper: readonly string[]): Promise<Row[]> {
  const rows = all.map(({ name }): Row => ({ name, outcomes: [] }));
  for (const factor of FACTORS) {
    const text = longPaper(paper, factor);
    const able = all.map((checker, at) => ({ checker, row: rows[at]! })).filter(({ row }) => isAble(row));
    const outcomes = await interleaved(
      able.map(({ checker }) => ({ name: checker.name, run: () => checker.run(text) })),
      PATIENCE,
    );
    for (const row of rows) row.outcomes.push(null);
    able.forEach(({ row }, at) => (row.outcomes[row.outcomes.length - 1] = outcomes[at]!));
  }
  return rows;
}

function isAble({ outcomes }: Row): boolean {
  const [before, last] = outcomes.slice(-2);
  if (last === undefined) return true;
  if (last === null) return false;
  return last.least * Math.max(10, before ? last.least / before.least : 0) <= TOO_LONG;
}

const cell = (outcome: Outcome | null): string => {
  if (outcome === null) return `not run (> ${TOO_LONG / 1000} s)`;
  if (outcome.gaveUp !== null) return `gave up: ${outcome.gaveUp}`;
  return `${ms(outcome.least)} / ${ms(outcome.median)} (${outcome.result})`;
};

const isMeasured = (outcome: Outcome | null | undefined): outcome is Outcome =>
  outcome !== null && outcome !== undefined && outcome.gaveUp === null;

function exponent({ outcomes: [one, ten, hundred] }: Row): string {
  if (isMeasured(ten) && isMeasured(hundred)) return growth(ten.least, hundred.least, 10).toFixed(2);
  if (isMeasured(one) && isMeasured(ten)) return `${growth(one.least, ten.least, 10).toFixed(2)} (×1–×10)`;
  return '';
}

function report(rows: readonly Row[]): string {
  const [mine] = rows;
  const ratios = ({ outcomes }: Row): string[] =>
    outcomes.map((theirs, at) => {
      const ours = mine!.outcomes[at];
      return isMeasured(theirs) && isMeasured(ours) ? (theirs.least / ours.least).toFixed(2) : '';
    });
  return table([
    ['', ...FACTORS.map((factor) => `×${factor}`), 'growth', ...FACTORS.map((factor) => `÷ ours ×${factor}`)],
    ...rows.map((row) => [row.name, ...row.outcomes.map(cell), exponent(row), ...ratios(row)]),
  ]);
}

async function reading(paper: readonly string[]): Promise<string> {
  const { extractRawText } = await import('mammoth');
  const rows: string[][] = [['reading a .docx', ...FACTORS.map((factor) => `×${factor}`)]];
  const columns: Outcome[][] = [];
  for (const factor of FACTORS) {
    const bytes = docxOf(times(paper, factor));
    const buffer = Buffer.from(bytes);
    const contenders = [
      { name: 'gangju', run: () => readDocx(bytes).paragraphs.length },
      { name: 'mammoth', run: async () => (await extractRawText({ buffer })).value.length },
    ];
    columns.push(await interleaved(contenders, PATIENCE / 3));
  }
  const line = (at: number) => columns.map((column) => cell(column[at]!));
  rows.push(['gangju (paragraphs with numbers; how many)', ...line(0)]);
  rows.push(['mammoth (raw text; characters)', ...line(1)]);
  rows.push(['mammoth ÷ ours', ...columns.map(([mine, theirs]) => (theirs!.least / mine!.least).toFixed(1))]);
  return table(rows);
}

/** Side by side in one run with what else there is for checking and reading such papers. */
export async function run(): Promise<string> {
  const paper = paperLines();
  const before = loadavg()[0]!;
  const rows = await compare(await checkers(), paper);
  return [
    `A made-up paper of ${PAPER_LENGTH.toLocaleString('en')} characters and one paper 10 and 100 times as long: least / median (findings).`,
    `Everybody in turn, round after round, each result compared; load of the machine ${before.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} behind.`,
    report(rows),
    '',
    await reading(paper),
  ].join('\n');
}
