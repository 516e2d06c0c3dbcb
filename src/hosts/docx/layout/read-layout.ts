import { openPackageParts, type LayoutParts } from './layout-parts';
import type {
  FooterLook,
  LayoutModel,
  ParagraphLook,
  RunLook,
  SectionLook,
} from '../../../core/layout/model';
import { listPlace, textOf, type ShownParagraph } from '../paragraphs';
import { val } from '../properties';
import { guarded, type LoadedDocx } from '../read-docx';
import type { Style, Styles } from '../styles';
import { footerLook } from './footer-look';
import { readHolds, type HeldText } from './holds';
import { beginsPage, paragraphFigures } from './paragraph-look';
import { runLook, SHARED_MARKS, type ResolvedRunLook } from './run-look';
import { findSections, pageFigures, references } from './sections';
import type { ThemeFonts } from './theme-fonts';
import { elementOf } from './xml-element';

/**
 * How a loaded file looks: page, paragraphs and runs with all they inherit from defaults, styles,
 * themes and lists. Read only when asked for; linear in the file. Throws `HostError` `corrupt`.
 */
export function readLayout(docx: LoadedDocx): LayoutModel {
  return guarded(() => {
    const parts = openPackageParts(docx);
    const sources = docx.shown.map(({ source }) => source);
    const holds = readHolds(docx.main.text, sources);
    const looks = new LookReader(docx, parts);
    return {
      sections: readSections(docx, parts),
      oddAndEven: parts.oddAndEven,
      paragraphs: docx.shown.map((shown, i) => looks.paragraph(shown, holds[i]!)),
    };
  });
}

class LookReader {
  /** Looks by style and by the run's properties as they are written: most runs of a paper are alike. */
  private readonly cache = new Map<string, Map<string, ResolvedRunLook>>();
  /** Figures by style, size and the paragraph's properties as they are written. */
  private readonly figures = new Map<string, ReturnType<typeof paragraphFigures>>();
  private last: { readonly style: Style; readonly key: string; readonly look: ResolvedRunLook } | null = null;

  constructor(
    private readonly docx: LoadedDocx,
    private readonly parts: LayoutParts,
  ) {}

  paragraph(shown: ShownParagraph, { hold, breaks }: HeldText): ParagraphLook {
    const { styles, numbering } = this.docx.definitions;
    const { source } = shown;
    const style = styles.paragraph(val(source.pPr, 'pStyle'));
    const runs = this.runs(shown, style);
    const place = listPlace(source, style, numbering);
    const size =
      runs[0]?.size ?? this.look(`mark ${JSON.stringify(source.mark)}`, source.mark, style).size ?? 10;
    const written = source.pPrRange
      ? this.docx.main.text.slice(source.pPrRange.start, source.pPrRange.end)
      : '';
    const key = `${style.id} ${size} ${written}`;
    let figures = this.figures.get(key);
    if (!figures) this.figures.set(key, (figures = paragraphFigures(source.pPr, style, styles, size)));
    return {
      ...figures,
      listed: place !== null,
      breaks: breaks + (beginsPage(source.pPr, style) ? 1 : 0),
      hold: shown.flowsOn || shown.pieces.some(({ start }) => start < source.start) ? 'revision' : hold,
      runs,
    };
  }

  /** Neighbours that look alike are one: Word cuts text into runs at every pause in typing. */
  private runs({ pieces }: ShownParagraph, style: Style): RunLook[] {
    const runs: Mutable<RunLook>[] = [];
    const { text: xml } = this.docx.main;
    let at = 0;
    let before: ResolvedRunLook | null = null;
    for (const { run, text } of pieces) {
      const key = run.rPrRange ? xml.slice(run.rPrRange.start, run.rPrRange.end) : '';
      const look = this.look(key, run.rPr, style);
      const slot = look.slot ?? (look.marksLatin && SHARED_MARKS.test(text) ? 'marks' : null);
      const end = at + text.length;
      const last = runs[runs.length - 1];
      if (last !== undefined && look === before && last.slot === slot) last.end = end;
      else runs.push(placed(look, slot, at, end));
      before = look;
      at = end;
    }
    return runs;
  }

  private look(key: string, rPr: ShownParagraph['source']['mark'], style: Style): ResolvedRunLook {
    if (this.last?.style === style && this.last.key === key) return this.last.look;
    let own = this.cache.get(style.id);
    if (!own) this.cache.set(style.id, (own = new Map<string, ResolvedRunLook>()));
    let look = own.get(key);
    if (!look) {
      look = runLook(rPr, style, this.docx.definitions.styles, this.parts.theme);
      own.set(key, look);
    }
    this.last = { style, key, look };
    return look;
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const placed = (
  { face, latin, size, bold, italic, underlined, color, highlighted }: ResolvedRunLook,
  slot: RunLook['slot'],
  start: number,
  end: number,
): Mutable<RunLook> => ({
  start,
  end,
  face,
  latin,
  size,
  bold,
  italic,
  underlined,
  color,
  highlighted,
  slot,
});

/** Points of the default paragraph style, from which a grid of letters is counted. */
export const normalSize = (styles: Styles, theme: ThemeFonts): number =>
  runLook({}, styles.paragraph(undefined), styles, theme).size ?? 10;

function readSections(docx: LoadedDocx, parts: LayoutParts): SectionLook[] {
  const { styles } = docx.definitions;
  const size = normalSize(styles, parts.theme);
  const { text: xml } = docx.main;
  const paragraphs = docx.shown.map(({ source }) => source);
  // Footers that a section does not name are those of the section before.
  let inForce: Partial<Record<'default' | 'even' | 'first', string>> = {};
  // Read once, however many sections name it.
  const known = new Map<string, FooterLook | null>();
  return findSections(xml, paragraphs).map(({ first, last, start, end }) => {
    const sectPr = elementOf(xml.slice(start, end));
    inForce = { ...inForce, ...references(sectPr, 'footerReference') };
    const footer = (id: string | undefined): FooterLook | null => {
      if (id === undefined) return null;
      let look = known.get(id);
      if (look === undefined) {
        const part = parts.related.byId(id);
        look = part ? footerLook(parts.related.text(part).text, styles, parts.theme) : null;
        known.set(id, look);
      }
      return look;
    };
    return {
      first,
      last,
      ...pageFigures(sectPr, size),
      footers: { odd: footer(inForce.default), even: footer(inForce.even), first: footer(inForce.first) },
    };
  });
}

/** The text that the paragraphs of a file hold, in order. */
export const textsOf = ({ shown }: LoadedDocx): string[] => shown.map(textOf);
