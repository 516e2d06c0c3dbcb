import { HostError } from '../../host';
import { MAX_PARAGRAPHS } from '../limits';
import { NO_PROPERTIES, toggle, val } from '../properties';
import { PropertyCollector, type Collected } from '../property-collector';
import type { Style, Styles } from '../styles';
import { readXml, type Attributes } from '../xml-reader';
import { Alternates } from './alternates';
import { blankParagraph, blankRun } from './blank';
import { Blocks } from './blocks';
import type { Body, BodyParagraph, Container, TextRun } from './body-model';
import { Controls } from './controls';
import { ANCHORED, CONTAINERS, ELSEWHERE, SKIPPED, TEXT_BOX } from './element-kinds';
import { FieldStack } from './field-stack';
import { shownText, singleCharacter } from './run-text';

/**
 * Reads the main part's body: every `w:p`, in document order, with its visible text and where each
 * piece of it stands. Throws {@link HostError} `corrupt` or `too-large`.
 */
export function parseBody(xml: string, styles: Styles): Body {
  const first = new BodyReader(xml, styles, new Set()).read();
  if (first.unclosedFields.size === 0) return first.body;
  // A field that never ends would swallow the rest of the document: read it as if it were none.
  return new BodyReader(xml, styles, first.unclosedFields).read().body;
}

class BodyReader {
  private readonly paragraphs: BodyParagraph[] = [];
  private readonly degraded = new Set<string>();
  private readonly fields: FieldStack;
  private readonly collector = new PropertyCollector();
  private readonly blocks = new Blocks();
  private readonly controls = new Controls();
  private readonly alternates = new Alternates();
  private skip = 0;
  /** Depth of the text box that is passed over; 0 outside of one. */
  private box = 0;
  /** True while the element being skipped has already been put among the containers. */
  private skippedContainer = false;
  private bodyDepth = 0;
  private bodyOpenEnd = -1;
  private bodySelfClosing = false;
  private paragraph: BodyParagraph | null = null;
  /** Characters read in the paragraph. */
  private length = 0;
  private style: Style | null = null;
  private containers: readonly Container[] = [];
  private runs: TextRun[] = [];
  private textStart = -1;
  private text = '';
  private keepSpace = false;
  private spaceByDefault = false;

  constructor(
    private readonly xml: string,
    private readonly styles: Styles,
    ignoredFields: ReadonlySet<number>,
  ) {
    this.fields = new FieldStack(ignoredFields);
  }

  read(): { body: Body; unclosedFields: ReadonlySet<number> } {
    readXml(this.xml, {
      open: (name, attributes, start, end, selfClosing) =>
        this.open(name, attributes, start, end, selfClosing),
      close: (name, start, end) => this.close(name, start, end),
      text: (text) => {
        if (this.box > 0 && text.trim() !== '') this.degraded.add(ELSEWHERE[TEXT_BOX]!);
        if (this.textStart >= 0 && this.skip === 0) this.text += text;
      },
    });
    if (this.bodyOpenEnd < 0) throw new HostError('corrupt', 'no body');
    const body: Body = {
      paragraphs: this.paragraphs,
      bodyOpenEnd: this.bodyOpenEnd,
      bodySelfClosing: this.bodySelfClosing,
      degraded: [...this.degraded],
    };
    return { body, unclosedFields: this.fields.unclosed() };
  }

  private open(name: string, attributes: Attributes, start: number, end: number, selfClosing: boolean): void {
    if (this.skip > 0) return this.openSkipped(name);
    if (this.collector.open(name, attributes, start, end)) {
      if (name === 'w:sectPr' && this.paragraph) this.paragraph.hasSection = true;
      return;
    }
    if (this.bodyDepth === 0) {
      if (name === 'w:document') this.spaceByDefault = attributes['xml:space'] === 'preserve';
      if (name !== 'w:body') return;
      this.bodyOpenEnd = end;
      this.bodySelfClosing = selfClosing;
      this.blocks.openParent();
    }
    this.bodyDepth++;
    if (this.paragraph && ANCHORED.has(name)) this.mark();
    const elsewhere = ELSEWHERE[name];
    if (elsewhere !== undefined) this.degraded.add(elsewhere);
    if (SKIPPED.has(name)) this.passOver();
    else if (this.controls.inProperties) this.controls.property(name, attributes);
    else if (this.runs.length > 0) this.openInRun(name, attributes, start, end, selfClosing);
    else if (this.paragraph) this.openInParagraph(name, attributes, start, end);
    else this.openBlock(name, attributes, start, end);
  }

  private openSkipped(name: string): void {
    this.skip++;
    if (name === TEXT_BOX && this.box === 0) this.box = this.skip;
  }

  private passOver(alternative = false): void {
    this.skip = 1;
    this.bodyDepth--;
    this.skippedContainer = alternative;
  }

  private openBlock(name: string, attributes: Attributes, start: number, end: number): void {
    switch (name) {
      case 'w:p':
        return this.beginParagraph(start, end);
      case 'w:tbl':
        return this.blocks.openTable();
      case 'w:tc':
        return this.blocks.openParent();
      case 'w:trPr':
        return this.collector.begin(name, start, end);
      case 'w:sdt':
        return this.controls.begin(start, this.paragraphs.length, this.blocks.amidTable);
      case 'w:sdtPr':
        return this.controls.beginProperties(undefined);
      default:
        if (name.startsWith('mc:') && !this.alternates.open(name, attributes)) this.passOver(true);
    }
  }

  private openInParagraph(name: string, attributes: Attributes, start: number, end: number): void {
    switch (name) {
      case 'w:pPr':
        return this.collector.begin(name, start, end);
      case 'w:r':
        return this.beginRun(start, end);
      case 'w:sdtPr':
        return this.controls.beginProperties(this.containers[this.containers.length - 1]);
      default:
        if (!CONTAINERS.has(name)) return;
        this.containers = [
          ...this.containers,
          { name, open: { start, end }, close: { start: end, end }, closed: false, locked: false },
        ];
        if (name.startsWith('mc:') && !this.alternates.open(name, attributes)) this.passOver(true);
    }
  }

  private openInRun(
    name: string,
    attributes: Attributes,
    start: number,
    end: number,
    selfClosing: boolean,
  ): void {
    switch (name) {
      case 'w:rPr':
        return this.collector.begin(name, start, end);
      case 'w:t':
        this.text = '';
        this.textStart = start;
        this.keepSpace = (attributes['xml:space'] ?? (this.spaceByDefault ? 'preserve' : '')) === 'preserve';
        return;
      case 'w:fldChar':
        return this.fields.mark(attributes['w:fldCharType'] ?? '');
      case 'w:r':
        return this.beginRun(start, end);
      default:
        if (name.startsWith('mc:')) {
          if (this.alternates.open(name, attributes)) return;
          this.passOver(true);
        } else this.addSingle(singleCharacter(name, attributes), start, end, selfClosing);
    }
  }

  private close(name: string, start: number, end: number): void {
    if (this.skip > 0) return this.closeSkipped();
    if (this.collector.busy) {
      const done = this.collector.close(name, start, end);
      if (!done) return;
      this.takeProperties(name, done);
    }
    if (this.bodyDepth === 0) return;
    this.bodyDepth--;
    if (name === 'w:sdtPr') this.controls.endProperties();
    else if (this.controls.inProperties) return;
    else if (this.runs.length > 0) this.closeInRun(name, end);
    else if (this.paragraph) this.closeInParagraph(name, start, end);
    else this.closeBlock(name, end);
  }

  private closeSkipped(): void {
    if (this.box === this.skip) this.box = 0;
    if (--this.skip > 0) return;
    if (this.skippedContainer && this.paragraph && this.runs.length === 0)
      this.containers = this.containers.slice(0, -1);
    this.skippedContainer = false;
  }

  private takeProperties(name: string, done: Collected): void {
    if (name === 'w:trPr') {
      if (done.properties['del']) this.blocks.deleteRow();
    } else if (name === 'w:rPr') {
      const run = this.runs[this.runs.length - 1]!;
      run.rPr = done.properties;
      run.rPrRange = done.range;
      run.hidden = this.styles.isOn('vanish', this.style!, run.rPr);
    } else if (this.paragraph) {
      this.paragraph.pPr = done.properties;
      this.paragraph.mark = done.mark;
      this.paragraph.pPrRange = done.range;
      this.paragraph.flowsOn =
        toggle(done.mark, 'del') !== undefined || toggle(done.mark, 'moveFrom') !== undefined;
      this.style = this.styles.paragraph(val(done.properties, 'pStyle'));
    }
  }

  private closeInRun(name: string, end: number): void {
    const run = this.runs[this.runs.length - 1]!;
    if (name === 'w:t' && this.textStart >= 0) {
      this.addPiece(shownText(this.text, this.keepSpace), this.textStart, end, false);
      this.textStart = -1;
    } else if (name === 'w:r') {
      run.end = end;
      this.runs.pop();
    } else this.alternates.close(name);
  }

  private closeInParagraph(name: string, start: number, end: number): void {
    if (ANCHORED.has(name)) this.mark();
    if (name === 'w:p') {
      this.paragraph!.closeStart = start;
      this.paragraph!.end = end;
      this.paragraph = null;
      return;
    }
    const container = this.containers[this.containers.length - 1];
    if (!container || container.name !== name || !CONTAINERS.has(name)) return;
    container.close = { start, end };
    this.containers = this.containers.slice(0, -1);
    this.alternates.close(name);
  }

  private closeBlock(name: string, end: number): void {
    switch (name) {
      case 'w:tbl':
        return this.blocks.closeTable();
      case 'w:tr':
        return this.blocks.closeRow();
      case 'w:tc':
        return this.blocks.closeParent();
      case 'w:sdt':
        return this.controls.end(end, this.paragraphs.length - 1);
      default:
        this.alternates.close(name);
    }
  }

  private beginParagraph(start: number, openEnd: number): void {
    if (this.paragraphs.length >= MAX_PARAGRAPHS) throw new HostError('too-large', 'paragraphs');
    this.paragraph = blankParagraph(
      { start, end: openEnd },
      { inTable: this.blocks.inTable, ...this.blocks.paragraph(), controls: this.controls.current },
    );
    this.paragraphs.push(this.paragraph);
    this.length = 0;
    this.style = this.styles.paragraph(undefined);
    this.containers = [];
  }

  private beginRun(start: number, openEnd: number): void {
    const hidden = this.styles.isOn('vanish', this.style!, NO_PROPERTIES);
    this.runs.push(blankRun({ start, end: openEnd }, this.containers, this.fields.inResult, hidden));
  }

  private addSingle(text: string, start: number, end: number, selfClosing: boolean): void {
    if (text !== '') this.addPiece(text, start, selfClosing ? end : this.xml.indexOf('>', end) + 1, true);
  }

  private addPiece(text: string, start: number, end: number, single: boolean): void {
    const run = this.runs[this.runs.length - 1]!;
    if (text === '' || run.hidden || this.blocks.deleted || !this.fields.visible) return;
    this.paragraph!.pieces.push({ run, start, end, text, single });
    this.length += text.length;
  }

  /** Notes that something stands here which is no character. */
  private mark(): void {
    const { marks } = this.paragraph!;
    if (marks[marks.length - 1] !== this.length) marks.push(this.length);
  }
}
