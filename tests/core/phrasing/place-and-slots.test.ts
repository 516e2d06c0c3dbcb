import { byPosition, placeAt } from '../../../src/core/phrasing/place';
import { findSlots, nextSlot, slot } from '../../../src/core/document/slots';
import { cursorOf } from '../../../src/core/phrasing/view';
import { usualFamily } from '../../../src/core/phrasing/usual-family';
import { viewOf } from './support';

const where = (...lines: string[]) => {
  const view = viewOf(lines);
  const { part, section, dimension, point } = placeAt(view.outline, cursorOf(view));
  return [part, section?.id ?? null, dimension?.id ?? null, point?.number?.value ?? null];
};
const paper = [
  '个人对照检查材料',
  '按照要求作如下对照检查。',
  '一、存在的问题',
  '（一）在理论学习方面。一是学得浅。书读得少。二是记得少。',
  '（二）在政治素质方面',
  '一是站得低。',
  '三、问题的原因',
  '（一）理论学习抓得不紧。想得少。',
];
const at = (index: number, mark: string) =>
  where(...paper.map((line, i) => (i === index ? line.replace(mark, `${mark}|`) : line)));

describe('the place', () => {
  test.each([
    ['title', 0, '个人', ['title', null, null, null]],
    ['preamble', 1, '按照', ['preamble', null, null, null]],
    ['section heading', 2, '存在', ['section', 'problems', null, null]],
    ['dimension heading', 3, '理论', ['section', 'problems', 'theory', null]],
    ['first point', 3, '学得', ['section', 'problems', 'theory', 1]],
    ['seam of two points', 3, '书读得少。', ['section', 'problems', 'theory', 1]],
    ['second point', 3, '记得', ['section', 'problems', 'theory', 2]],
    ['end of the last point', 3, '记得少。', ['section', 'problems', 'theory', 2]],
    ['own line', 4, '政治', ['section', 'problems', 'politics', null]],
    ['point below it', 5, '一是站', ['section', 'problems', 'politics', 1]],
    ['end of a section', 5, '站得低。', ['section', 'problems', 'politics', 1]],
    ['item', 7, '想得', ['section', 'causes', 'theory', null]],
    ['end of the document', 7, '想得少。', ['section', 'causes', 'theory', null]],
  ])('%s', (_, index, mark, expected) => {
    expect(at(index, mark)).toEqual(expected);
  });

  test('of an empty document', () => {
    expect(where('|')).toEqual(['outside', null, null, null]);
  });

  test('positions compare by paragraph, then by offset', () => {
    expect(byPosition({ paragraph: 1, offset: 9 }, { paragraph: 2, offset: 0 })).toBeLessThan(0);
    expect(byPosition({ paragraph: 1, offset: 9 }, { paragraph: 1, offset: 9 })).toBe(0);
  });
});

describe('slots', () => {
  const { paragraphs } = viewOf([`一是${slot('几次？')}，${slot('谁？')}。`, '无', '【待补】【待补:何时】']);

  test('are found with their questions', () => {
    expect(findSlots(paragraphs).map(({ question }) => question)).toEqual(['几次？', '谁？', '', '何时']);
    for (const { span } of findSlots(paragraphs))
      expect(paragraphs[span.paragraph]?.text.slice(span.start, span.end)).toMatch(/^【.*】$/);
  });

  test('follow each other from the selection, and start over', () => {
    const slots = findSlots(paragraphs);
    expect(nextSlot(slots, { paragraph: 0, offset: 0 })?.question).toBe('几次？');
    expect(nextSlot(slots, { paragraph: 0, offset: slots[0]?.span.end ?? 0 })?.question).toBe('谁？');
    expect(nextSlot(slots, { paragraph: 1, offset: 0 })?.question).toBe('');
    expect(nextSlot(slots, { paragraph: 2, offset: 99 })?.question).toBe('几次？');
    expect(nextSlot([], { paragraph: 0, offset: 0 })).toBeNull();
  });

  test('an unclosed one is none', () => {
    expect(findSlots(viewOf(['【待补：甲【待补：乙】']).paragraphs)).toHaveLength(1);
  });
});

test('the usual family is the one with most points; pairs do not count', () => {
  expect(usualFamily(viewOf(['第一，甲。第二，乙。一方面，丙。另一方面，丁。']).outline)).toBe('ordinal');
  expect(usualFamily(viewOf(['没有']).outline)).toBe('shi');
});
