/** Word's objects as plain ones, for what reads and writes their properties alone: no call is sent anywhere. */

const FONT = { name: '仿宋', size: 16, bold: false, italic: false, color: '#000000' };

/** What was called on an object, in order. */
export type Calls = unknown[][];

type Given = Partial<Record<keyof Word.Paragraph, unknown>> & { readonly font?: object };

/** A paragraph of Word's with the properties that are given, and what was called on it. */
export function wordParagraph(given: Given = {}): { paragraph: Word.Paragraph; calls: Calls } {
  const calls: Calls = [];
  const range = (...asked: unknown[]) => {
    calls.push(asked);
    return { font: { ...FONT, load: () => undefined }, load: () => undefined };
  };
  const paragraph = {
    text: '',
    style: '正文',
    styleBuiltIn: 'Normal',
    outlineLevel: 10,
    isListItem: false,
    alignment: 'Justified',
    firstLineIndent: 32,
    leftIndent: 0,
    lineSpacing: 12,
    spaceBefore: 0,
    spaceAfter: 0,
    ...given,
    font: { ...FONT, ...given.font },
    detachFromList: () => void calls.push(['detachFromList']),
    attachToList: (...asked: unknown[]) => void calls.push(['attachToList', ...asked]),
    insertText: (...asked: unknown[]) => range('insertText', ...asked),
    getRange: (...asked: unknown[]) => range('getRange', ...asked),
    delete: () => void calls.push(['delete']),
  };
  return { paragraph: paragraph as unknown as Word.Paragraph, calls };
}
