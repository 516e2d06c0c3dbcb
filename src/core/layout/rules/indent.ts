import { leadingSpace } from '../leading-space';
import { fault, judged, type LayoutRule } from '../rule';
import { figure } from '../units';
import { wantedParagraph } from '../wanted';

/** Points by which an indent may differ. */
const TOLERANCE = 1;

/** Two characters before a paragraph's first line, nothing before the others, and no spaces in their stead. */
export const indent: LayoutRule = {
  id: 'layout-indent',
  severity: 'warning',
  clause: '7.3.3',
  check(context) {
    const { profile } = context;
    return [...judged(context)].flatMap(({ index, part, look, text }) => {
      const wanted = wantedParagraph(part, profile, look);
      if (wanted?.firstLine === undefined || !/^(body|level[123])$/.test(part.role)) return [];
      const leading = leadingSpace(text);
      if (leading.length > 0)
        return [fault(index, 'spaces', { wanted: profile.indent }, { end: leading.length, settable: false })];
      const size = look.runs[0]?.size ?? null;
      if (look.firstLine === null || size === null) return [];
      const away = Math.abs(look.firstLine - wanted.firstLine * size) > TOLERANCE;
      const rest = Math.max(Math.abs(look.left ?? 0), Math.abs(look.right ?? 0)) > TOLERANCE;
      if (!away && !rest) return [];
      const params = { found: figure(look.firstLine / size, 1), wanted: wanted.firstLine };
      const variant = !away ? 'sides' : look.firstLine < 0 ? 'hanging' : 'first-line';
      return [fault(index, variant, params, { end: text.length })];
    });
  },
};
