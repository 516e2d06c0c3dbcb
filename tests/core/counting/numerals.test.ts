import { hanNumeral, hanValue } from '../../../src/core/counting/numerals';
import { romanLetters, romanValue } from '../../../src/core/counting/roman';
import { figuresValue, spokenValue } from '../../../src/core/counting/spoken';
import { formatNumber } from '../../../src/hosts/docx/number-format';

test.each([
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [9999, '九千九百九十九'],
])('%i is %s, written and read', (value, text) => {
  expect(hanNumeral(value)).toBe(text);
  expect(hanValue(text)).toBe(value);
});

test('Chinese numerals are read as they are written, from 1 to 9,999; Word’s lists show the same', () => {
  for (let value = 1; value <= 9999; value++) {
    expect(hanValue(hanNumeral(value))).toBe(value);
    expect(formatNumber('chineseCountingThousand', value)).toBe(hanNumeral(value));
  }
});

test.each(['', '十十', '一百五', '零五', '一零', '百', '一百零', '二十百', '一千一'])(
  '%s is no number',
  (text) => {
    expect(hanValue(text)).toBeNaN();
  },
);

test('Roman numbers are read as they are written, and nothing else', () => {
  for (let value = 1; value <= 3999; value++) expect(romanValue(romanLetters(value))).toBe(value);
  for (const wrong of ['', 'IIII', 'VX', 'IC', 'A']) expect(romanValue(wrong)).toBe(0);
});

test.each([
  ['3000', 3000],
  ['三千', 3000],
  ['两千五百', 2500],
  ['三千五', 3500],
  ['两', 2],
  ['十二', 12],
])('said in prose, %s is %i', (text, value) => {
  expect(spokenValue(text)).toBe(value);
});

test.each([
  ['二〇二四', 2024],
  ['二零二五', 2025],
  ['二○一九', 2019],
])('figure by figure, %s is %i', (text, value) => {
  expect(figuresValue(text)).toBe(value);
});
