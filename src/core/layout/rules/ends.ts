import { fault, judged, type LayoutRule } from '../rule';
import { figure } from '../units';

/** 2025年1月8日: Arabic digits, a full year, no leading zeros. */
const DATE = /^[（(]?\d{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日[）)]?$/;
/** Blanks that the author has yet to fill. */
const OPEN = /[×xX*_＿【】]|年\s*月|月\s*日/;

/** The date at the end. */
export const date: LayoutRule = {
  id: 'layout-date',
  severity: 'info',
  clause: '7.3.5.4',
  check: (context) =>
    [...judged(context)].flatMap(({ index, part, text }) => {
      const shown = text.trim();
      if (part.role !== 'date' || DATE.test(shown) || OPEN.test(shown)) return [];
      return [fault(index, 'form', {}, { end: text.length, settable: false })];
    }),
};

/** Name and date at the end: to the right, two characters free, the date below. */
export const sign: LayoutRule = {
  id: 'layout-sign',
  severity: 'info',
  clause: '7.3.5.2',
  check(context) {
    const { signFree } = context.profile;
    return [...judged(context)].flatMap(({ index, part, look, text }) => {
      if (part.role !== 'signature' && part.role !== 'date') return [];
      if (look.alignment === null) return [];
      const whole = { end: text.length };
      if (look.alignment !== 'Right') return [fault(index, 'alignment', { wanted: signFree }, whole)];
      const size = look.runs[0]?.size ?? 16;
      // Spaces behind the name keep it off the margin just as well.
      const free = (look.right ?? signFree * size) / size + (text.length - text.trimEnd().length) / 2;
      if (free >= signFree - 1) return [];
      return [fault(index, 'free', { found: figure(free, 1), wanted: signFree }, whole)];
    });
  },
};
