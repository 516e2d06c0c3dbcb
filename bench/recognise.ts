import { toStream } from '../src/core/document/stream';
import type { Paragraph } from '../src/core/document/types';
import { recognise } from '../src/core/outline/recognise';
import { builtinTemplates, templateById } from '../src/core/template/builtin';
import { chooseTemplate } from '../src/core/outline/choose';
import { check } from '../src/core/checks/check';
import { rules } from '../src/core/checks/registry';
import type { Verdict } from '../src/core/outline/verdict';
import { noPapers, ownPapers } from '../tests/support/corpus';
import { labelledPapers, type Label, type LabelledPaper } from '../tests/support/labelled';
import { changesNumbers } from '../tests/support/numbers-changed';
import { labelsOf } from '../tests/support/outline-labels';
import { VARIATIONS } from '../tests/support/variations';
import { growth, measure, ms, table } from './measure';

/** How many nodes of a kind were found, were there, and are both. */
interface Tally {
  found: number;
  labelled: number;
  right: number;
}

const KINDS = [
  'title',
  'byline',
  'salutation',
  'preamble',
  'section',
  'dimension',
  'item',
  'point',
  'closing',
  'signature',
  'date',
];

/** Precision and recall per kind of node over the labelled papers and their variations, then the time it takes. */
export async function run(): Promise<string> {
  const papers = labelledPapers();
  const exact = new Map<string, Tally>();
  const varied = new Map<string, Tally>();
  let variations = 0;
  for (const paper of papers) {
    const template = templateById(paper.template)!;
    const place = (l: Label): string => `${l.id} ${l.paragraph}:${l.offset}`;
    count(exact, labelsOf(recognise(paper.paragraphs, template)), paper.labels, place);
    for (const variation of VARIATIONS.filter((v) => v.suits(paper))) {
      variations++;
      /* A variation moves the text: what counts is which nodes there are, in which order. */
      const found = labelsOf(recognise(variation.apply(paper), template)).sort(
        (a, b) => a.paragraph - b.paragraph || a.offset - b.offset,
      );
      count(varied, inOrder(found), inOrder(paper.labels), (l) => `${l.id} ${l.offset}`);
    }
  }
  const chosen = papers.filter(
    (p) => chooseTemplate(p.paragraphs, builtinTemplates).best.template.id === p.template,
  );
  return [
    `${papers.length} labelled papers, to the character; ${variations} variations, by order`,
    table([
      ['', 'precision', 'recall', 'nodes', 'varied: precision', 'recall', 'nodes'],
      ...rows(exact, varied),
    ]),
    `template chosen rightly: ${chosen.length} of ${papers.length}`,
    ...fitNone(papers),
    await times(papers[0]!.paragraphs),
  ].join('\n');
}

/** What is found in a set of texts beside their nodes. */
interface Tallied {
  readonly nodes: Map<string, Tally>;
  readonly verdicts: Map<Verdict, number>;
  findings: number;
  /** Findings of rules that look at any text: left-over blanks, site text, private data. */
  hygiene: number;
  missing: number;
  /** Fixes, of whichever rule, by which a number would say something else. */
  numbers: number;
}

const HYGIENE = new Set(
  rules.filter((rule) => 'hygiene' in rule && rule.hygiene === true).map(({ id }) => id),
);

/** Reads and checks texts as any document is: the template is chosen, or none. */
function tallied(papers: readonly LabelledPaper[]): Tallied {
  const out: Tallied = {
    nodes: new Map(),
    verdicts: new Map(),
    findings: 0,
    hygiene: 0,
    missing: 0,
    numbers: 0,
  };
  for (const { paragraphs, labels } of papers) {
    const { verdict, best } = chooseTemplate(paragraphs, builtinTemplates);
    out.verdicts.set(verdict, (out.verdicts.get(verdict) ?? 0) + 1);
    count(out.nodes, labelsOf(best.outline), labels, (l) => `${l.id} ${l.paragraph}:${l.offset}`);
    for (const { rule, fix } of check(paragraphs, best.outline, best.template)) {
      out.findings++;
      if (HYGIENE.has(rule)) out.hygiene++;
      if (rule === 'missing-dimension' || rule === 'missing-section') out.missing++;
      if (fix !== null && changesNumbers(paragraphs, fix)) out.numbers++;
    }
  }
  return out;
}

/** Papers that fit no template and texts that are no paper: what matters there is 0 called missing and 0 numbers changed. */
function fitNone(labelled: readonly LabelledPaper[]): string[] {
  const [own, others, fitting] = [ownPapers(), noPapers(), labelled].map(tallied);
  const told = ({ verdicts }: Tallied): string =>
    [...verdicts].map(([verdict, times]) => `${verdict} ${times}`).join(', ');
  const said = (name: string, t: Tallied): string =>
    `  ${name}: ${t.findings} findings, ${t.hygiene} of them hygiene; called missing ${t.missing}; numbers that a fix would change ${t.numbers}`;
  return [
    `papers that fit no template: ${told(own!)}; texts that are no paper: ${told(others!)}; labelled papers: ${told(fitting!)}`,
    table([
      ['', 'fit none: precision', 'recall', 'nodes', 'no paper: precision', 'recall', 'nodes'],
      ...rows(own!.nodes, others!.nodes),
    ]),
    said('fit none', own!),
    said('no paper', others!),
    said('labelled', fitting!),
  ];
}

function count(
  into: Map<string, Tally>,
  found: readonly Label[],
  truth: readonly Label[],
  place: (l: Label) => string,
): void {
  for (const kind of KINDS) {
    const tally = into.get(kind) ?? { found: 0, labelled: 0, right: 0 };
    const here = new Set(truth.filter((l) => l.kind === kind).map(place));
    const there = found.filter((l) => l.kind === kind);
    tally.labelled += here.size;
    tally.found += there.length;
    tally.right += there.filter((l) => here.has(place(l))).length;
    into.set(kind, tally);
  }
}

/** The same labels with their rank among those of their kind for an offset. */
function inOrder(labels: readonly Label[]): Label[] {
  const rank = new Map<string, number>();
  return labels.map((l) => {
    const key = `${l.kind} ${l.id}`;
    const n = rank.get(key) ?? 0;
    rank.set(key, n + 1);
    return { ...l, paragraph: 0, offset: n };
  });
}

function rows(exact: ReadonlyMap<string, Tally>, varied: ReadonlyMap<string, Tally>): string[][] {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(4));
  const cells = (tally: Tally): string[] => [
    share(tally.right, tally.found),
    share(tally.right, tally.labelled),
    String(tally.labelled),
  ];
  return KINDS.map((kind) => [kind, ...cells(exact.get(kind)!), ...cells(varied.get(kind)!)]);
}

/** One paper, then texts ten and a hundred times as long: with longer sentences, and with further papers behind. */
async function times(paper: readonly Paragraph[]): Promise<string> {
  const template = templateById('2023-theme-education')!;
  const longer = (factor: number): Paragraph[] =>
    paper.map((p) => ({
      ...p,
      text: p.text.length > 30 ? p.text + p.text.slice(-20).repeat(factor * 4) : p.text,
    }));
  const behind = (factor: number): Paragraph[] => Array.from({ length: factor }, () => paper).flat();
  const out: string[][] = [['', 'characters', 'time']];
  const time = async (name: string, paragraphs: readonly Paragraph[]): Promise<number> => {
    const taken = await measure(() => recognise(paragraphs, template));
    out.push([name, String(toStream(paragraphs).length), ms(taken)]);
    return taken;
  };
  await time('a paper', paper);
  const tenth = await time('longer × 10', longer(10));
  const hundredth = await time('longer × 100', longer(100));
  const ten = await time('10 papers', behind(10));
  const hundred = await time('100 papers', behind(100));
  const exponents = [growth(tenth, hundredth, 10), growth(ten, hundred, 10)].map((n) => n.toFixed(2));
  return `${table(out)}\n  time grows with length to the power of ${exponents.join(' and ')}`;
}
