import { loadavg } from 'node:os';
import { createCache } from '../src/core/checks/cache';
import { defaultSettings } from '../src/core/checks/default-settings';
import { check } from '../src/core/checks/check';
import { KeptReading } from '../src/core/outline/kept';
import { recognise } from '../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, builtinTemplates, templateById } from '../src/core/template/builtin';
import { chooseTemplate } from '../src/core/outline/choose';
import { readDocx } from '../src/hosts/docx/read-docx';
import { docxOf } from './docx-of';
import { spread, table } from './measure';
import { PAPER_LENGTH, asParagraphs, longPaper, paperLines, times } from './paper';

const template = templateById(DEFAULT_TEMPLATE_ID)!;

type Spread = Awaited<ReturnType<typeof spread>>;

/** Recognition with a known template, and every rule. */
const both = (lines: readonly string[]): Promise<Spread> => {
  const paragraphs = asParagraphs(lines);
  return spread(() => check(paragraphs, recognise(paragraphs, template), template));
};

const figures = ({ least, median }: Spread): string[] => [least.toFixed(3), median.toFixed(3)];

/** What a linter of one rule would do. */
const REGEX_SCAN = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + (line.match(/[一二三四五六七八九十]+是/gu)?.length ?? 0), 0);

/** The same with what is kept from the last run, when one paragraph has changed since: each in its turn. */
const afterEdit = (lines: readonly string[]): Promise<Spread> => {
  let paragraphs = asParagraphs(lines);
  const cache = createCache();
  const kept = new KeptReading();
  let count = 0;
  return spread(() => {
    count += 1;
    const at = count % paragraphs.length;
    const text = `${lines[at]}第${count}次。`;
    paragraphs = paragraphs.map((one, index) => (index === at ? { ...one, text } : one));
    return check(paragraphs, recognise(paragraphs, template, kept), template, defaultSettings, cache);
  });
};

/** The budgets that this project set itself, and what is measured here and now. */
export async function run(): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const paper = paperLines();
  const paragraphs = asParagraphs(paper);
  const one = await both(paper);
  const edited = await afterEdit(paper);
  const scan = await spread(() => REGEX_SCAN(paper));
  const choosing = await spread(() => {
    const { best } = chooseTemplate(paragraphs, builtinTemplates);
    return check(paragraphs, best.outline, best.template);
  });
  const [ten, hundred] = [await both(times(paper, 10)), await both(times(paper, 100))];
  const [longTen, longHundred] = [await both(longPaper(paper, 10)), await both(longPaper(paper, 100))];
  const bytes = docxOf(paper);
  const read = await spread(() => readDocx(bytes));
  const buffer = Buffer.from(bytes);
  const theirs = await spread(() => mammoth.extractRawText({ buffer }));
  const within = (value: number, most: number): string => (value <= most ? 'kept' : 'NOT KEPT');
  const row = (name: string, found: Spread, most: number | null): string[] => [
    name,
    ...figures(found),
    most === null ? '' : `<= ${most} ms`,
    most === null ? '' : within(found.least, most),
  ];
  const ratio = (name: string, over: Spread, under: Spread, most: number): string[] => {
    const least = over.least / under.least;
    return [
      name,
      least.toFixed(1),
      (over.median / under.median).toFixed(1),
      `<= ${most}`,
      within(least, most),
    ];
  };
  const faster = theirs.least / read.least;
  const load = loadavg()[0]!.toFixed(1);
  return [
    `Milliseconds for ${PAPER_LENGTH.toLocaleString('en')} characters; load of the machine ${load}; a budget is judged by the least.`,
    table([
      ['', 'least', 'median', 'budget', ''],
      row('recognise and check, template known', one, 0.2),
      row(`the same, choosing of ${builtinTemplates.length} templates`, choosing, null),
      row('a bare regex scan of the same', scan, null),
      row('again after an edit of one paragraph', edited, null),
      ratio('after an edit to the whole', edited, one, 0.25),
      row('the paper 10 times, one behind the other', ten, null),
      row('the paper 100 times', hundred, 20),
      ratio('100 times to 10 times', hundred, ten, 12),
      row('one paper 10 times as long', longTen, null),
      row('one paper 100 times as long', longHundred, 20),
      ratio('100 times as long to 10 times', longHundred, longTen, 12),
      row('.docx to paragraphs', read, null),
      row('mammoth, .docx to text', theirs, null),
      [
        'times as fast as mammoth',
        faster.toFixed(1),
        (theirs.median / read.median).toFixed(1),
        '>= 4',
        faster >= 4 ? 'kept' : 'NOT KEPT',
      ],
    ]),
    'Copies pasted behind a paper are recognised as such and not checked; a paper that is long itself is checked whole.',
  ].join('\n');
}
