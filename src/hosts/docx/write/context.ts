import { mergeProperties, toggle, val, type Properties } from '../properties';
import type { LoadedDocx } from '../read-docx';
import { listPlace, type ShownParagraph } from '../paragraphs';
import type { Piece, XmlRange } from '../body/body-model';
import { copiedRunProperties } from './format-xml';
import { PropertyList, RUN_ORDER } from './property-list';
import type { Revision } from './revision';

/** What a reader sees of a run's Chinese letters, as a key. */
function visibleLook(run: Properties): string {
  const font = run['rFonts'];
  const face = font?.['w:eastAsia'] ?? font?.['w:eastAsiaTheme'];
  return [
    face,
    val(run, 'sz'),
    toggle(run, 'b') ?? false,
    toggle(run, 'i') ?? false,
    val(run, 'color'),
  ].join();
}

/** What writing needs to know of the document as it was read. */
export class WriteContext {
  constructor(
    readonly xml: string,
    /** Prefix of new elements, colon included. */
    readonly w: string,
    readonly docx: Pick<LoadedDocx, 'shown' | 'definitions'>,
    /** How changes are marked where the document tracks them. */
    readonly revision: Revision | null,
  ) {}

  /** Runs as an insertion where changes are tracked. */
  asNew(runs: string): string {
    if (this.revision === null || runs === '') return runs;
    return this.revision.open('ins') + runs + this.revision.close('ins');
  }

  /** Paragraph properties whose mark is a tracked insertion, where changes are tracked. */
  withNewMark(properties: PropertyList): PropertyList {
    if (this.revision === null) return properties;
    const mark = PropertyList.parse(properties.get('rPr'), RUN_ORDER).set('ins', this.revision.newMark());
    return properties.set('rPr', mark.toXml(`${this.w}rPr`));
  }

  slice(range: XmlRange | null): string {
    return range === null ? '' : this.xml.slice(range.start, range.end);
  }

  /** True when the paragraph's style alone puts it into a list. */
  isListedByStyle({ source }: ShownParagraph): boolean {
    const { styles, numbering } = this.docx.definitions;
    const style = styles.paragraph(val(source.pPr, 'pStyle'));
    const unlisted = { ...source, pPr: { ...source.pPr } };
    delete (unlisted.pPr as Record<string, unknown>)['numPr'];
    return listPlace(unlisted, style, numbering) !== null;
  }

  /** Run properties of a paragraph's first visible characters, for another run. */
  leadOf({ pieces }: ShownParagraph): string {
    return copiedRunProperties(this.slice(pieces[0]?.run.rPrRange ?? null), this.w);
  }

  /**
   * Run properties of the text behind a run-in heading: of what looks different from the paragraph's
   * beginning, those that most characters have. The beginning's where all looks alike.
   */
  bodyOf(paragraph: ShownParagraph): string {
    const { source, pieces } = paragraph;
    const { styles } = this.docx.definitions;
    const style = styles.paragraph(val(source.pPr, 'pStyle'));
    const looks = pieces.map(({ run }) => visibleLook(styles.runProperties(style, run.rPr)));
    const from = looks.findIndex((look) => look !== looks[0]);
    return from < 0 ? this.leadOf(paragraph) : this.mostOf(pieces.slice(from));
  }

  /** The run properties that most characters have, for another run. */
  mostOf(pieces: readonly Piece[]): string {
    const lengths = new Map<string, number>();
    for (const { run, text } of pieces) {
      const rPr = copiedRunProperties(this.slice(run.rPrRange), this.w);
      lengths.set(rPr, (lengths.get(rPr) ?? 0) + text.length);
    }
    return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)[0];
  }

  /** Points of the paragraph's first visible run. */
  fontSizeOf({ source, pieces }: ShownParagraph): number | undefined {
    const { styles } = this.docx.definitions;
    const style = styles.paragraph(val(source.pPr, 'pStyle'));
    const run = mergeProperties(styles.runProperties(style, {}), pieces[0]?.run.rPr ?? source.mark);
    const size = Number(val(run, 'sz'));
    return Number.isFinite(size) ? size / 2 : undefined;
  }
}
