import fc from 'fast-check';
import type { RuleId } from '../../../src/core/checks/registry';
import type { Finding } from '../../../src/core/checks/types';
import { recognise } from '../../../src/core/outline/recognise';
import { builtinTemplates } from '../../../src/core/template/builtin';
import type { Template } from '../../../src/core/template/schema';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { paper } from '../../support/right-paper';
import { arbitraryPaper, arbitraryTemplate } from '../plan/arbitrary-paper';
import { act, actions, findingsOf, type Desk, type Step } from './own-actions';
import { theTemplate } from './support';

function desk(lines: readonly string[], template: Template, paragraph = 0): Desk {
  const paragraphs = lines.map((line) => bodyParagraph(line));
  const end = paragraphs[paragraph]?.text.length ?? 0;
  return { paragraphs, cursor: { paragraph, start: end, end }, template, last: null };
}

/**
 * What is not about the form of what was put in: that the paper is not complete yet, how much of each it
 * has, and what the author chose to say (twice, or more shortly than elsewhere).
 */
const AMOUNTS = new Set([
  'placeholder',
  'section-balance',
  'dimension-balance',
  'many-points',
  'few-points',
  'count-mismatch',
  'length',
  'overlap-inside',
  'heading-length',
]);

function isAboutForm({ rule, target }: Finding): boolean {
  if (rule.startsWith('missing-') || AMOUNTS.has(rule)) return false;
  // Its parts are missing, and named one by one.
  return !(rule === 'heading-dangling' && target === 'problems');
}

/** What stands where, how it is counted and how it is written: all that is left to say of papers that are made up. */
const FORM: ReadonlySet<string> = new Set<RuleId>([
  'duplicate-section',
  'duplicate-dimension',
  'dimension-order',
  'section-order',
  'run-on-paragraph',
  'numbering-gap',
  'point-numbering-gap',
  'enumerator-mix',
  'half-width-brackets',
  'half-width-punct',
  'level-punct',
  'unbalanced-quotes',
  'unbalanced-brackets',
  'stray-space',
  'broken-sentence',
  'template-residue',
  'toc-left',
  'manual-line-break',
]);

const key = ({ rule, target }: Finding) => `${rule} ${target ?? ''}`;

/** What the checker has to say that it did not say before. */
function fresh(before: Desk, after: Desk): string[] {
  const known = new Set(findingsOf(before).map(key));
  return findingsOf(after)
    .filter((one) => isAboutForm(one) && !known.has(key(one)))
    .map((one) => `${key(one)} ${after.paragraphs[one.span.paragraph]?.text ?? ''}`);
}

const run = (from: Desk, steps: readonly Step[]): Desk => steps.reduce(act, from);

const whole = paper().split('\n');
const bare = paper({ causes: [], measures: [] }).split('\n');
const some = paper({
  dimensions: ['theory', 'style'],
  sections: ['problems', 'measures'],
  measures: [],
}).split('\n');
const starts: readonly (readonly [string, Desk])[] = [
  ...builtinTemplates.map((one) => [`nothing, ${one.id}`, desk([''], one)] as const),
  ['a whole paper, on a heading', desk(whole, theTemplate(), 3)],
  ['a whole paper, in its case', desk(whole, theTemplate(), 10)],
  ['without causes and measures', desk(bare, theTemplate(), 12)],
  ['half a paper', desk(some, theTemplate(), 4)],
];

describe.each(starts)('after any two clicks the checker has nothing against: %s', (_, from) => {
  it.each(actions)('%s first', (one) => {
    for (const two of actions) {
      const steps = [
        { action: one, turn: 0 },
        { action: two, turn: 1 },
      ];
      expect([two, fresh(from, run(from, steps))]).toEqual([two, []]);
    }
  });
});

const step: fc.Arbitrary<Step> = fc.record({ action: fc.constantFrom(...actions), turn: fc.nat({ max: 5 }) });

const papers = arbitraryTemplate.chain((template) =>
  fc.record({
    template: fc.constant(template),
    paragraphs: arbitraryPaper(template),
    at: fc.nat(),
    steps: fc.array(step, { minLength: 2, maxLength: 4 }),
  }),
);

/** The author's characters, numbers and marks left out, since those may be brought into sequence and form. */
const words = (paragraphs: readonly { readonly text: string }[]) =>
  paragraphs.map(({ text }) => text.replace(/[〇一二三四五六七八九十\d\s\p{P}\p{S}]/gu, '')).join('');

function isKept(was: string, now: string): boolean {
  let at = 0;
  for (const char of now) if (char === was[at]) at += 1;
  return at === was.length;
}

it('after any few clicks anywhere in any paper the author’s words are all there, and the checker has nothing more against their form', () => {
  fc.assert(
    fc.property(papers, ({ template, paragraphs, at, steps }) => {
      const paragraph = at % paragraphs.length;
      const end = paragraphs[paragraph]!.text.length;
      const from: Desk = { paragraphs, cursor: { paragraph, start: end, end }, template, last: null };
      // Numbers that Word makes are counted by Word, and a paper that begins with 二、 is the author's doing.
      fc.pre(paragraphs.every(({ number }) => number === '') && !startsLate(from));
      const after = run(from, steps);
      expect(isKept(words(paragraphs), words(after.paragraphs))).toBe(true);
      expect(fresh(from, after).filter((one) => FORM.has(one.split(' ')[0]!))).toEqual([]);
    }),
    // The same papers every time; GANGJU_RUNS asks for others.
    process.env['GANGJU_RUNS'] === undefined
      ? { numRuns: 200, seed: 11 }
      : { numRuns: Number(process.env['GANGJU_RUNS']) },
  );
});

function startsLate({ paragraphs, template }: Desk): boolean {
  return (recognise(paragraphs, template).sections[0]?.number?.value ?? 1) !== 1;
}
