import { cleanText, rawOffset } from '../../../src/hosts/word/clean-text';
import { landmark, locate } from '../../../src/hosts/word/locate';
import fc from 'fast-check';

/** What Word's search takes for the same. */
const folded = (text: string) =>
  text
    .split('')
    .map((unit) =>
      /["“”„«»]/.test(unit)
        ? '"'
        : /['‘’`´]/.test(unit)
          ? "'"
          : unit.normalize('NFKC').toLowerCase().slice(0, 1) || unit,
    )
    .join('');
/** Where the first such text is that begins at `from` or behind. */
const found = (text: string, literal: string, from = 0) => folded(text).indexOf(folded(literal), from);

describe('a landmark', () => {
  it('ends or begins at the place and occurs once', () => {
    const text = '三是三、三件事三次';
    for (let at = 1; at < text.length; at++) {
      const mark = landmark(text, at);
      expect(mark).not.toBeNull();
      const { literal, side } = mark ?? { literal: '', side: 'End' };
      const found = text.indexOf(literal);
      expect(text.indexOf(literal, found + 1)).toBe(-1);
      expect(side === 'End' ? found + literal.length : found).toBe(at);
    }
  });

  it('occurs once even where widths, cases and quotes are taken for the same', () => {
    // “（一）AB” and “(一)ab” are one to Word’s search: something else has to tell them apart.
    const mark = landmark('（一）AB“与(一)ab"完', 9);
    expect(mark?.literal).toMatch(/与|完/);
  });

  it('holds no sign that search reads differently', () => {
    const text = '占比^p约\u000B第二行，5%';
    for (let at = 1; at < text.length; at++)
      for (const sign of ['^', '\u000B']) expect(landmark(text, at)?.literal ?? '').not.toContain(sign);
  });

  it('is the first behind another, where the few characters at a place are there more than once', () => {
    const text = '学得不深😀。😀用得也少😀。😀讲得不透。';
    for (const at of [7, 16]) {
      const { literal, side, behind } = landmark(text, at)!;
      const from = behind === undefined ? 0 : text.indexOf(behind) + behind.length;
      const found = text.indexOf(literal, from);
      expect(side === 'End' ? found + literal.length : found).toBe(at);
    }
    expect(landmark(text, 16)?.behind).toBeDefined();
    expect(landmark('😀。😀。😀。', 5)).toBeNull();
  });

  it('is short enough for search, and there is none where nothing is unique', () => {
    expect(landmark('很长的一段文字。'.repeat(60), 200)).toBeNull();
    expect(landmark('哈'.repeat(20), 7)).toBeNull();
  });
});

describe('clean text', () => {
  it('leaves Word’s marks out and finds the way back to its offsets', () => {
    const clean = cleanText('一是\u0005深度\u0007');
    expect(clean.text).toBe('一是深度');
    expect([0, 1, 2, 3, 4].map((at) => rawOffset(clean, at))).toEqual([0, 1, 3, 4, 5]);
    expect(cleanText('第一行\u000B第二行\t尾').offsets).toBeNull();
  });
});

/** What is asked of Word for a span, as calls one behind the other. */
function asked(raw: string, start: number, end: number): string | null {
  const range = (said: string): object => ({
    said,
    search: (literal: string, options: object) => ({
      getFirst: () =>
        range(`${said} search(${literal}${JSON.stringify(options) === '{"matchCase":true}' ? '' : '!'})`),
    }),
    getRange: (place: string) => range(`${said} ${place}`),
    expandTo: (other: { said: string }) => range(`${said} … ${other.said}`),
  });
  const made = locate(range('¶') as Word.Paragraph, cleanText(raw), start, end) as { said?: string } | null;
  return made === null ? null : made.said!;
}

describe('the range of a span', () => {
  it('is the paragraph’s content where it is all of it, unless a mark stands at its ends', () => {
    expect(asked('一是深度', 0, 4)).toBe('¶ Content');
    expect(asked('一是深度\r\u0007', 0, 4)).toBe('¶ Content');
    expect(asked('\u0005一是深度', 0, 4)).toBe('¶ search(一是深度) Start … ¶ End');
    expect(asked('一是深度\u0005', 0, 4)).toBe('¶ Start … ¶ search(一是深度) End');
  });

  it('begins and ends where the paragraph does, or beside a text that is there once', () => {
    expect(asked('一是深度', 0, 2)).toBe('¶ Start … ¶ search(一是) End');
    expect(asked('一是深度', 2, 4)).toBe('¶ search(一是) End … ¶ End');
    expect(asked('一是一深度', 3, 4)).toBe('¶ search(一是一) End … ¶ search(一是一深) End');
    expect(asked('一是一深度', 3, 3)).toBe('¶ search(一是一) End');
    expect(asked('一是深度', 4, 4)).toBe('¶ End');
    expect(asked('一是深度', 0, 0)).toBe('¶ Start');
  });

  it('is looked for behind another text, and is none where nothing tells it', () => {
    const text = '学得不深😀。😀用得也少😀。😀讲得不透。';
    expect(asked(text, 15, 16)).toMatch(/^¶ search\(.+\) End … ¶ End search\(。\) (?:Start|End)/u);
    expect(asked('😀。😀。😀。', 5, 6)).toBeNull();
    expect(asked('😀。😀。😀。', 0, 5)).toBeNull();
  });
});

it('a landmark of any place is the only one that a search finds', () => {
  const unit = fc.constantFrom(
    '一',
    '是',
    '。',
    '“',
    '"',
    'A',
    'a',
    'Ａ',
    '（',
    '(',
    '1',
    '１',
    ' ',
    '^',
    '\u000B',
    '😀',
    '’',
    '`',
  );
  fc.assert(
    fc.property(fc.string({ unit, minLength: 2, maxLength: 40 }), fc.nat(), (text, any) => {
      const at = 1 + (any % (text.length - 1));
      const mark = landmark(text, at);
      if (mark === null) return;
      const { literal, side, behind } = mark;
      // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
      expect(literal).not.toMatch(/[\u0000-\u001F^\uD800-\uDFFF]/u);
      expect(literal.trim()).not.toBe('');
      const from = behind === undefined ? 0 : found(text, behind) + behind.length;
      if (behind !== undefined) expect(found(text, behind, found(text, behind) + 1)).toBe(-1);
      const place = found(text, literal, from);
      expect(side === 'End' ? place + literal.length : place).toBe(at);
      if (behind === undefined) expect(found(text, literal, place + 1)).toBe(-1);
    }),
    { numRuns: 400 },
  );
});
