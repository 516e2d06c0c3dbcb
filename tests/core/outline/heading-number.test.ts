import { toStream } from '../../../src/core/document/stream';
import { blankEnd, clauseStop } from '../../../src/core/outline/clause';
import { readHeadingNumber, readPoint } from '../../../src/core/outline/heading-number';
import { paragraphsOf } from '../../support/paragraphs';

/** The number of a heading at `i` of a text: how it is written and its value. */
function numberAt(text: string, i = 0): string | null {
  const stream = toStream(paragraphsOf(text));
  const read = readHeadingNumber(stream, i, stream.length);
  return read && `${read.family} ${read.value} to ${read.next}`;
}

test.each([
  ['（一）思想方面', 'han-paren 1 to 3'],
  ['（—）思想方面', 'han-paren 1 to 3'],
  ['（—）、思想方面', 'han-paren 1 to 4'],
  ['—、思想方面', 'han-comma 1 to 2'],
  ['问题一：学得不深', 'part 1 to 4'],
  ['问题2、学得不深', 'part 2 to 4'],
  ['问题三，学得不深', 'part 3 to 4'],
  ['问题一学得不深', null],
  ['——、思想方面', null],
])('the number of %s is %s', (text, told) => {
  expect(numberAt(text)).toBe(told);
});

test.each([
  ['（一）（三）项要求已经落实', 0],
  ['（一）至（三）的要求已经落实', 0],
  ['（一）、（三）项要求已经落实', 0],
  ['落实（一）至（三）的要求', 6],
  ['（二）项要求已经落实', 0],
  ['（二）款要求已经落实', 0],
  ['第（二）条要求', 1],
  ['——、思想方面', 1],
  ['一、二季度的工作', 0],
  ['三、四级单位的事', 0],
  ['一、二、三季度的工作', 0],
])('in %s what stands at %i refers to something else', (text, i) => {
  expect(numberAt(text, i)).toBeNull();
});

test.each([
  ['（一）至今没有改好的问题', 'han-paren 1 to 3'],
  ['（一）和同志们谈心不够', 'han-paren 1 to 3'],
  ['（二）项目管理不严', 'han-paren 2 to 3'],
  ['（二）款项管理不严', 'han-paren 2 to 3'],
  ['（三）抓而不紧（二）说得多', 'han-paren 3 to 3'],
  ['二、一季度的工作', 'han-comma 2 to 2'],
  ['三、三级单位的事', 'han-comma 3 to 2'],
  ['一、二是学得不够', 'han-comma 1 to 2'],
  ['一、三、五的事', 'han-comma 1 to 2'],
])('the number of %s is its own: %s', (text, told) => {
  expect(numberAt(text)).toBe(told);
});

test.each([
  ['—是学得不深', 0, 'shi 1'],
  ['——是学得不深', 1, null],
  ['一是学得不深', 0, 'shi 1'],
  ['—学得不深', 0, null],
  ['—是', 0, null],
])('the point of %s at %i is %s', (text, i, told) => {
  const { code, length } = toStream(paragraphsOf(text));
  const read = readPoint(code, i, length);
  expect(read && `${read.family} ${read.value}`).toBe(told);
});

test.each([
  ['思想认识方面。还有', '思想认识方面'],
  ['思想认识方面.还有', '思想认识方面'],
  ['完成率为3.5成', '完成率为3.5成'],
  ['思想认识方面1、学得少', '思想认识方面'],
  ['思想认识方面12、学得少', '思想认识方面'],
  ['思想认识方面1、2的事', '思想认识方面1、2的事'],
  ['思想认识方面1、', '思想认识方面1、'],
  ['思想认识在1、学得少', '思想认识在1、学得少'],
  ['思想认识（一）学得少', '思想认识'],
  ['思想认识（好）学得少', '思想认识（好）学得少'],
  ['思想认识①学得少', '思想认识'],
  ['思想认识一是学得少', '思想认识'],
  ['思想认识一事学得少', '思想认识一事学得少'],
  ['思想认识是学得少', '思想认识是学得少'],
  ['思想认识统一是学得少', '思想认识统一是学得少'],
  ['思想认识一是一的事', '思想认识一是一的事'],
  ['思想一是学得少', '思想一是学得少'],
])('the clause of %s is %s', (text, told) => {
  const { code, length } = toStream(paragraphsOf(text));
  expect(text.slice(0, clauseStop(code, 0, length))).toBe(told);
});

test.each([
  ['【待补：内容】后面', 7],
  ['【待补：内容', 0],
  ['【待写：内容】', 0],
  ['内容【待补：】', 0],
])('the blank of %s ends at %i', (text, told) => {
  const { code, length } = toStream(paragraphsOf(text));
  expect(blankEnd(code, 0, length)).toBe(told);
});
