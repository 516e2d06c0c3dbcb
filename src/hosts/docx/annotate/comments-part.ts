import { escapeAttribute, prefixOf, textXml, withPrefix } from '../write/markup';
import type { Note } from './note';
import { tagsOf } from '../write/tags';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
/** Word keeps comment ids in 32 bits; what is larger is not counted on from. */
const LARGEST_ID = 0x3fff_ffff;

/** The first id that no comment of the file has. */
export function nextCommentId(...parts: readonly string[]): number {
  let last = -1;
  for (const xml of parts) {
    for (const [, id] of xml.matchAll(
      /<[^\s<>]*comment(?:RangeStart|RangeEnd|Reference)?\s[^<>]*?\bid="(\d{1,10})"/gu,
    ))
      if (Number(id) <= LARGEST_ID) last = Math.max(last, Number(id));
  }
  return last + 1;
}

/**
 * The comments part with some more in it; the ones that are there keep their characters.
 *
 * @param before The part as it is, `null` when the file has none.
 */
export function commentsPart(
  before: string | null,
  notes: readonly Note[],
  first: number,
  author: string,
  strict: boolean,
): string {
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${strict ? STRICT : TRANSITIONAL}"></w:comments>`;
  const given = before ?? empty;
  const xml = prefixOf(given) === null ? withPrefix(given) : given;
  const w = prefixOf(xml)!;
  const comments = notes.map((note, i) => commentXml(note, first + i, author, w)).join('');
  const close = xml.lastIndexOf('</');
  if (close >= 0) return `${xml.slice(0, close)}${comments}${xml.slice(close)}`;
  // <w:comments … />: nothing in it yet.
  const end = xml.lastIndexOf('/>');
  const [tag] = tagsOf(xml.slice(xml.lastIndexOf('<', end)));
  return `${xml.slice(0, end)}>${comments}</${tag!.qualified}>${xml.slice(end + 2)}`;
}

function commentXml({ lines }: Note, id: number, author: string, w: string): string {
  const paragraphs = lines.map((line) => `<${w}p><${w}r>${textXml(line, w)}</${w}r></${w}p>`);
  const initials = [...author][0] ?? '';
  return `<${w}comment ${w}id="${id}" ${w}author="${escapeAttribute(author)}" ${w}initials="${escapeAttribute(initials)}">${paragraphs.join('')}</${w}comment>`;
}
