import type { SectionLook } from './model';
import type { LayoutContext } from './rule';

/** Rounding of twentieths must not cost a line. */
const ROUNDING = 0.02;

/** How many lines of a pitch fit between a section's margins; a grid of lines decides where there is one. */
export function linesOf({ height, top, bottom, grid }: SectionLook, pitch: number): number {
  const room = height - Math.abs(top) - Math.abs(bottom);
  return Math.floor((room + ROUNDING) / (grid?.linePitch ?? pitch));
}

/** The exact pitch of most of a section's text, `null` where most of it has none. */
export function bodyPitch({ parts, model }: LayoutContext, { first, last }: SectionLook): number | null {
  const counts = new Map<number, number>();
  let body = 0;
  for (let i = first; i <= last; i++) {
    const look = model.paragraphs[i];
    if (parts[i]?.role !== 'body' || !look || look.hold !== null) continue;
    body++;
    if (look.pitch?.rule === 'exact') counts.set(look.pitch.value, (counts.get(look.pitch.value) ?? 0) + 1);
  }
  const [pitch, count] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as const);
  return count * 2 > body ? pitch : null;
}

/** Columns that a text takes: a Chinese character one, a Latin one half. */
function columns(text: string): number {
  let halves = 0;
  for (let i = 0; i < text.length; i++) halves += text.charCodeAt(i) < 0x100 ? 1 : 2;
  return halves / 2;
}

/** Lines that the whole document takes, and pages, by the profile's figures: an estimate. */
export function estimate({ paragraphs, profile }: Pick<LayoutContext, 'paragraphs' | 'profile'>): {
  readonly lines: number;
  readonly pages: number;
} {
  const { page, fonts, grid, indent, linesPerPage } = profile;
  const width = ((page.width - page.left - page.right) / 25.4) * 72;
  const perLine = grid?.characters ?? Math.floor(width / fonts.body.size);
  const lines = paragraphs.reduce(
    (sum, { text }) => sum + Math.max(1, Math.ceil((columns(text) + indent) / perLine)),
    0,
  );
  return { lines, pages: lines / linesPerPage };
}
