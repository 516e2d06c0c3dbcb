import fc from 'fast-check';
import { applyEdits } from '../../../src/core/document/apply';
import type { Paragraph } from '../../../src/core/document/types';
import { recognise } from '../../../src/core/outline/recognise';
import { planOutline } from '../../../src/core/plan/plan-outline';
import { journalOf } from '../../../src/core/plan/journal';
import { planRemoval } from '../../../src/core/plan/removal';
import { reportOf } from '../../../src/core/document/report';
import type { Plan, Wishes } from '../../../src/core/plan/types';
import type { Template } from '../../../src/core/template/schema';
import { arbitraryPaper, arbitraryTemplate, arbitraryWishes } from './arbitrary-paper';

interface Case {
  template: Template;
  paragraphs: Paragraph[];
  wishes: Wishes;
}

const cases: fc.Arbitrary<Case> = arbitraryTemplate.chain((template) =>
  fc.record({
    template: fc.constant(template),
    paragraphs: arbitraryPaper(template),
    wishes: arbitraryWishes(template),
  }),
);

const planFor = ({ template, paragraphs, wishes }: Case): Plan =>
  planOutline(paragraphs, recognise(paragraphs, template), template, wishes);

const texts = (paragraphs: readonly Paragraph[]) => paragraphs.map((p) => p.text);

/** Every key that the wishes ask for. */
function wishedKeys({ template, wishes }: Case): string[] {
  if (wishes.only) return [...wishes.only];
  return [
    ...(wishes.title ? ['title'] : []),
    ...(wishes.preamble ? ['preamble'] : []),
    ...template.sections.filter((s) => s.required !== 'off').map((s) => `section:${s.id}`),
    ...template.dimensions.map((d) => `dimension:${d.id}`),
  ];
}

/** Enough papers to meet rare combinations; GANGJU_RUNS asks for more. */
const runs = { numRuns: Number(process.env['GANGJU_RUNS'] ?? 400) };

describe('for any paper and any wish', () => {
  it('no character of the author is lost, moved or changed, apart from announced numbers', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { paragraphs } = given;
        const plan = planFor(given);
        const report = reportOf(paragraphs, plan.edits);
        const after = texts(applyEdits(paragraphs, plan.edits));
        for (const span of report.replaced) {
          const text = after[span.paragraph] ?? '';
          expect(text.slice(span.start, span.start + span.now.length)).toBe(span.now);
          if (span.was === '') continue;
          // The only characters that may change are a heading's number, and the plan says so.
          expect(span.was).toMatch(/^[（(第]?[一二三四五六七八九十\d]+(?:[）)、．.]|部分)?$/);
          expect(plan.items.some((i) => i.kind === 'renumber' && i.text.startsWith(span.now))).toBe(true);
        }
        const inserted = new Set(report.inserted.map(({ paragraph }) => paragraph));
        const spans = [...report.replaced].sort((a, b) => b.start - a.start);
        for (const { paragraph, start, now, was } of spans) {
          const text = after[paragraph] ?? '';
          after[paragraph] = text.slice(0, start) + was + text.slice(start + now.length);
        }
        expect(after.filter((_, i) => !inserted.has(i))).toEqual(texts(paragraphs));
      }),
      runs,
    );
  });

  it('inserting twice equals inserting once', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const after = applyEdits(given.paragraphs, planFor(given).edits);
        const again = planFor({ ...given, paragraphs: after });
        expect(again).toEqual({ items: [], edits: [] });
      }),
      runs,
    );
  });

  it('everything wished is found again by the recogniser', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { template } = given;
        const after = applyEdits(given.paragraphs, planFor(given).edits);
        const outline = recognise(after, template);
        for (const key of wishedKeys(given)) {
          const [what, id, part] = key.split(':');
          const section = (wanted?: string) => outline.sections.filter((s) => s.id === wanted);
          const found =
            what === 'title' || what === 'preamble'
              ? outline[what] !== null
              : what === 'section'
                ? section(id).length > 0
                : what === 'item'
                  ? section(id).some((s) => s.children.some((c) => c.id === part))
                  : outline.sections.some((s) => s.children.some((c) => c.id === id));
          expect([key, found]).toEqual([key, true]);
        }
      }),
      runs,
    );
  });

  it('taking back what was inserted restores the paper', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const plan = planFor(given);
        const after = applyEdits(given.paragraphs, plan.edits);
        const report = reportOf(given.paragraphs, plan.edits);
        const journal = journalOf({ ...report, mark: 1, after: texts(after) }, plan);
        if (journal === null) return;
        const at = ({ paragraph }: { readonly paragraph: number }) => paragraph;
        const traced = { inserted: report.inserted.map(at), replaced: report.replaced.map(at) };
        const removal = planRemoval(after, journal, traced);
        expect(removal.left).toEqual([]);
        expect(texts(applyEdits(after, removal.edits))).toEqual(texts(given.paragraphs));
      }),
      runs,
    );
  });

  it('nothing is put into a table', () => {
    fc.assert(
      fc.property(cases, (given) => {
        for (const edit of planFor(given).edits)
          if (edit.kind === 'insert-paragraph') expect(given.paragraphs[edit.paragraph]?.inTable).toBe(false);
      }),
      runs,
    );
  });
});
