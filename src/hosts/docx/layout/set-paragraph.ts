import { leadingSpace } from '../../../core/layout/leading-space';
import type { Role } from '../../../core/layout/roles';
import type { LayoutContext } from '../../../core/layout/rule';
import { wantedFont, wantedParagraph, type WantedParagraph } from '../../../core/layout/wanted';
import type { Piece, Run } from '../body/body-model';
import { textOf, type ShownParagraph } from '../paragraphs';
import { merge, toggle, val, type Properties } from '../properties';
import type { Style, Styles } from '../styles';
import { textXml } from '../write/markup';
import { PARAGRAPH_ORDER, PropertyList, RUN_ORDER } from '../write/property-list';
import { attributesOf } from '../write/tags';
import { offGrid, STYLE_IDS, type StyledRole } from './gw-styles';
import { paragraphFigures } from './paragraph-look';
import type { RunSetter } from './set-run';

/** A change of the main part's text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** What setting needs to know. */
export interface Setting {
  readonly xml: string;
  readonly w: string;
  /** With our own styles among them. */
  readonly styles: Styles;
  readonly context: LayoutContext;
  readonly runs: RunSetter;
  /** A section's properties as they will be, by the paragraph that holds them. */
  readonly sections: ReadonlyMap<number, string>;
  /** Paragraphs' properties as they will be, by all that decides them: most of a paper's are alike. */
  readonly done: Map<string, string>;
}

/** Properties of a paragraph style that ours gives as well, or that make no difference to the look. */
const COVERED = new Set(
  'spacing ind jc widowControl keepNext keepLines rPr autoSpaceDE autoSpaceDN adjustRightInd snapToGrid overflowPunct kinsoku'.split(
    ' ',
  ),
);
const COVERED_RUN = new Set('rFonts sz szCs color lang kern b bCs'.split(' '));
const TWIPS = 20;
const ALIGNMENT = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' } as const;

/** The changes that make one paragraph look as its part wants it; none where it does, or is left alone. */
export function setParagraph(index: number, shown: ShownParagraph, setting: Setting): Change[] {
  const { context, styles } = setting;
  const part = context.parts[index]!;
  const look = context.model.paragraphs[index]!;
  const wanted = look.hold === null ? wantedParagraph(part, context.profile, look) : null;
  if (wanted === null) return sectionOnly(index, shown, setting);
  const old = styles.paragraph(val(shown.source.pPr, 'pStyle'));
  const role = part.role;
  const restyled = role in STYLE_IDS && !look.listed && mayRestyle(old, styles);
  const style = restyled ? styles.paragraph(STYLE_IDS[role as StyledRole]) : old;
  const text = textOf(shown);
  const fitted =
    wanted.firstLine === undefined
      ? wanted
      : { ...wanted, firstLine: Math.max(0, wanted.firstLine - leadingSpace(text).width) };
  const pPr = properties(index, shown, { style, restyled, wanted: fitted }, setting);
  return [...pPr, ...runChanges(index, shown, style, restyled, setting)];
}

/** True for a style whose every property ours sets too: nothing of the author's is lost with it. */
function mayRestyle(style: Style, styles: Styles): boolean {
  if (style.id.startsWith('GW')) return true;
  if (style.outlineLevel !== null || style.numberedBy !== null) return false;
  if (style.id === styles.paragraph(undefined).id) return true;
  if (/^(Title|Subtitle|Toc|Heading|Quote|Caption)/.test(style.name)) return false;
  const within = (found: Properties, covered: ReadonlySet<string>) =>
    Object.keys(found).every((key) => covered.has(key));
  return within(style.pPr, COVERED) && within(style.rPr, COVERED_RUN);
}

interface Look {
  readonly style: Style;
  readonly restyled: boolean;
  readonly wanted: WantedParagraph;
}

function properties(
  index: number,
  { source }: ShownParagraph,
  { style, restyled, wanted }: Look,
  setting: Setting,
): Change[] {
  const { xml, context } = setting;
  const range = source.pPrRange;
  const written = range ? xml.slice(range.start, range.end) : '';
  const section = setting.sections.get(index);
  const { role } = context.parts[index]!;
  const key =
    section === undefined ? `${style.id} ${restyled} ${role} ${Object.values(wanted).join()} ${written}` : '';
  let after = setting.done.get(key);
  if (after === undefined || section !== undefined) {
    after = propertiesXml(source, written, role, section, { style, restyled, wanted }, setting);
    setting.done.set(key, after);
  }
  return after === written ? [] : place(source, after, xml);
}

/** A paragraph's `w:pPr` as it shall be; as it is written where nothing changes. */
function propertiesXml(
  source: ShownParagraph['source'],
  written: string,
  role: Role,
  section: string | undefined,
  { style, restyled, wanted }: Look,
  { w, styles, context }: Setting,
): string {
  const list = PropertyList.parse(written, PARAGRAPH_ORDER);
  const before = list.toXml(`${w}pPr`);
  const own: Record<string, Properties[string]> = { ...source.pPr };
  const put = (name: string, attributes: Readonly<Record<string, string>>) => {
    const text = Object.entries(attributes).map(([key, value]) => ` ${w}${key}="${value}"`);
    if (text.length === 0) {
      list.remove(name);
      delete own[name];
      return;
    }
    list.set(name, `<${w}${name}${text.join('')}/>`);
    own[name] = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`w:${key}`, value]));
  };
  if (restyled) {
    put('pStyle', { val: style.id });
    // What the style gives is not said again; a title's own space above and below stays.
    const { line: _line, lineRule: _rule, ...space } = attributesOf(list.get('spacing'));
    put('spacing', wanted.before === undefined ? space : {});
    if (wanted.firstLine !== undefined) put('ind', {});
    if (wanted.alignment !== undefined) put('jc', {});
    plainMark(list, w, role !== 'body');
  }
  const size = wantedFont(role, context.profile)?.face.size ?? context.profile.fonts.body.size;
  const now = paragraphFigures(own, style, styles, size);
  const inherited = merge(styles.pPrDefault, style.pPr);
  const differs = (found: number | null, figure: number | undefined) =>
    figure !== undefined && Math.abs((found ?? 0) - figure) > 0.03;
  const exact = now.pitch?.rule === 'exact' ? now.pitch.value : -1;
  if (differs(exact, wanted.pitch) || differs(now.before, wanted.before) || differs(now.after, wanted.after))
    put('spacing', spacing(attributesOf(list.get('spacing')), inherited['spacing'] ?? {}, wanted));
  if (
    differs(now.firstLine, wanted.firstLine && wanted.firstLine * size) ||
    differs(now.left, wanted.left) ||
    differs(now.right, wanted.right && wanted.right * size)
  )
    put('ind', indents(wanted, size));
  if (wanted.alignment !== undefined && now.alignment !== wanted.alignment)
    put('jc', { val: ALIGNMENT[wanted.alignment] });
  if (offGrid(role, context.profile) && toggle(merge(inherited, own), 'snapToGrid') !== false)
    put('snapToGrid', { val: '0' });
  if (section !== undefined) list.set('sectPr', section);
  const after = list.toXml(`${w}pPr`);
  return after === before ? written : after;
}

/** Without what the style gives, so that what is typed next looks as the rest does. */
function plainMark(list: PropertyList, w: string, heading: boolean): void {
  const mark = list.get('rPr');
  if (mark === '') return;
  const given = ['rFonts', 'sz', 'szCs', 'color', 'highlight', ...(heading ? ['b', 'bCs'] : [])];
  list.set(
    'rPr',
    PropertyList.parse(mark, RUN_ORDER)
      .remove(...given)
      .toXml(`${w}rPr`),
  );
}

function spacing(
  own: Readonly<Record<string, string>>,
  inherited: Readonly<Record<string, string>>,
  { pitch, before, after }: WantedParagraph,
): Record<string, string> {
  const next: Record<string, string> = { ...own };
  for (const [side, points] of [
    ['before', before],
    ['after', after],
  ] as const) {
    if (points === undefined) continue;
    next[side] = String(Math.round(points * TWIPS));
    for (const other of [`${side}Lines`, `${side}Autospacing`]) {
      delete next[other];
      if (inherited[`w:${other}`] !== undefined) next[other] = '0';
    }
  }
  if (pitch !== undefined)
    Object.assign(next, { line: String(Math.round(pitch * TWIPS)), lineRule: 'exact' });
  return next;
}

/** Written out in full, zeros too: they override what a style or a list indents. */
function indents(
  { firstLine = 0, left = 0, right = 0 }: WantedParagraph,
  size: number,
): Record<string, string> {
  const characters = (count: number) => String(Math.round(count * 100));
  const points = (count: number) => String(Math.round(count * size * TWIPS));
  return {
    leftChars: '0',
    left: String(Math.round(left * TWIPS)),
    rightChars: characters(right),
    right: points(right),
    firstLineChars: characters(firstLine),
    firstLine: points(firstLine),
  };
}

/** A paragraph whose look stays, but not its section's. */
function sectionOnly(index: number, { source }: ShownParagraph, { xml, w, sections }: Setting): Change[] {
  const section = sections.get(index);
  if (section === undefined || !source.pPrRange) return [];
  const written = xml.slice(source.pPrRange.start, source.pPrRange.end);
  return place(
    source,
    PropertyList.parse(written, PARAGRAPH_ORDER).set('sectPr', section).toXml(`${w}pPr`),
    xml,
  );
}

function place(source: ShownParagraph['source'], pPr: string, xml: string): Change[] {
  if (source.pPrRange) return [{ ...source.pPrRange, xml: pPr }];
  const selfClosing = xml[source.openEnd - 2] === '/' && source.end === source.openEnd;
  if (!selfClosing) return [{ start: source.openEnd, end: source.openEnd, xml: pPr }];
  const open = xml.slice(source.start, source.openEnd - 2).trimEnd();
  return [{ start: source.start, end: source.end, xml: `${open}>${pPr}</${open.slice(1).split(/\s/)[0]}>` }];
}

function runChanges(
  index: number,
  shown: ShownParagraph,
  style: Style,
  restyled: boolean,
  { xml, w, context, runs }: Setting,
): Change[] {
  const part = context.parts[index]!;
  const body = wantedFont(part.role, context.profile);
  if (body === null) return [];
  const { lead } = part;
  const leadEnd = lead?.end ?? 0;
  const leadFont = lead ? wantedFont(lead.role, context.profile)! : body;
  const changes: Change[] = [];
  const look = (run: Run, isLead: boolean, text: string): string => {
    const written = run.rPrRange ? xml.slice(run.rPrRange.start, run.rPrRange.end) : '';
    if (isLead && lead?.doubtful === true) return written;
    const own = isLead && lead?.role === 'level2';
    return runs.set({
      rPr: run.rPr,
      xml: written,
      text,
      style,
      byStyle: own || (restyled && !(isLead && lead?.role === 'level1')),
      isLead: own,
      wanted: isLead ? leadFont : body,
    });
  };
  for (const { run, from, pieces } of byRun(shown.pieces)) {
    const text = pieces.map((piece) => piece.text).join('');
    const boundary = leadEnd - from;
    const inside = boundary > 0 && boundary < text.length;
    const at = run.rPrRange ?? { start: run.openEnd, end: run.openEnd };
    const written = xml.slice(at.start, at.end);
    const first = look(run, from < leadEnd, inside ? text.slice(0, boundary) : text);
    const second = inside ? look(run, false, text.slice(boundary)) : first;
    if (first !== written) changes.push({ ...at, xml: first });
    if (inside && second !== first) changes.push(divide(run, pieces, boundary, second, xml, w));
  }
  return changes;
}

/** Pieces by the run they stand in, with the offset of the first. */
function byRun(pieces: readonly Piece[]) {
  const found: { run: Run; from: number; pieces: Piece[] }[] = [];
  let at = 0;
  for (const piece of pieces) {
    const last = found[found.length - 1];
    if (last?.run === piece.run) last.pieces.push(piece);
    else found.push({ run: piece.run, from: at, pieces: [piece] });
    at += piece.text.length;
  }
  return found;
}

/** Closes a run at an offset of its text and opens another with other properties. */
function divide(
  run: Run,
  pieces: readonly Piece[],
  offset: number,
  rPr: string,
  xml: string,
  w: string,
): Change {
  const open = xml.slice(run.start, run.openEnd);
  const name = /^<([^\s/>]+)/.exec(open)![1]!;
  const step = `</${name}>${open}${rPr}`;
  let at = 0;
  for (const piece of pieces) {
    if (at === offset) return { start: piece.start, end: piece.start, xml: step };
    if (offset < at + piece.text.length) {
      const [before, after] = [piece.text.slice(0, offset - at), piece.text.slice(offset - at)];
      return { start: piece.start, end: piece.end, xml: textXml(before, w) + step + textXml(after, w) };
    }
    at += piece.text.length;
  }
  throw new RangeError('an offset behind the run');
}
