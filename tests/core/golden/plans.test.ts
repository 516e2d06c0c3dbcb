import fc from 'fast-check';
import { applyEdits } from '../../../src/core/document/apply';
import { reportOf } from '../../../src/core/document/report';
import type { Paragraph } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import { journalLeft, journalOf } from '../../../src/core/plan/journal';
import { planOutline } from '../../../src/core/plan/plan-outline';
import { planRemoval } from '../../../src/core/plan/removal';
import { builtinTemplates } from '../../../src/core/template/builtin';
import type { Template } from '../../../src/core/template/schema';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { laidOutPaper } from '../../support/laid-out-paper';
import { paragraphsOf } from '../../support/paragraphs';
import { arbitraryPaper, arbitraryTemplate, arbitraryWishes } from '../plan/arbitrary-paper';
import { messyPaper } from '../plan/messy-paper';
import { mark, numbers } from './marks';

/*
 * What is planned for papers of many kinds, and what is taken back of it once the author has worked on, as it
 * was: a mark for some papers. Who means to change one says why and renews it: npx jest tests/core/golden -u.
 */
/** The paper some time after, and where each of its paragraphs came from. */
function workedOn(paragraphs: readonly Paragraph[], seed: number) {
  const next = numbers(seed);
  let now: { paragraph: Paragraph; from: number | null }[] = paragraphs.map((paragraph, from) => ({
    paragraph,
    from,
  }));
  for (let times = next(4); times > 0 && now.length > 0; times--) {
    const at = next(now.length);
    const { paragraph, from } = now[at]!;
    const text = (words: string) => ({ paragraph: { ...paragraph, text: words }, from });
    const own = (words: string) => ({ paragraph: bodyParagraph(words), from: null });
    const put = (where: number, gone: number, ...there: typeof now) => [
      ...now.slice(0, where),
      ...there,
      ...now.slice(where + gone),
    ];
    const changes: readonly (() => typeof now)[] = [
      () => now.filter((_, i) => i !== at),
      () => put(at, 1, text(`${paragraph.text}平时学得不多。`)),
      () => put(at, 1, text(paragraph.text.slice(0, next(paragraph.text.length + 1)))),
      () => put(at, 1, text(paragraph.text.replace(/一/u, '三'))),
      () => put(at + 1, 0, own('平时学得不多，用得也少。')),
      () => put(at + 1, 0, own(paragraph.text)),
      () => put(at, 0, own('')),
      () => put(at, 1, { paragraph, from: null }),
      () =>
        put(next(now.length + 1), 0, { paragraph, from }).filter(
          (one) => one.from !== from || one !== now[at],
        ),
    ];
    now = changes[next(changes.length)]!();
  }
  return now;
}

/** Plans a paper, carries the plan out, lets the author work on and takes back. */
function told(
  paragraphs: readonly Paragraph[],
  template: Template,
  wishes: Parameters<typeof planOutline>[3],
  seed: number,
) {
  const plan = planOutline(paragraphs, recognise(paragraphs, template), template, wishes);
  const report = reportOf(paragraphs, plan.edits);
  const after = applyEdits(paragraphs, plan.edits);
  const journal = journalOf({ ...report, mark: 1, after: after.map(({ text }) => text) }, plan);
  if (journal === null) return [plan, null];
  return [
    plan,
    journal,
    ...[1, 2, 3].map((time) => {
      const now = workedOn(after, seed * 3 + time);
      const seen = now.map(({ paragraph }) => paragraph);
      const place = ({ paragraph }: { readonly paragraph: number }) => {
        const at = now.findIndex(({ from }) => from === paragraph);
        return at < 0 ? null : at;
      };
      const traced = { inserted: report.inserted.map(place), replaced: report.replaced.map(place) };
      const left = journalLeft(journal, seen);
      return [left, planRemoval(seen, left ?? journal, traced)];
    }),
  ];
}

const given = arbitraryTemplate.chain((template) =>
  fc.record({
    template: fc.constant(template),
    paper: fc.oneof(arbitraryPaper(template), messyPaper(template)),
    wishes: arbitraryWishes(template),
  }),
);
const CASES = fc.sample(given, { numRuns: 240, seed: 5 });
const SOME = 12;

test.each(Array.from({ length: CASES.length / SOME }, (_, i) => i * SOME))(
  'any papers, from %s on',
  (from) => {
    const marks = CASES.slice(from, from + SOME).map(({ template, paper, wishes }, i) =>
      mark(JSON.stringify(told(paper, template, wishes, from + i))),
    );
    expect(marks.join(' ')).toMatchSnapshot();
  },
);

test.each(builtinTemplates.map((template, i) => [template.id, template, i] as const))(
  'papers by %s, some of their lines missing',
  (_, template, at) => {
    const marks = [0, 1].map((more) => {
      const seed = at * 2 + more;
      const next = numbers(seed);
      const lines = laidOutPaper(seed).text.split('\n');
      const paper = paragraphsOf(lines.filter(() => next(5) > 0).join('\n'));
      return mark(JSON.stringify(told(paper, template, undefined, seed)));
    });
    expect(marks.join(' ')).toMatchSnapshot();
  },
);
