import { loadavg } from 'node:os';
import { TextMemo } from '../src/core/checks/memo';
import { defaultSettings } from '../src/core/checks/default-settings';
import { check } from '../src/core/checks/check';
import { KeptReading } from '../src/core/outline/kept';
import { recognise } from '../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, builtinTemplates, templateById } from '../src/core/template/builtin';
import { chooseTemplate, type Fit } from '../src/core/outline/choose';
import type { Paragraph } from '../src/core/document/types';
import { readDocx } from '../src/hosts/docx/read-docx';
import { ours, oursChoosing, regexScan, textlintKernel, type Checker } from './checkers';
import { docxOf } from './docx-of';
import { interleaved, table, type Outcome } from './measure';
import { PAPER_LENGTH, asParagraphs, longPaper, paperLines, times } from './paper';

/** Milliseconds that all contenders of one size have together. */
const PATIENCE = 6000;

const template = templateById(DEFAULT_TEMPLATE_ID)!;

/**
 * Recognition and every rule, with what is kept from the last run, when one paragraph has changed since: each in its
 * turn, as whoever writes comes through a paper. What came of it is how many sections stand.
 */
function afterEdit(
  name: string,
  lines: readonly string[],
  read: (paragraphs: readonly Paragraph[], kept: KeptReading) => Pick<Fit, 'outline' | 'template'>,
): Checker {
  let paragraphs = asParagraphs(lines);
  const memo = new TextMemo();
  const kept = new KeptReading();
  let count = 0;
  return {
    name,
    run: () => {
      count += 1;
      const at = count % paragraphs.length;
      const text = `${lines[at]}第${count}次。`;
      paragraphs = paragraphs.map((one, index) => (index === at ? { ...one, text } : one));
      const { outline, template: held } = read(paragraphs, kept);
      check(paragraphs, outline, held, defaultSettings, memo);
      return outline.sections.length;
    },
  };
}

/** All checkers in turn on one text. */
const inTurn = (all: readonly Checker[], lines: readonly string[]): Promise<Outcome[]> =>
  interleaved(
    all.map(({ name, run }) => ({ name, run: () => run(lines) })),
    PATIENCE,
  );

const within = (value: number, most: number): string => (value <= most ? 'kept' : 'NOT KEPT');

const took = ({ least, median, gaveUp }: Outcome): string[] =>
  gaveUp === null ? [least.toFixed(3), median.toFixed(3)] : [`gave up: ${gaveUp}`, ''];

/** How many times as long as others in the same run, and whether a budget in milliseconds is kept. */
function row(name: string, found: Outcome, others: readonly Outcome[], most: number | null): string[] {
  const ratios = others.map((other) => (found.least / other.least).toFixed(1));
  const budget = most === null ? ['', ''] : [`<= ${most} ms`, within(found.least, most)];
  return [name, ...took(found), ...ratios, ...budget];
}

function ratioRow(name: string, over: Outcome, under: Outcome, most: number): string[] {
  const least = over.least / under.least;
  const median = over.median / under.median;
  return [name, least.toFixed(2), median.toFixed(2), '', '', `<= ${most}`, within(least, most)];
}

/** The short paper: what users wait for, and what the least would be. */
async function short(paper: readonly string[]): Promise<string[][]> {
  const [known, choosing, edited, editedChoosing, scan, kernel] = (await inTurn(
    [
      ours(),
      oursChoosing(),
      afterEdit('after an edit', paper, (paragraphs, kept) => ({
        outline: recognise(paragraphs, template, kept),
        template,
      })),
      afterEdit(
        'after an edit, choosing',
        paper,
        (paragraphs, kept) => chooseTemplate(paragraphs, builtinTemplates, kept).best,
      ),
      regexScan,
      await textlintKernel(),
    ],
    paper,
  )) as [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome];
  const least = [scan, kernel];
  return [
    row('recognise and check, template known', known, least, 0.2),
    row(`the same, choosing of ${builtinTemplates.length} templates`, choosing, least, 0.4),
    row('known, after an edit of one paragraph', edited, least, null),
    ratioRow('that to the whole', edited, known, 0.25),
    row('choosing, after an edit of one paragraph', editedChoosing, least, null),
    ratioRow('that to the whole', editedChoosing, choosing, 0.25),
    row('a bare regex scan', scan, least, null),
    row('textlint’s kernel without a rule', kernel, least, null),
  ];
}

/** Ten and a hundred times the text. */
async function long(name: string, ten: readonly string[], hundred: readonly string[]): Promise<string[][]> {
  const [first] = (await inTurn([ours()], ten)) as [Outcome];
  const [mine, scan, kernel] = (await inTurn([ours(), regexScan, await textlintKernel()], hundred)) as [
    Outcome,
    Outcome,
    Outcome,
  ];
  return [row(`${name} 100 times`, mine, [scan, kernel], 20), ratioRow('that to 10 times', mine, first, 12)];
}

async function reading(paper: readonly string[]): Promise<string[][]> {
  const { default: mammoth } = await import('mammoth');
  const bytes = docxOf(paper);
  const buffer = Buffer.from(bytes);
  const [read, theirs] = (await interleaved(
    [
      { name: 'gangju', run: () => readDocx(bytes).paragraphs.length },
      { name: 'mammoth', run: async () => (await mammoth.extractRawText({ buffer })).value.length },
    ],
    PATIENCE / 2,
  )) as [Outcome, Outcome];
  const faster = theirs.least / read.least;
  return [
    ['.docx to paragraphs', ...took(read), '', '', '', ''],
    ['mammoth, .docx to text', ...took(theirs), '', '', '', ''],
    [
      'times as fast as mammoth',
      faster.toFixed(1),
      (theirs.median / read.median).toFixed(1),
      '',
      '',
      '>= 4',
      faster >= 4 ? 'kept' : 'NOT KEPT',
    ],
  ];
}

/** The budgets that this project set itself, and what is measured here and now. */
export async function run(): Promise<string> {
  const paper = paperLines();
  const before = loadavg()[0]!;
  const rows = [
    ...(await short(paper)),
    ...(await long('the paper behind itself', times(paper, 10), times(paper, 100))),
    ...(await long('one paper as long', longPaper(paper, 10), longPaper(paper, 100))),
    ...(await reading(paper)),
  ];
  return [
    `Milliseconds for ${PAPER_LENGTH.toLocaleString('en')} characters; everybody in turn in one process, each result compared; a budget is judged by the least.`,
    `Load of the machine ${before.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} behind: of a machine that does other work only the ratios say something.`,
    table([['', 'least', 'median', '÷ regex scan', '÷ kernel', 'budget', ''], ...rows]),
    'Copies pasted behind a paper are recognised as such and not checked; a paper that is long itself is checked whole.',
  ].join('\n');
}
