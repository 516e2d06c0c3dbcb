import { HostError } from '../host';
import type { Body, BodyParagraph, ClosedControl, Container, Piece, Run } from './body-model';
import { FieldStack } from './field-stack';
import { MAX_PARAGRAPHS } from './limits';
import { NO_PROPERTIES, toggle, val } from './properties';
import { PropertyCollector } from './property-collector';
import type { Style, Styles } from './styles';
import { symbolCharacter } from './symbols';
import { readXml, type Attributes } from './xml-reader';

/** Elements that are passed over with all they contain. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:drawing', // pictures and text boxes: their text is not the body's
  'w:pict',
  'w:object',
  'w:rt', // the small reading above a ruby base
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:tcPr',
  'w:rubyPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:footnotePr',
  'm:oMath',
  'm:oMathPara',
]);

/** Elements inside a paragraph that runs may stand in. */
const CONTAINERS = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
  'mc:AlternateContent',
  'mc:Choice',
  'mc:Fallback',
]);

/** Content controls that hold one paragraph or what Word makes by itself. */
const CLOSED_CONTROLS = new Set([
  'w:text',
  'w:date',
  'w:dropDownList',
  'w:comboBox',
  'w:picture',
  'w:docPartObj',
  'w:docPartList',
  'w:citation',
  'w:bibliography',
]);

/** Prefixes of `mc:Choice Requires` whose text this reader understands; other choices give way to the fallback. */
const UNDERSTOOD = /^(w14|w15|w16\w*|wps|wpg|wpc|wpi|wp14|cx\d?|aink|am3d)$/;

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
  private skip = 0;
  private bodyDepth = 0;
  private bodyOpenEnd = -1;
  private bodySelfClosing = false;
  private tables = 0;
  private deletedRow = 0;
  /** Block elements open, as numbers; the last block seen in each decides `afterParagraph`. */
  private readonly parents: { id: number; lastWasParagraph: boolean }[] = [];
  private parentCount = 0;
  private controls: ClosedControl[] = [];
  private readonly blockControls: ClosedControl[] = [];
  private inControlProperties: ClosedControl | null = null;
  private paragraph: BodyParagraph | null = null;
  private style: Style | null = null;
  private containers: readonly Container[] = [];
  private readonly alternates: boolean[] = [];
  private runs: Run[] = [];
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
    if (this.skip > 0) {
      this.skip++;
      return;
    }
    if (this.collector.open(name, attributes, start, end)) {
      if (name === 'w:sectPr' && this.paragraph) this.paragraph.hasSection = true;
      return;
    }
    if (this.bodyDepth === 0) {
      if (name === 'w:document') this.spaceByDefault = attributes['xml:space'] === 'preserve';
      if (name !== 'w:body') return;
      this.bodyOpenEnd = end;
      this.bodySelfClosing = selfClosing;
      this.pushParent();
    }
    this.bodyDepth++;
    if (SKIPPED.has(name)) {
      this.skip = 1;
      this.bodyDepth--;
    } else if (this.runs.length > 0) this.openInRun(name, attributes, start, end, selfClosing);
    else if (this.paragraph) this.openInParagraph(name, attributes, start, end);
    else this.openBlock(name, attributes, start, end);
  }

  private openBlock(name: string, attributes: Attributes, start: number, end: number): void {
    switch (name) {
      case 'w:p':
        return this.beginParagraph(start, end);
      case 'w:tbl':
        this.tables++;
        return;
      case 'w:tc':
        return this.pushParent();
      case 'w:trPr':
        return this.collector.begin(name, start, end);
      case 'w:sdt':
        this.blockControls.push({ start, end: -1, closed: false, first: this.paragraphs.length, last: -1 });
        this.controls = [...this.blockControls];
        return;
      case 'w:sdtPr':
        this.inControlProperties = this.blockControls[this.blockControls.length - 1] ?? null;
        return;
      case 'mc:AlternateContent':
      case 'mc:Choice':
      case 'mc:Fallback':
        return this.openAlternate(name, attributes);
      case 'w:altChunk':
      case 'w:subDoc':
        this.degraded.add('embedded-documents');
        return;
      default:
        if (this.inControlProperties && CLOSED_CONTROLS.has(name)) this.inControlProperties.closed = true;
    }
  }

  private openInParagraph(name: string, attributes: Attributes, start: number, end: number): void {
    switch (name) {
      case 'w:pPr':
        return this.collector.begin(name, start, end);
      case 'w:r':
        return this.beginRun(start, end);
      case 'w:sdtPr':
      case 'w:sdtEndPr':
        this.skip = 1;
        this.bodyDepth--;
        return;
      default:
        if (!CONTAINERS.has(name)) return;
        this.containers = [...this.containers, { name, open: { start, end }, close: { start: end, end } }];
        if (name.startsWith('mc:')) this.openAlternate(name, attributes);
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
      case 'w:tab':
      case 'w:ptab':
        return this.addSingle('\t', start, end, selfClosing);
      case 'w:br':
        // Page and column breaks are layout: they stay where they are and stand for no character.
        if (/^(page|column)$/.test(attributes['w:type'] ?? '')) return;
        return this.addSingle('\u000B', start, end, selfClosing);
      case 'w:cr':
        return this.addSingle('\u000B', start, end, selfClosing);
      case 'w:noBreakHyphen':
        return this.addSingle('\u2011', start, end, selfClosing);
      case 'w:sym':
        return this.addSingle(symbolCharacter(attributes), start, end, selfClosing);
      case 'w:fldChar':
        return this.fields.mark(attributes['w:fldCharType'] ?? '');
      case 'w:r':
        return this.beginRun(start, end);
      default:
        if (name.startsWith('mc:')) this.openAlternate(name, attributes);
    }
  }

  /** Of alternatives exactly one is read: the first choice that is understood, else the fallback. */
  private openAlternate(name: string, attributes: Attributes): void {
    const last = this.alternates.length - 1;
    if (name === 'mc:AlternateContent') {
      this.alternates.push(false);
      return;
    }
    const taken = this.alternates[last] ?? false;
    const fits =
      name === 'mc:Fallback' ||
      (attributes['Requires'] ?? '').split(/\s+/).every((prefix) => prefix === '' || UNDERSTOOD.test(prefix));
    if (taken || !fits) {
      this.skip = 1;
      this.bodyDepth--;
      this.skippedContainer = true;
    } else this.alternates[last] = true;
  }

  /** True while the element being skipped has already been put among the containers. */
  private skippedContainer = false;

  private close(name: string, start: number, end: number): void {
    if (this.skip > 0) {
      if (--this.skip > 0) return;
      if (this.skippedContainer && this.paragraph && this.runs.length === 0)
        this.containers = this.containers.slice(0, -1);
      this.skippedContainer = false;
      return;
    }
    if (this.collector.busy) {
      const done = this.collector.close(name, start, end);
      if (!done) return;
      this.takeProperties(name, done);
    }
    if (this.bodyDepth === 0) return;
    this.bodyDepth--;
    if (this.runs.length > 0) this.closeInRun(name, end);
    else if (this.paragraph) this.closeInParagraph(name, start, end);
    else this.closeBlock(name, end);
  }

  private takeProperties(name: string, done: NonNullable<ReturnType<PropertyCollector['close']>>): void {
    if (name === 'w:trPr') {
      if (done.properties['del'] && this.deletedRow === 0) this.deletedRow = this.tables;
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
      // Word shows line ends inside w:t as spaces, and drops outer space that is not marked as kept.
      const text = this.text.replace(/[\t\n\r]/g, ' ');
      this.addPiece(this.keepSpace ? text : outerSpaceDropped(text), this.textStart, end, false);
      this.textStart = -1;
    } else if (name === 'w:r') {
      run.end = end;
      this.runs.pop();
    } else if (name === 'mc:AlternateContent') this.alternates.pop();
  }

  private closeInParagraph(name: string, start: number, end: number): void {
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
    if (name === 'mc:AlternateContent') this.alternates.pop();
  }

  private closeBlock(name: string, end: number): void {
    switch (name) {
      case 'w:tbl':
        this.tables--;
        if (this.deletedRow > this.tables) this.deletedRow = 0;
        this.parents[this.parents.length - 1]!.lastWasParagraph = false;
        return;
      case 'w:tr':
        if (this.deletedRow === this.tables) this.deletedRow = 0;
        return;
      case 'w:tc':
        this.parents.pop();
        return;
      case 'w:sdtPr':
        this.inControlProperties = null;
        return;
      case 'w:sdt': {
        const control = this.blockControls.pop()!;
        control.end = end;
        control.last = this.paragraphs.length - 1;
        this.controls = [...this.blockControls];
        return;
      }
      case 'mc:AlternateContent':
        this.alternates.pop();
    }
  }

  private pushParent(): void {
    this.parents.push({ id: this.parentCount++, lastWasParagraph: false });
  }

  private beginParagraph(start: number, openEnd: number): void {
    if (this.paragraphs.length >= MAX_PARAGRAPHS) throw new HostError('too-large', 'paragraphs');
    const parent = this.parents[this.parents.length - 1]!;
    this.paragraph = {
      start,
      openEnd,
      closeStart: openEnd,
      end: openEnd,
      pPr: NO_PROPERTIES,
      mark: NO_PROPERTIES,
      pPrRange: null,
      hasSection: false,
      pieces: [],
      inTable: this.tables > 0,
      parent: parent.id,
      afterParagraph: parent.lastWasParagraph,
      controls: this.controls,
      flowsOn: false,
    };
    parent.lastWasParagraph = true;
    this.paragraphs.push(this.paragraph);
    this.style = this.styles.paragraph(undefined);
    this.containers = [];
  }

  private beginRun(start: number, openEnd: number): void {
    this.runs.push({
      start,
      openEnd,
      end: openEnd,
      rPr: NO_PROPERTIES,
      rPrRange: null,
      containers: this.containers,
      linked:
        this.fields.inResult ||
        this.containers.some(({ name }) => name === 'w:hyperlink' || name === 'w:fldSimple'),
      hidden: this.styles.isOn('vanish', this.style!, NO_PROPERTIES),
    });
  }

  private addSingle(text: string, start: number, end: number, selfClosing: boolean): void {
    if (text !== '') this.addPiece(text, start, selfClosing ? end : this.xml.indexOf('>', end) + 1, true);
  }

  private addPiece(text: string, start: number, end: number, single: boolean): void {
    const run = this.runs[this.runs.length - 1]!;
    if (text === '' || run.hidden || this.deletedRow > 0 || !this.fields.visible) return;
    const piece: Piece = { run, start, end, text, single };
    this.paragraph!.pieces.push(piece);
  }
}

/** By hand: a pattern for the spaces that end a text begins anew at each of them. */
function outerSpaceDropped(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return text.slice(start, end);
}
