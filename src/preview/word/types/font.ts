import type { ObjectType, Scalar } from '../../wire/object-type';
import { HostFailure } from '../../wire/host-failure';
import type { StoreExtent, FontLook } from '../store';
import type { World } from '../world';
import { flag, number, text } from './arguments';

/** What `Range.font` and `Paragraph.font` stand for: the characters they cover now. */
export interface FontSelf {
  readonly extent: () => StoreExtent;
}

/** Colours come and go as `#RRGGBB`; Word also takes the sixteen names of HTML. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  navy: '#000080',
  teal: '#008080',
  purple: '#800080',
  maroon: '#800000',
  olive: '#808000',
  silver: '#C0C0C0',
  lime: '#00FF00',
  aqua: '#00FFFF',
  fuchsia: '#FF00FF',
};

function color(value: unknown, where: string): string {
  const given = text(value, where);
  const known = named[given.toLowerCase()] ?? given;
  if (!/^#[0-9a-f]{6}$/i.test(known)) throw new HostFailure('InvalidArgument', where);
  return known.toUpperCase();
}

/** The value shared by all characters, or what Word answers for mixed ones. */
function shared<K extends keyof FontLook>(
  world: World,
  extent: StoreExtent,
  key: K,
  mixed: FontLook[K] | null,
): FontLook[K] | null {
  const values = new Set<FontLook[K]>();
  for (const id of world.idsIn(extent)) {
    const runs = world.runsIn(id, extent);
    for (const run of runs) values.add(run.font[key]);
    if (runs.length === 0) values.add(fontAt(world, id, extent)[key]);
  }
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : mixed;
}

/** An empty range looks like the character before it, as typing there would. */
function fontAt(world: World, id: number, extent: StoreExtent): FontLook {
  const record = world.record(id);
  let at = 0;
  let before: FontLook | undefined;
  for (const run of record.runs) {
    if (extent.start.paragraph === id && at >= extent.start.offset) break;
    before = run.font;
    at += run.text.length;
  }
  return before ?? record.runs[0]?.font ?? record.markFont;
}

export function createFontType(world: World): ObjectType<FontSelf> {
  const member = <K extends keyof FontLook>(
    key: K,
    mixed: FontLook[K] | null,
    parse: (value: unknown, where: string) => FontLook[K],
  ): Scalar<FontSelf> => ({
    get: (self) => shared(world, self.extent(), key, mixed),
    set: (self, value) => {
      const look = { [key]: parse(value, `Font.${key}`) } as Partial<FontLook>;
      const extent = self.extent();
      for (const id of world.idsIn(extent)) {
        const from = extent.start.paragraph === id ? extent.start.offset : 0;
        const to = extent.end.paragraph === id ? extent.end.offset : world.lengthOf(id);
        world.store.setFont(id, from, to, look);
      }
    },
  });
  const optionalColor = (value: unknown, where: string): string =>
    value === null || value === '' ? '' : color(value, where);
  const size = (value: unknown, where: string): number => {
    const points = number(value, where);
    if (points < 1 || points > 1638) throw new HostFailure('InvalidArgument', where);
    return points;
  };
  return {
    name: 'Font',
    scalars: {
      name: member('name', '', text),
      size: member('size', null, size),
      bold: member('bold', null, flag),
      italic: member('italic', null, flag),
      color: member('color', '', color),
      underline: member('underline', 'Mixed', text),
      highlightColor: member('highlightColor', '', optionalColor),
      strikeThrough: member('strikeThrough', null, flag),
      doubleStrikeThrough: member('doubleStrikeThrough', null, flag),
      subscript: member('subscript', null, flag),
      superscript: member('superscript', null, flag),
    },
    links: {},
    methods: {},
  };
}
