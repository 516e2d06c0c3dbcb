import { escapeAttribute } from '../write/markup';
import { tagsOf } from '../write/tags';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments';
const COMMENTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** A relationships part with nothing in it. */
export const emptyRelationships = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"></Relationships>`;

/** The relationships with one more, to a part of comments beside the main part. */
export function withRelationship(xml: string, target: string, strict: boolean): string {
  const ids = new Set([...xml.matchAll(/\bId="([^"]*)"/gu)].map(([, id]) => id));
  let n = 1;
  while (ids.has(`rIdComments${n}`)) n++;
  return withChild(
    xml,
    (prefix) =>
      `<${prefix}Relationship Id="rIdComments${n}" Type="${strict ? STRICT : TRANSITIONAL}" Target="${escapeAttribute(target)}"/>`,
  );
}

/** The content types with one more, for a part of comments. */
export function withOverride(xml: string, part: string): string {
  return withChild(
    xml,
    (prefix) => `<${prefix}Override PartName="${escapeAttribute(part)}" ContentType="${COMMENTS}"/>`,
  );
}

/** Puts an element behind the last child of the root; the rest keeps its characters. */
function withChild(xml: string, child: (prefix: string) => string): string {
  const close = xml.lastIndexOf('</');
  if (close >= 0) {
    const prefix = /^<\/([^\s:>]+:)?/u.exec(xml.slice(close, close + 80))?.[1] ?? '';
    return `${xml.slice(0, close)}${child(prefix)}${xml.slice(close)}`;
  }
  const end = xml.lastIndexOf('/>');
  const [tag] = tagsOf(xml.slice(xml.lastIndexOf('<', end)));
  const name = tag!.qualified;
  const prefix = name.slice(0, name.indexOf(':') + 1);
  return `${xml.slice(0, end)}>${child(prefix)}</${name}>${xml.slice(end + 2)}`;
}
