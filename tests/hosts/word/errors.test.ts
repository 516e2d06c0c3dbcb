import { HostError } from '../../../src/hosts/host';
import { cleanText, holdsMark, rawOffset } from '../../../src/hosts/word/clean-text';
import { officeCode, toHostError } from '../../../src/hosts/word/errors';

describe('what Word throws', () => {
  const told = (error: unknown, doing: 'read' | 'write' = 'write') => {
    const { code, detail } = toHostError(error, doing);
    return [code, detail];
  };

  it.each([
    ['AccessDenied', 'protected'],
    ['NotAllowed', 'protected'],
    ['Forbidden', 'protected'],
    ['Unauthenticated', 'protected'],
    ['NotEditable', 'read-only'],
    ['ReadOnly', 'read-only'],
    ['ItemNotFound', 'host-failed'],
  ])('%s is %s', (code, own) => {
    expect(told({ code })).toEqual([own, code]);
  });

  it('in general is read-only where something was to be written', () => {
    expect(told({ code: 'GeneralException' })).toEqual(['read-only', 'GeneralException']);
    expect(told({ code: 'GeneralException' }, 'read')).toEqual(['host-failed', 'GeneralException']);
  });

  it('is told by its place or its name, and never by its message', () => {
    const at = { code: 'ItemNotFound', message: '甲乙', debugInfo: { errorLocation: 'Body.search' } };
    expect(told(at)).toEqual(['host-failed', 'ItemNotFound Body.search']);
    expect(told({ debugInfo: { errorLocation: 7 } })).toEqual(['host-failed', '']);
    expect(told(new TypeError('甲乙'))).toEqual(['host-failed', 'TypeError']);
    expect(told(Object.assign(new Error('甲'), { code: 5 }))).toEqual(['host-failed', '5']);
    expect(told(null)).toEqual(['host-failed', '']);
    const own = new HostError('search-open', 'x');
    expect(toHostError(own, 'read')).toBe(own);
    expect([officeCode({ code: 5001 }), officeCode({ code: {} }), officeCode(undefined)]).toEqual([
      '5001',
      '',
      '',
    ]);
  });
});

describe('a text without Word’s own marks', () => {
  it('is the text itself where there are none; tabs and breaks are the author’s', () => {
    expect(cleanText('甲\t乙\u000B丙')).toEqual({
      text: '甲\t乙\u000B丙',
      raw: '甲\t乙\u000B丙',
      offsets: null,
    });
  });

  it('knows the way back', () => {
    const clean = cleanText('\u0005甲\u0005乙\u001E丙\r\u0007');
    expect(clean.text).toBe('甲乙\u2011丙');
    expect([0, 1, 2, 3, 4].map((at) => rawOffset(clean, at))).toEqual([1, 3, 4, 5, 6]);
    expect(cleanText('\r').offsets).toEqual([0]);
    expect(rawOffset(cleanText('甲乙'), 1)).toBe(1);
  });

  it('has a hyphen that does not break for Word’s own sign of it, whatever else stands there', () => {
    expect(cleanText('甲\u001E乙').text).toBe('甲\u2011乙');
  });

  it('tells where a mark stands between two characters', () => {
    const clean = cleanText('\u0005甲\u0005乙丙\r');
    const held = (start: number, end: number) => holdsMark(clean, start, end);
    expect([held(0, 1), held(0, 2), held(1, 3), held(0, 3), held(1, 1)]).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect(holdsMark(cleanText('甲乙'), 0, 2)).toBe(false);
  });
});
