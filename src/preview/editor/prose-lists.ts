import { greatest } from '../../core/counting/long-lists';
import type { Attrs } from 'prosemirror-model';
import { ListStringCounter } from '../word/list-string';
import type { ListMembership } from '../word/store';
import type { IndexedParagraph } from './prose-index';

/** Attributes that make a paragraph a list item. */
const listAttrs = [
  'numPr',
  'numPrFromStyle',
  'listNumFmt',
  'listIsBullet',
  'listMarker',
  'listMarkerHidden',
  'listMarkerFontFamily',
  'listMarkerFontSize',
  'listMarkerSuffix',
  'listLevelNumFmts',
  'listAbstractNumId',
  'listStartOverride',
] as const;

/** A paragraph in no list. */
export const noList: Attrs = Object.fromEntries(listAttrs.map((name) => [name, null]));

/** The same where its style would put it into one: a number of 0, which is kept when the document is saved. */
export const outOfList: Attrs = { ...noList, numPr: { numId: 0 } };

/** Which list a paragraph is in. */
export function listOf(attrs: Attrs): ListMembership | null {
  const numPr = attrs['numPr'] as { numId?: number; ilvl?: number } | null | undefined;
  return numPr?.numId ? { id: numPr.numId, level: numPr.ilvl ?? 0 } : null;
}

/** Attributes for a list: as another paragraph in it has them, else plain numbers. */
export function attrsOfList(list: ListMembership, entries: readonly IndexedParagraph[]): Attrs {
  const member = entries.find(({ node }) => {
    const other = listOf(node.attrs);
    return other?.id === list.id && other.level === list.level;
  });
  const like: Attrs = member
    ? Object.fromEntries(listAttrs.map((name) => [name, member.node.attrs[name] as unknown]))
    : { listNumFmt: 'decimal', listMarker: `%${list.level + 1}.`, listLevelNumFmts: ['decimal'] };
  return { ...like, numPr: { numId: list.id, ilvl: list.level } };
}

/** The numbers that paragraphs show. Lists of one definition count on together, save where one begins anew. */
export function numbersIn(entries: readonly IndexedParagraph[]): Map<number, string> {
  const counter = new ListStringCounter();
  const begun = new Set<string>();
  const lists = new Set<number>();
  const strings = new Map<number, string>();
  for (const { id, node } of entries) {
    const { attrs } = node;
    const list = listOf(attrs);
    if (list === null) continue;
    const { level } = list;
    const definition = Number(attrs['listAbstractNumId'] ?? list.id);
    const start = attrs['listStartOverride'] as number | null | undefined;
    const key = `${list.id}:${level}`;
    // A list that begins at a lower level leaves those above counting, whatever starts it has for them.
    if (!lists.has(list.id))
      for (let above = 0; above < level; above++)
        if (counter.counts(definition, above)) begun.add(`${list.id}:${above}`);
    lists.add(list.id);
    // ECMA-376 17.9.26: a start of its own counts once, where its list first has that level.
    if (start !== null && start !== undefined && !begun.has(key)) counter.restart(definition, level);
    begun.add(key);
    const number = counter.next(definition, level, {
      pattern: String(attrs['listMarker'] ?? `%${level + 1}.`),
      formats: (attrs['listLevelNumFmts'] as string[] | null) ?? [String(attrs['listNumFmt'])],
      start: Number(start ?? 1),
      bullet: attrs['listIsBullet'] === true,
    });
    strings.set(id, number);
  }
  return strings;
}

/** A number that no list has yet. */
export function unusedList(
  entries: readonly IndexedParagraph[],
  defined: readonly number[],
  last: number,
): number {
  return greatest([...entries.map(({ node }) => listOf(node.attrs)?.id ?? 0), ...defined], last) + 1;
}
