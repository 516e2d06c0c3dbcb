import type { ObjectType } from '../../wire/object-type';
import { HostFailure } from '../../wire/host-failure';
import type { StoreExtent } from '../store';
import type { World } from '../world';

/** Longest text that Word searches for (#168). */
const MAX_SEARCH = 255;

export interface SearchOptions {
  ignorePunct: boolean;
  ignoreSpace: boolean;
  matchCase: boolean;
  matchPrefix: boolean;
  matchSuffix: boolean;
  matchWholeWord: boolean;
  matchWildcards: boolean;
}

const defaults: SearchOptions = {
  ignorePunct: false,
  ignoreSpace: false,
  matchCase: false,
  matchPrefix: false,
  matchSuffix: false,
  matchWholeWord: false,
  matchWildcards: false,
};

export const newSearchOptions = (): SearchOptions => ({ ...defaults });

export const searchOptionsType: ObjectType<SearchOptions> = {
  name: 'SearchOptions',
  scalars: Object.fromEntries(
    (Object.keys(defaults) as (keyof SearchOptions)[]).map((key) => [
      key,
      {
        get: (self: SearchOptions) => self[key],
        set: (self: SearchOptions, value: unknown) => {
          self[key] = value === true;
        },
      },
    ]),
  ),
  links: {},
  methods: {},
};

/** Word's wildcards as far as a regular expression says the same. */
function pattern(query: string, options: SearchOptions): RegExp {
  const plain = query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const source = options.matchWildcards
    ? query
        .replace(/[.^$|\\+]/g, '\\$&')
        .replace(/\[!/g, '[^')
        .replaceAll('?', '.')
        .replaceAll('*', '.*?')
        .replaceAll('@', '+')
    : plain;
  return new RegExp(source, options.matchCase || options.matchWildcards ? 'gu' : 'giu');
}

/** Width and the slant of quotes taken away, one character for one. */
function folded(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
}

/** Matches within each paragraph of the extent, in document order. An empty text throws (#2413). */
export function search(
  world: World,
  extent: StoreExtent,
  query: string,
  options: SearchOptions,
  where: string,
): StoreExtent[] {
  if (world.faults.on.has('search-dialog-open')) throw new HostFailure('SearchDialogIsOpen', where);
  if (query === '' || query.length > MAX_SEARCH) throw new HostFailure('InvalidArgument', where);
  const fold = world.faults.on.has('search-folds') ? folded : (text: string) => text;
  const matcher = pattern(fold(query), options);
  const found: StoreExtent[] = [];
  for (const id of world.idsIn(extent)) {
    const { text, offsets } = visibleText(world, id, extent);
    for (const match of fold(text).matchAll(matcher)) {
      if (match[0] === '') continue;
      const start = offsets[match.index];
      const last = offsets[match.index + match[0].length - 1];
      if (start === undefined || last === undefined) continue;
      found.push({
        start: { paragraph: id, offset: start },
        end: { paragraph: id, offset: last + 1 },
      });
    }
  }
  return found;
}

/** What can be seen of a paragraph, and where each character of it stands in the whole text. */
function visibleText(world: World, id: number, extent: StoreExtent): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  let at = extent.start.paragraph === id ? extent.start.offset : 0;
  for (const run of world.runsIn(id, extent)) {
    if (world.isVisible(run)) {
      text += run.text;
      for (let i = 0; i < run.text.length; i++) offsets.push(at + i);
    }
    at += run.text.length;
  }
  return { text, offsets };
}
