import fc from 'fast-check';
import { SOFT_BREAK, type Paragraph } from '../../../src/core/document/types';
import type { Wishes } from '../../../src/core/plan/types';
import { hanNumeral } from '../../../src/core/counting/numerals';
import { builtinTemplates } from '../../../src/core/template/builtin';
import type { Template } from '../../../src/core/template/schema';
import { bodyParagraph } from '../../../src/hosts/memory/memory-host';

/** How the author of one generated paper writes. */
interface Hand {
  readonly level1: (n: number) => string;
  readonly level2: (n: number) => string;
  readonly gap: string;
  readonly wording: string;
  readonly runIn: boolean;
  readonly tail: string;
  readonly pointsApart: boolean;
  readonly blankLines: boolean;
  /** Dimensions share one paragraph, set apart by soft breaks. */
  readonly crammed: boolean;
  readonly automatic: boolean;
  /** Word makes bullets for dimensions instead of numbers. */
  readonly bullets: boolean;
  readonly headingStyles: boolean;
  readonly boldLead: boolean;
}

const hand: fc.Arbitrary<Hand> = fc.record({
  level1: fc.constantFrom(
    (n: number) => `${hanNumeral(n)}、`,
    (n: number) => `${hanNumeral(n)}．`,
    (n: number) => `第${hanNumeral(n)}部分 `,
  ),
  level2: fc.constantFrom(
    (n: number) => `（${hanNumeral(n)}）`,
    (n: number) => `(${hanNumeral(n)})`,
    (n: number) => `${n}.`,
  ),
  gap: fc.constantFrom('', '', ' ', '\u3000'),
  wording: fc.constantFrom('在{name}方面', '{name}方面', '{name}', '关于{name}方面'),
  runIn: fc.boolean(),
  tail: fc.constantFrom('。', '', '：'),
  pointsApart: fc.boolean(),
  blankLines: fc.boolean(),
  crammed: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  automatic: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  bullets: fc.boolean(),
  headingStyles: fc.boolean(),
  boldLead: fc.boolean(),
});

const sentence = fc.constantFrom(
  '平时工作一忙就放松了要求，计划列了没有落实。',
  '去年七月的一次抽查中，三份记录缺了两份。',
  '有的同志提过意见，自己没有当回事。',
  '遇到难办的事先看别人怎么做，拖了两个月。',
);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((s) => s.join(''));

/** A paper with some of its parts there, in the template's order, written in one hand. */
export function arbitraryPaper(template: Template): fc.Arbitrary<Paragraph[]> {
  const part = fc.option(fc.array(sentences, { minLength: 0, maxLength: 3 }), { freq: 2 });
  return fc
    .record({
      hand,
      title: fc.boolean(),
      byline: fc.boolean(),
      preamble: fc.option(sentences),
      sections: fc.tuple(...template.sections.map(() => fc.record({ there: fc.boolean(), text: sentences }))),
      dimensions: fc.tuple(...template.dimensions.map(() => part)),
      items: fc.array(sentences, { maxLength: 3 }),
      table: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      closing: fc.boolean(),
      signature: fc.boolean(),
      firstNumber: fc.constantFrom(1, 1, 1, 2),
      trailingBlanks: fc.integer({ min: 0, max: 2 }),
    })
    .map((given) => write(template, given));
}

interface Given {
  hand: Hand;
  title: boolean;
  byline: boolean;
  preamble: string | null;
  sections: { there: boolean; text: string }[];
  dimensions: (string[] | null)[];
  items: string[];
  table: boolean;
  closing: boolean;
  signature: boolean;
  firstNumber: number;
  trailingBlanks: number;
}

function write(template: Template, given: Given): Paragraph[] {
  const { hand: h } = given;
  const out: Paragraph[] = [];
  const put = (text: string, more: Partial<Paragraph> = {}) => out.push(bodyParagraph(text, more));
  const blank = () => h.blankLines && put('');
  if (given.title) put(template.paperTitle, { style: h.headingStyles ? 'Title' : 'Normal' });
  if (given.title && given.byline) put('某单位 某某');
  if (given.preamble !== null) put(`按照通知要求，我认真准备，${given.preamble}现作如下对照检查。`);
  let sectionNumber = given.firstNumber;
  template.sections.forEach((section, i) => {
    const mine = given.sections[i];
    if (!mine?.there) return;
    blank();
    heading(put, h, 1, sectionNumber++, section.name);
    if (section.parts === 'dimensions') dimensions(template, given, put);
    else if (section.parts === 'items')
      given.items.forEach((text, n) => put(`${h.level2(n + 1)}${h.gap}平时抓得松了${n + 1}。${text}`));
    else put(mine.text);
    if (given.table && section.parts === 'none')
      for (const cell of ['项目', '情况']) put(cell, { inTable: true });
  });
  if (given.closing) put('以上对照检查，不妥之处，请批评指正。');
  if (given.signature) {
    put('某某');
    put('2023年8月1日');
  }
  // Word always keeps a paragraph behind a table.
  if (out.at(-1)?.inTable === true) put('');
  for (let i = 0; i < given.trailingBlanks || out.length === 0; i++) put('');
  return out;
}

type Put = (text: string, more?: Partial<Paragraph>) => void;

function heading(put: Put, h: Hand, level: 1 | 2, n: number, name: string): void {
  const typed = (level === 1 ? h.level1 : h.level2)(n) + h.gap;
  const look = h.headingStyles ? { style: `Heading${level}`, outlineLevel: level } : {};
  if (h.automatic)
    put(name, { ...look, number: h.bullets && level === 2 ? '' : typed.trim(), listLevel: level - 1 });
  else put(typed + name, look);
}

function dimensions(template: Template, given: Given, put: Put): void {
  const { hand: h } = given;
  const crammed: string[] = [];
  let n = 0;
  template.dimensions.forEach((dimension, i) => {
    const points = given.dimensions[i] ?? null;
    if (points === null) return;
    n++;
    const name = h.wording.replace('{name}', dimension.name);
    const written = points.map((text, k) => `${hanNumeral(k + 1)}是抓得不够紧。${text}`);
    if (h.crammed || h.runIn) {
      const lead = `${h.level2(n)}${h.gap}${name}。`;
      if (h.crammed) crammed.push(lead + written.join(''));
      else put(lead + written.join(''), h.boldLead ? { boldLead: lead.length } : {});
      return;
    }
    heading(put, h, 2, n, name + h.tail);
    if (h.pointsApart) written.forEach((text) => put(text));
    else if (written.length > 0) put(written.join(''));
    if (h.blankLines) put('');
  });
  if (crammed.length > 0) put(crammed.join(SOFT_BREAK));
}

/** Any wish: everything, or some of the parts that the template knows. */
export function arbitraryWishes(template: Template): fc.Arbitrary<Wishes> {
  const keys = [
    'title',
    'preamble',
    ...template.sections.map((s) => `section:${s.id}`),
    ...template.dimensions.map((d) => `dimension:${d.id}`),
    ...template.sections
      .filter((s) => s.parts === 'items')
      .flatMap((s) => template.dimensions.map((d) => `item:${s.id}:${d.id}`)),
  ];
  return fc.record({
    only: fc.option(fc.subarray(keys), { nil: undefined }),
    scaffoldPoints: fc.integer({ min: 0, max: 4 }),
    items: fc.boolean(),
    title: fc.boolean(),
    preamble: fc.boolean(),
  });
}

export const arbitraryTemplate = fc.constantFrom(...builtinTemplates);
