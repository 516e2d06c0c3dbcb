import type { LayoutContext } from '../../../core/layout/rule';
import { accepts, isChineseFace, nameToWrite, type WantedFont } from '../../../core/layout/wanted';
import { val, type Properties } from '../properties';
import type { Style, Styles } from '../styles';
import { escapeAttribute } from '../write/markup';
import { PropertyList, RUN_ORDER } from '../write/property-list';
import { LEAD_STYLE_ID } from './gw-styles';
import { runLook, SHARED_MARKS } from './run-look';
import type { ThemeFonts } from './theme-fonts';

/** What a run is written with. */
export interface RunTask {
  readonly rPr: Properties;
  /** The run's `w:rPr` as it is written, `''` for none. */
  readonly xml: string;
  readonly text: string;
  /** The paragraph's style as it will be. */
  readonly style: Style;
  /** The style (of the paragraph, or the lead's own) says how the run looks. */
  readonly byStyle: boolean;
  readonly isLead: boolean;
  readonly wanted: WantedFont;
}

/** Direct properties that give way to a style's. */
const GIVEN = ['rFonts', 'sz', 'szCs', 'color', 'highlight'] as const;

/** Sets runs; results are kept, since most runs of a paper are alike. */
export class RunSetter {
  private readonly done = new Map<string, string>();
  private last: { readonly task: RunTask; readonly marks: boolean; readonly made: string } | null = null;

  constructor(
    private readonly w: string,
    private readonly styles: Styles,
    private readonly theme: ThemeFonts,
    private readonly context: LayoutContext,
  ) {}

  /** The run's `w:rPr` as it shall be; the very text it had where nothing changes. */
  set(task: RunTask): string {
    const { xml, style, byStyle, isLead, wanted, text } = task;
    const marks = SHARED_MARKS.test(text);
    if (this.last && this.last.marks === marks && alike(this.last.task, task)) return this.last.made;
    const key = [style.id, byStyle, isLead, wanted.face.names[0], wanted.plain, marks, xml].join('|');
    let made = this.done.get(key);
    if (made === undefined) this.done.set(key, (made = this.make(task, marks)));
    this.last = { task, marks, made };
    return made;
  }

  private make({ rPr, xml, style, byStyle, isLead, wanted }: RunTask, marks: boolean): string {
    const { w } = this;
    const list = PropertyList.parse(xml, RUN_ORDER);
    const before = list.toXml(`${w}rPr`);
    const own: Record<string, Properties[string]> = { ...rPr };
    const set = (name: string, attributes: Record<string, string> | null) => {
      if (attributes === null) {
        list.remove(name);
        delete own[name];
        return;
      }
      const text = Object.entries(attributes).map(
        ([key, value]) => ` ${w}${key}="${escapeAttribute(value)}"`,
      );
      list.set(name, `<${w}${name}${text.join('')}/>`);
      own[name] = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`w:${key}`, value]));
    };
    const named = val(rPr, 'rStyle');
    const free = named === undefined || named === LEAD_STYLE_ID;
    if (free && byStyle) {
      const fonts = ownLatin(rPr, wanted);
      for (const name of GIVEN) set(name, null);
      if (isLead) set('rStyle', { val: LEAD_STYLE_ID });
      else if (named === LEAD_STYLE_ID) set('rStyle', null);
      if (Object.keys(fonts).length > 0 || marks) set('rFonts', { hint: 'eastAsia', ...fonts });
    } else if (named === LEAD_STYLE_ID && !isLead) set('rStyle', null);
    this.direct(own, set, style, wanted, marks);
    const after = list.toXml(`${w}rPr`);
    return after === before ? xml : after;
  }

  /** Writes directly what the styles do not give. */
  private direct(
    own: Properties,
    set: (name: string, attributes: Record<string, string> | null) => void,
    style: Style,
    wanted: WantedFont,
    marks: boolean,
  ): void {
    const look = () => runLook(own, style, this.styles, this.theme);
    let now = look();
    const wrong = now.face === null || !accepts(wanted.face, now.face, this.context.installed);
    if (wrong || now.slot !== null || (marks && now.marksLatin)) {
      const face = nameToWrite(wanted.face, this.context.installed);
      const latin = { ascii: face, hAnsi: face, ...ownLatin(own, wanted) };
      set('rFonts', { hint: 'eastAsia', ...latin, eastAsia: face, cs: latin.ascii });
    }
    if (now.size !== wanted.face.size) {
      const size = String(Math.round(wanted.face.size * 2));
      set('sz', { val: size });
      set('szCs', { val: size });
    }
    if (now.color === null || !/^(|#000000)$/.test(now.color)) set('color', { val: '000000' });
    if (now.highlighted === true) {
      set('highlight', null);
      if (look().highlighted === true) set('highlight', { val: 'none' });
    }
    if (wanted.plain && now.bold === true) off(['b', 'bCs'], () => look().bold === true);
    now = look();
    if (wanted.bare && now.italic === true) off(['i', 'iCs'], () => look().italic === true);
    if (wanted.bare && now.underlined === true) set('u', { val: 'none' });

    function off(names: readonly string[], still: () => boolean): void {
      for (const name of names) set(name, null);
      if (still()) for (const name of names) set(name, { val: '0' });
    }
  }
}

/** True for runs that are set alike; their text apart. */
const alike = (a: RunTask, b: RunTask): boolean =>
  a.style === b.style &&
  a.byStyle === b.byStyle &&
  a.isLead === b.isLead &&
  a.wanted.face === b.wanted.face &&
  a.wanted.plain === b.wanted.plain &&
  a.xml === b.xml;

/** A Latin face that the author chose: named, no theme's, no Chinese one; the profile's where it has one. */
function ownLatin(rPr: Properties, { latin }: WantedFont): { ascii?: string; hAnsi?: string } {
  if (latin !== null) return { ascii: latin, hAnsi: latin };
  const fonts = rPr['rFonts'] ?? {};
  const keep = (slot: 'ascii' | 'hAnsi') => {
    const name = fonts[`w:${slot}`];
    return name === undefined || fonts[`w:${slot}Theme`] !== undefined || isChineseFace(name)
      ? {}
      : { [slot]: name };
  };
  return { ...keep('ascii'), ...keep('hAnsi') };
}
