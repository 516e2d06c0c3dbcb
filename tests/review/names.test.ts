import { shownNames } from '../../src/review/names';
import { sideBySide } from '../../src/review/side-by-side';

test('a file is known by its name, and by its folder where two have one name', () => {
  expect(shownNames(['/home/someone/a/x.docx', 'C:\\papers\\y.docx'])).toEqual(['x.docx', 'y.docx']);
  expect(shownNames(['/home/a/x.docx', '/home/b/x.docx', '/home/b/z.docx'])).toEqual([
    'a/x.docx',
    'b/x.docx',
    'z.docx',
  ]);
  expect(shownNames(['/p/a/c/x', '/p/b/c/x'])).toEqual(['a/c/x', 'b/c/x']);
  expect(shownNames(['x', 'x'])).toEqual(['x', 'x']);
});

test('what differs is marked on both sides', () => {
  const { a, b } = sideBySide('2023年5月到过现场', '2024年6月没到现场');
  expect(a.map(({ text }) => text).join('')).toBe('2023年5月到过现场');
  expect(b.map(({ text }) => text).join('')).toBe('2024年6月没到现场');
  expect(a.filter(({ same }) => !same).map(({ text }) => text)).toEqual(['3', '5', '过']);
  expect(b.filter(({ same }) => !same).map(({ text }) => text)).toEqual(['4', '6', '没']);
});

test('very different texts are left without a character-by-character comparison', () => {
  const { a } = sideBySide('甲'.repeat(20_000), '乙'.repeat(20_000));
  expect(a).toEqual([{ text: '甲'.repeat(20_000), same: false }]);
});
