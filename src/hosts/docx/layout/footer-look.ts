import type { FooterLook } from '../../../core/layout/model';
import { NO_PROPERTIES, type Properties, val } from '../properties';
import { PropertyCollector } from '../property-collector';
import type { Styles } from '../styles';
import { readXml } from '../xml-reader';
import { paragraphFigures } from './paragraph-look';
import { runLook } from './run-look';
import type { ThemeFonts } from './theme-fonts';

/** What one footer part shows: its words with `#` for the page's number, and how the number looks. */
export function footerLook(xml: string, styles: Styles, theme: ThemeFonts): FooterLook {
  const reader = new FooterReader();
  readXml(xml, {
    open: (name, attributes, start, end) => reader.open(name, attributes, start, end),
    close: (name, start, end) => reader.close(name, start, end),
    text: (words) => reader.words(words),
  });
  const { text, numbered, pPr, rPr, runRead } = reader;
  const style = styles.paragraph(val(pPr, 'pStyle'));
  const look = runLook(rPr, style, styles, theme);
  return {
    text: text.trim(),
    numbered,
    alignment: paragraphFigures(pPr, style, styles, look.size ?? 10).alignment ?? 'Left',
    face: runRead ? (look.latin ?? look.face) : null,
    size: runRead ? look.size : null,
  };
}

/** `PAGE`, and not `NUMPAGES` or `PAGEREF`. */
const PAGE = /(^|\s)PAGE(\s|\\|$)/i;

class FooterReader {
  text = '';
  numbered = false;
  pPr: Properties = NO_PROPERTIES;
  rPr: Properties = NO_PROPERTIES;
  runRead = false;
  private readonly collector = new PropertyCollector();
  private readonly fields: { instruction: string; result: boolean; page: boolean }[] = [];
  private in = '';
  private paragraphProperties: Properties = NO_PROPERTIES;
  private runProperties: Properties = NO_PROPERTIES;
  private runs = 0;
  private skip = 0;

  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    if (this.skip > 0 || name === 'mc:Fallback' || name === 'w:del') {
      this.skip++;
      return;
    }
    if (this.collector.open(name, attributes, start, end)) return;
    if (name === 'w:p') this.paragraphProperties = NO_PROPERTIES;
    else if (name === 'w:pPr') this.collector.begin(name, start, end);
    else if (name === 'w:r') {
      this.runs++;
      this.runProperties = NO_PROPERTIES;
    } else if (name === 'w:rPr' && this.runs > 0) this.collector.begin(name, start, end);
    else if (name === 'w:t' || name === 'w:instrText') this.in = name;
    else if (name === 'w:fldSimple') {
      const page = PAGE.test(attributes['w:instr'] ?? '');
      this.fields.push({ instruction: '', result: true, page });
      if (page) this.number();
    } else if (name === 'w:fldChar') this.field(attributes['w:fldCharType'] ?? '');
    else if (name === 'w:pgNum') this.number();
  }

  close(name: string, start: number, end: number): void {
    if (this.skip > 0) {
      this.skip--;
      return;
    }
    const done = this.collector.close(name, start, end);
    if (done && name === 'w:pPr') this.paragraphProperties = done.properties;
    else if (done) this.runProperties = done.properties;
    else if (name === 'w:r') this.runs--;
    else if (name === 'w:t' || name === 'w:instrText') this.in = '';
    else if (name === 'w:fldSimple') this.fields.pop();
  }

  words(text: string): void {
    const field = this.fields[this.fields.length - 1];
    if (this.in === 'w:instrText' && field) field.instruction += text;
    else if (this.in === 'w:t' && !(field?.page === true && field.result)) this.text += text;
  }

  private field(type: string): void {
    if (type === 'begin') this.fields.push({ instruction: '', result: false, page: false });
    else if (type === 'end') this.leave();
    else if (type === 'separate') this.settle();
  }

  private settle(): void {
    const field = this.fields[this.fields.length - 1];
    if (!field || field.result) return;
    field.result = true;
    field.page = PAGE.test(field.instruction);
    if (field.page) this.number();
  }

  /** A field without a result is worked out when it is shown. */
  private leave(): void {
    this.settle();
    this.fields.pop();
  }

  private number(): void {
    this.text += '#';
    if (!this.numbered) {
      this.pPr = this.paragraphProperties;
      this.rPr = this.runProperties;
      this.runRead = this.runs > 0;
    }
    this.numbered = true;
  }
}
