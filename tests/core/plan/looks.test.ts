import fc from 'fast-check';
import type { InsertParagraph } from '../../../src/core/document/edit';
import { BODY_TEXT_LEVEL, type Paragraph } from '../../../src/core/document/types';
import type { Plan } from '../../../src/core/plan/types';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';
import { paper, plan } from './papers';

/** Body text looks like body text: never like the heading that happens to stand next. */
const heading = (text: string, level: 1 | 2): Paragraph =>
  bodyParagraph(text, { style: `Heading${level}`, outlineLevel: level });

/** The paragraphs of a plan that are no headings. */
function texts({ edits, items }: Plan): InsertParagraph[] {
  const headings = items.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  return edits
    .filter((edit) => edit.kind === 'insert-paragraph')
    .filter(({ text }) => !headings.some((known) => text.startsWith(known)));
}

it('points under headings alone take the figures of body text', () => {
  const headings = paper(
    '个人对照检查材料',
    heading('一、存在的问题', 1),
    heading('（一）在理论学习方面', 2),
    heading('（二）在政治素质方面', 2),
    heading('二、问题的原因', 1),
    heading('三、整改的措施', 1),
  );
  const made = texts(plan(headings, { title: false, preamble: false }));
  expect(made.length).toBeGreaterThan(3);
  for (const { look } of made) expect(look).toMatchObject({ style: 'Normal', format: { fontSize: 16 } });
});

it('a section’s slot is like the text under the next section’s dimensions, not like their headings', () => {
  const styled = paper(
    heading('一、存在的问题', 1),
    heading('（一）在理论学习方面', 2),
    '一是学得不深，平时学习不多，笔记不全，没有联系实际。',
    heading('二、问题的原因', 1),
    '根子在思想上，平时放松了要求，抓得不紧。',
  );
  const slots = texts(plan(styled, { title: false, preamble: false, only: ['section:cases'] }));
  expect(slots.map(({ look }) => look.like)).toEqual([2]);
});

it('no text is ever made like a heading, whichever headings stand', () => {
  const names = ['在理论学习方面', '在政治素质方面', '在能力本领方面', '在担当作为方面'];
  const sections = ['存在的问题', '典型案例剖析', '问题的原因', '整改的措施'];
  const han = ['一', '二', '三', '四'];
  const part = fc.record({ section: fc.boolean(), parts: fc.subarray(names), text: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 0, max: 3 }),
      (given, count) => {
        let number = 0;
        const lines = given.flatMap(({ section, parts, text }, i) => {
          if (!section) return [];
          const own = i === 0 ? parts : [];
          return [
            heading(`${han[number++]}、${sections[i]}`, 1),
            ...own.map((name, k) => heading(`（${han[k]}）${name}`, 2)),
            ...(text ? [bodyParagraph('这里写了一段话，说得不多，平时放松了要求，抓得不紧。')] : []),
          ];
        });
        const before = lines.length === 0 ? paper('') : lines;
        for (const { look } of texts(plan(before, { scaffoldPoints: count, items: true })))
          if (look.like !== undefined) expect(before[look.like]?.outlineLevel).toBe(BODY_TEXT_LEVEL);
      },
    ),
    { numRuns: 150 },
  );
});
