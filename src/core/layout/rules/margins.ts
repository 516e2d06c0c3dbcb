import { fault, type LayoutRule } from '../rule';
import { figure, toMillimetres } from '../units';
import { PAGE_TOLERANCE } from './paper';

/** Margins of every upright section; a gutter adds to the left one. */
export const margins: LayoutRule = {
  id: 'layout-margins',
  severity: 'info',
  clause: '5.2.1',
  check({ model, profile: { page } }) {
    return (model.sections ?? []).flatMap((section) => {
      if (section.width > section.height) return [];
      const found = {
        top: toMillimetres(Math.abs(section.top)),
        bottom: toMillimetres(Math.abs(section.bottom)),
        left: toMillimetres(section.left + section.gutter),
        right: toMillimetres(section.right),
      };
      const sides = ['top', 'bottom', 'left', 'right'] as const;
      const wrong = sides.filter((side) => Math.abs(found[side] - page[side]) > PAGE_TOLERANCE + 0.005);
      if (wrong.length === 0) return [];
      const list = (from: Readonly<Record<(typeof sides)[number], number>>) =>
        sides.map((side) => figure(from[side], 1)).join('/');
      return [fault(section.first, 'margins', { found: list(found), wanted: list(page) })];
    });
  },
};
