import { fault, judged, type LayoutRule } from '../rule';
import { figure } from '../units';

/** No space above or below paragraphs of text; a title may have some. */
export const space: LayoutRule = {
  id: 'layout-space',
  severity: 'info',
  clause: null,
  check(context) {
    return [...judged(context)].flatMap(({ index, part, look, text }) => {
      if (!/^(body|level[123])$/.test(part.role)) return [];
      const [before, after] = [figure(look.before ?? 0), figure(look.after ?? 0)];
      return before === 0 && after === 0
        ? []
        : [fault(index, 'space', { before, after }, { end: text.length })];
    });
  },
};
