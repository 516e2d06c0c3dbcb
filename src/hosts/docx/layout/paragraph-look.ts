import type { Alignment, ParagraphLook, Pitch } from '../../../core/layout/model';
import { integer, mergeProperties, toggle, val, type Properties } from '../properties';
import type { Style, Styles } from '../styles';

const TWIPS = 20;
const SINGLE_LINE = 240;
/** What Word puts above and below a paragraph of a web page. */
const AUTOMATIC_SPACE = 14;
/** A line in `beforeLines` where no grid says otherwise. */
const LINE_POINTS = 12;

const ALIGNMENTS: ReadonlyMap<string, Alignment> = new Map([
  ['left', 'Left'],
  ['start', 'Left'],
  ['center', 'Centered'],
  ['right', 'Right'],
  ['end', 'Right'],
  ['both', 'Justified'],
  ['distribute', 'Justified'],
]);

/** A paragraph's figures by its style, its list's level and its own properties. */
export function paragraphFigures(
  pPr: Properties,
  style: Style,
  styles: Styles,
  size: number,
): Pick<ParagraphLook, 'alignment' | 'firstLine' | 'left' | 'right' | 'before' | 'after' | 'pitch'> {
  const all = mergeProperties(mergeProperties(styles.pPrDefault, style.pPr), pPr);
  const ind = all['ind'] ?? {};
  const spacing = all['spacing'] ?? {};
  const indent = (...names: string[]) => {
    for (const name of names) {
      const characters = integer(ind[`w:${name}Chars`]);
      if (characters !== undefined && characters !== 0) return (characters / 100) * size;
    }
    for (const name of names) {
      const twips = integer(ind[`w:${name}`]);
      if (twips !== undefined) return twips / TWIPS;
    }
    return undefined;
  };
  const hanging = indent('hanging');
  return {
    alignment: ALIGNMENTS.get(val(all, 'jc') ?? 'left') ?? 'Left',
    firstLine: hanging ? -hanging : (indent('firstLine') ?? 0),
    left: indent('left', 'start') ?? 0,
    right: indent('right', 'end') ?? 0,
    before: space(spacing, 'before'),
    after: space(spacing, 'after'),
    pitch: pitchOf(spacing),
  };
}

function space(spacing: Readonly<Record<string, string>>, side: 'before' | 'after'): number {
  const automatic = spacing[`w:${side}Autospacing`];
  if (automatic !== undefined && /^(1|true|on)$/.test(automatic)) return AUTOMATIC_SPACE;
  const lines = integer(spacing[`w:${side}Lines`]);
  if (lines !== undefined && lines !== 0) return (lines / 100) * LINE_POINTS;
  return (integer(spacing[`w:${side}`]) ?? 0) / TWIPS;
}

function pitchOf(spacing: Readonly<Record<string, string>>): Pitch {
  const line = integer(spacing['w:line']) ?? SINGLE_LINE;
  const rule = spacing['w:lineRule'] ?? 'auto';
  if (rule === 'exact') return { rule: 'exact', value: line / TWIPS };
  if (rule === 'atLeast') return { rule: 'at-least', value: line / TWIPS };
  return { rule: 'multiple', value: line / SINGLE_LINE };
}

/** True where the paragraph itself, or its style, begins a page. */
export function beginsPage(pPr: Properties, style: Style): boolean {
  return toggle(pPr, 'pageBreakBefore') ?? toggle(style.pPr, 'pageBreakBefore') ?? false;
}
