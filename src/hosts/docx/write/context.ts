import { merge, val } from '../properties';
import type { LoadedDocx } from '../read-docx';
import { listPlace, type ShownParagraph } from '../paragraphs';
import type { XmlRange } from '../body-model';

/** What writing needs to know of the document as it was read. */
export class WriteContext {
  constructor(
    readonly xml: string,
    /** Prefix of new elements, colon included. */
    readonly w: string,
    readonly docx: Pick<LoadedDocx, 'shown' | 'definitions'>,
  ) {}

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

  /** Points of the paragraph's first visible run. */
  fontSizeOf({ source, pieces }: ShownParagraph): number | undefined {
    const { styles } = this.docx.definitions;
    const style = styles.paragraph(val(source.pPr, 'pStyle'));
    const run = merge(styles.runProperties(style, {}), pieces[0]?.run.rPr ?? source.mark);
    const size = Number(val(run, 'sz'));
    return Number.isFinite(size) ? size / 2 : undefined;
  }
}
