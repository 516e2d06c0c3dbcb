import fc from 'fast-check';
import { applyEdits, EditMismatch } from '../../../src/core/document/apply';
import type { Edit } from '../../../src/core/document/edit';
import { paragraphsOf, textOf } from './support/text';

const doc = paragraphsOf('甲乙丙\n丁戊\n己');
const on = (paragraph: number) => ({ paragraph, expect: doc[paragraph]!.text });
const apply = (...edits: Edit[]): string => textOf(applyEdits(doc, edits));

test('replaces spans and inserts text, all offsets as the document was', () => {
  expect(
    apply(
      { kind: 'replace', ...on(0), start: 2, end: 3, text: '寅' },
      { kind: 'replace', ...on(0), start: 0, end: 0, text: '子' },
      { kind: 'replace', ...on(1), start: 0, end: 2, text: '' },
    ),
  ).toBe('子甲乙寅\n\n己');
});

test('insertions at one place land in the order of the batch', () => {
  const at = (text: string): Edit => ({ kind: 'replace', ...on(2), start: 1, end: 1, text });
  const after = (text: string): Edit => ({
    kind: 'insert-paragraph',
    ...on(2),
    where: 'after',
    text,
    look: {},
  });
  const before = (text: string): Edit => ({
    kind: 'insert-paragraph',
    ...on(2),
    where: 'before',
    text,
    look: {},
  });
  expect(apply(at('一'), after('后一'), before('前一'), at('二'), after('后二'), before('前二'))).toBe(
    '甲乙丙\n丁戊\n前一\n前二\n己一二\n后一\n后二',
  );
});

test('splits and drops the blanks between', () => {
  const spaced = paragraphsOf('一、甲 \u000B二、乙三、丙');
  const split = (at: number, until: number): Edit => ({
    kind: 'split',
    paragraph: 0,
    expect: spaced[0]!.text,
    at,
    until,
  });
  expect(textOf(applyEdits(spaced, [split(8, 8), split(3, 5)]))).toBe('一、甲\n二、乙\n三、丙');
});

test('a new paragraph looks like the one it is told to, and counts on where it joins a list', () => {
  const heading = { ...doc[1]!, style: 'Heading1', outlineLevel: 1, number: '一、', listLevel: 0 };
  const [, , inserted] = applyEdits(
    [doc[0]!, heading],
    [{ kind: 'insert-paragraph', ...on(1), where: 'after', text: '新', look: { like: 1, joinList: true } }],
  );
  expect(inserted).toMatchObject({
    text: '新',
    style: 'Heading1',
    outlineLevel: 1,
    number: '二、',
    listLevel: 0,
  });
  const [, , plain] = applyEdits(
    [doc[0]!, heading],
    [{ kind: 'insert-paragraph', ...on(1), where: 'after', text: '新', look: { like: 1 } }],
  );
  expect(plain).toMatchObject({ number: '', listLevel: -1 });
});

test('deletes a paragraph, and formatting changes no text', () => {
  expect(
    apply(
      { kind: 'delete-paragraph', ...on(1) },
      { kind: 'format', ...on(0), start: 0, end: 1, format: { bold: true } },
    ),
  ).toBe('甲乙丙\n己');
});

test.each([
  ['changed', { kind: 'delete-paragraph', paragraph: 0, expect: '别的' }],
  ['absent', { kind: 'delete-paragraph', paragraph: 9, expect: '' }],
  ['range', { kind: 'replace', ...on(0), start: 2, end: 9, text: '' }],
  ['range', { kind: 'split', ...on(0), at: 0, until: 1 }],
] as [string, Edit][])('refuses what does not fit: %s', (reason, edit) => {
  expect(() => applyEdits(doc, [edit])).toThrow(expect.objectContaining({ reason }) as EditMismatch);
});

test('refuses two edits of the same characters', () => {
  const edit = (start: number, end: number): Edit => ({ kind: 'replace', ...on(0), start, end, text: '' });
  expect(() => applyEdits(doc, [edit(0, 2), edit(1, 3)])).toThrow(EditMismatch);
});

test('replacing character by character is replacing the whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('甲', '乙', 'a', ' '), fc.string({ maxLength: 2 }))),
      (pairs) => {
        const text = pairs.map(([from]) => from).join('');
        const [paragraph] = paragraphsOf(text.replaceAll('\n', ''));
        const edits = pairs.map(([, to], start): Edit => ({
          kind: 'replace',
          paragraph: 0,
          expect: paragraph!.text,
          start,
          end: start + 1,
          text: to,
        }));
        expect(applyEdits([paragraph!], edits)[0]!.text).toBe(pairs.map(([, to]) => to).join(''));
      },
    ),
  );
});
