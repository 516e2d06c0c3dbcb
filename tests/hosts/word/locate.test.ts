import { cleanText, rawOffset } from '../../../src/hosts/word/clean-text';
import { landmark } from '../../../src/hosts/word/locate';

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
