import type { CauseRow, Topic } from './data';

/** A shape that all cause titles of one set share. */
export interface CauseShape {
  readonly id: 'image' | 'halves' | 'short' | 'enough' | 'plain';
  readonly pattern: string;
  /** False for images and 不够, which plain mode leaves out. */
  readonly plain: boolean;
}

export const causeShapes: readonly CauseShape[] = [
  { id: 'image', pattern: '…淡化，“压舱石”压得不稳', plain: false },
  { id: 'halves', pattern: '…抓得不紧，…用得不活', plain: true },
  { id: 'short', pattern: '…上有惰性', plain: true },
  { id: 'enough', pattern: '…不够严格，…有所放松', plain: false },
  { id: 'plain', pattern: '…抓得不紧，…有所减弱', plain: true },
];

/** The title with an image from a consistent triple. */
export function imageTitle({ noun, fading, image: [image, verb, result] }: CauseRow): string {
  return `${noun}${fading}，“${image}”${verb}得不${result}`;
}

/**
 * Titles for these topics, one each, in one shape. No image and no …化 comes twice: the row of a
 * topic that would repeat one gives way to the topic's next.
 *
 * @param turn Which row of a topic to begin with.
 */
export function causeTitles(list: readonly Topic[], shape: CauseShape['id'], turn: number): string[] {
  if (shape !== 'image') return list.map(({ causeTitles: titles }) => titles[shape]);
  const used = new Set<string>();
  return list.map(({ causes }) => {
    const rows = causes
      .map((_, index) => causes[(index + turn) % causes.length])
      .filter((row) => row !== undefined);
    const row = rows.find(({ fading, image }) => !used.has(fading) && !used.has(image[0])) ?? rows[0];
    if (row === undefined) return '';
    used.add(row.fading).add(row.image[0]);
    return imageTitle(row);
  });
}
