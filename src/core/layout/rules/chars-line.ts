import { fault, type LayoutRule } from '../rule';
import { figure } from '../units';

/** Letters on a full line; off unless a profile asks, because 27 without a grid is normal. */
export const charsLine: LayoutRule = {
  id: 'layout-chars-line',
  severity: 'off',
  clause: '5.2.3',
  check({ model, profile: { grid, fonts } }) {
    const wanted = grid?.characters ?? 28;
    return (model.sections ?? []).flatMap((section) => {
      if (section.width > section.height) return [];
      const room = section.width - section.left - section.right - section.gutter;
      const characters = Math.floor((room + 0.05) / (section.grid?.characterPitch ?? fonts.body.size));
      return characters === wanted
        ? []
        : [fault(section.first, 'characters', { characters: figure(characters), wanted })];
    });
  },
};
