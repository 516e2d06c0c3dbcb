import { fault, type LayoutRule } from '../rule';
import { figure, toMillimetres } from '../units';

/** Millimetres by which paper and margins may differ. */
export const PAGE_TOLERANCE = 1;

/** A4 upright in every section; a section of tables may lie on its side. */
export const paper: LayoutRule = {
  id: 'layout-paper',
  severity: 'warning',
  clause: '5.1',
  check({ model, profile: { page }, paragraphs }) {
    return (model.sections ?? []).flatMap((section) => {
      const [width, height] = [toMillimetres(section.width), toMillimetres(section.height)];
      const near = (a: number, b: number) => Math.abs(a - b) <= PAGE_TOLERANCE;
      if (near(width, page.width) && near(height, page.height)) return [];
      const lying = near(width, page.height) && near(height, page.width);
      const tables = paragraphs.slice(section.first, section.last + 1).some(({ inTable }) => inTable);
      if (lying && tables) return [];
      const params = {
        width: figure(width, 1),
        height: figure(height, 1),
        wantedWidth: page.width,
        wantedHeight: page.height,
      };
      return [fault(section.first, lying ? 'landscape' : 'size', params)];
    });
  },
};
