import { leadingSpace } from '../../../core/layout/leading-space';
import type { Role } from '../../../core/layout/roles';
import { wantedFont, wantedParagraph, type WantedParagraph } from '../../../core/layout/wanted';
import { textOf, type ShownParagraph } from '../paragraphs';
import { mergeProperties, toggle, val, type Properties } from '../properties';
import type { Style, Styles } from '../styles';
import { PARAGRAPH_ORDER, PropertyList, RUN_ORDER } from '../write/property-list';
import { attributesOf } from '../write/tags';
import { offGrid, STYLE_IDS, type StyledRole } from './gw-styles';
import { paragraphFigures } from './paragraph-look';
import { runChanges } from './run-changes';
import type { XmlChange, LayoutSetting } from './setting';

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
export function setParagraph(index: number, shown: ShownParagraph, setting: LayoutSetting): XmlChange[] {
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

interface StyledLook {
  readonly style: Style;
  readonly restyled: boolean;
  readonly wanted: WantedParagraph;
}

function properties(
  index: number,
  { source }: ShownParagraph,
  { style, restyled, wanted }: StyledLook,
  setting: LayoutSetting,
): XmlChange[] {
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
  { style, restyled, wanted }: StyledLook,
  { w, styles, context }: LayoutSetting,
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
  const inherited = mergeProperties(styles.pPrDefault, style.pPr);
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
  if (offGrid(role, context.profile) && toggle(mergeProperties(inherited, own), 'snapToGrid') !== false)
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
function sectionOnly(
  index: number,
  { source }: ShownParagraph,
  { xml, w, sections }: LayoutSetting,
): XmlChange[] {
  const section = sections.get(index);
  if (section === undefined || !source.pPrRange) return [];
  const written = xml.slice(source.pPrRange.start, source.pPrRange.end);
  return place(
    source,
    PropertyList.parse(written, PARAGRAPH_ORDER).set('sectPr', section).toXml(`${w}pPr`),
    xml,
  );
}

function place(source: ShownParagraph['source'], pPr: string, xml: string): XmlChange[] {
  if (source.pPrRange) return [{ ...source.pPrRange, xml: pPr }];
  const selfClosing = xml[source.openEnd - 2] === '/' && source.end === source.openEnd;
  if (!selfClosing) return [{ start: source.openEnd, end: source.openEnd, xml: pPr }];
  const open = xml.slice(source.start, source.openEnd - 2).trimEnd();
  return [{ start: source.start, end: source.end, xml: `${open}>${pPr}</${open.slice(1).split(/\s/)[0]}>` }];
}
