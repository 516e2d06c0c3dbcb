import { bodyPitch, linesOf } from '../page-lines';
import { fault, type LayoutRule } from '../rule';
import { figure } from '../units';

/** Lines on a full page, from the type area and the pitch of most of the text. */
export const linesPage: LayoutRule = {
  id: 'layout-lines-page',
  severity: 'info',
  clause: '5.2.3',
  check(context) {
    const { linesPerPage: wanted } = context.profile;
    return (context.model.sections ?? []).flatMap((section) => {
      const pitch = bodyPitch(context, section);
      if (pitch === null || section.width > section.height) return [];
      const lines = linesOf(section, pitch);
      if (lines === wanted) return [];
      // Word keeps twentieths of a point.
      const fitting = Math.floor(((section.height - section.top - section.bottom) / wanted) * 20) / 20;
      return [
        fault(section.first, 'lines', { lines, wanted, pitch: figure(pitch), fitting: figure(fitting) }),
      ];
    });
  },
};
