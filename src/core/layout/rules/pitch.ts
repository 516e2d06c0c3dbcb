import type { Pitch } from '../model';
import { fault, judged, type LayoutRule } from '../rule';
import { figure } from '../units';

/** Points by which a pitch may differ. */
const TOLERANCE = 0.5;

/** One exact pitch for all text. */
export const pitch: LayoutRule = {
  id: 'layout-pitch',
  severity: 'info',
  clause: null,
  check(context) {
    const wanted = context.profile.pitch;
    const right = (found: Pitch) => found.rule === 'exact' && Math.abs(found.value - wanted) <= TOLERANCE;
    return [...judged(context)].flatMap(({ index, part, look, text }) => {
      // What stands above and below the text may be looser.
      if (/^(title|byline|blank|signature|date|salutation)$/.test(part.role)) return [];
      if (look.pitch === null || right(look.pitch)) return [];
      const { rule, value } = look.pitch;
      return [fault(index, rule, { found: figure(value), wanted }, { end: text.length })];
    });
  },
};
