import { HostError } from '../../host';
import { partText } from '../package';
import { textOf } from '../paragraphs';
import { guarded, loadDocx, parseMain, type LoadedDocx } from '../read-docx';
import { prefixOf, withPrefix } from '../write/markup';
import { applySplices } from '../write/splice';
import { encodeXml, type XmlEncoding } from '../xml-bytes';
import { amendArchive } from '../zip-write';
import type { ZipEntry } from '../zip-directory';
import { commentsPart, nextCommentId } from './comments-part';
import { commentMarks } from './marks';
import type { Note } from './note';
import { withOverride, withRelationship, emptyRelationships } from './registration';

export type { Note } from './note';

const UTF8: XmlEncoding = { label: 'utf-8', bom: false };

/**
 * A copy of a .docx with comments. In the main part only comment marks are new: runs are not cut, so
 * a mark stands around the runs that hold the words. Comments, relationships and content types gain
 * their entries; comments that are there stay; every other part keeps its bytes.
 *
 * Throws {@link HostError}: `protected` (detail `signed`) for a signed file, and as `readDocx` does.
 */
export function annotateDocx(bytes: Uint8Array, notes: readonly Note[], author: string): Uint8Array {
  return guarded(() => {
    const docx = loadDocx(bytes);
    const { file, main } = docx;
    if (docx.guards.signed) throw new HostError('protected', 'signed');
    if (notes.length === 0) return bytes;
    const byName = new Map(file.entries.map((entry) => [entry.name.toLowerCase(), entry]));
    const existing = file.related.get('comments');
    const before = existing === undefined ? null : partText(file.bytes, existing);
    const first = nextCommentId(main.text, before?.text ?? '');
    // The part's own prefix is used; one with a default namespace alone is given one.
    const prefix = prefixOf(main.text);
    const text = prefix === null ? withPrefix(main.text) : main.text;
    const loaded = prefix === null ? { ...docx, ...parseMain(text, docx.definitions.styles) } : docx;
    const marked = applySplices(text, commentMarks(notes, loaded.shown, text, prefix ?? 'w:', first));
    assertSameText(loaded, marked);
    const strict = text.includes('http://purl.oclc.org/ooxml/wordprocessingml/main');
    const comments = commentsPart(before?.text ?? null, notes, first, author, strict);
    const replaced = new Map<ZipEntry, Uint8Array>([[file.main, encodeXml(marked, main.encoding)]]);
    const added: { name: string; content: Uint8Array }[] = [];
    if (existing !== undefined && before !== null)
      replaced.set(existing, encodeXml(comments, before.encoding));
    else register(file.main.name, comments);
    return amendArchive(file.bytes, file.entries, replaced, added);

    function register(mainName: string, content: string): void {
      const slash = mainName.lastIndexOf('/') + 1;
      const folder = mainName.slice(0, slash);
      const name = freeName(folder, byName);
      added.push({ name: folder + name, content: encodeXml(content, UTF8) });
      const relsName = `${folder}_rels/${mainName.slice(slash)}.rels`;
      change(relsName, (xml) => withRelationship(xml ?? emptyRelationships(), name, strict));
      change('[Content_Types].xml', (xml) => withOverride(xml ?? '', `/${folder}${name}`));
    }

    function change(name: string, edit: (xml: string | null) => string): void {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return void added.push({ name, content: encodeXml(edit(null), UTF8) });
      const part = partText(file.bytes, entry);
      replaced.set(entry, encodeXml(edit(part.text), part.encoding));
    }
  });
}

/** The first of `comments.xml`, `comments2.xml` … that no part has. */
function freeName(folder: string, taken: ReadonlyMap<string, unknown>): string {
  for (let n = 1; ; n++) {
    const name = `comments${n === 1 ? '' : n}.xml`;
    if (!taken.has((folder + name).toLowerCase())) return name;
  }
}

/** A comment must not change what is read; if it did, nothing is written. */
function assertSameText({ shown, definitions }: LoadedDocx, marked: string): void {
  const after = parseMain(marked, definitions.styles).shown.map(textOf);
  if (after.length !== shown.length || after.some((text, i) => text !== textOf(shown[i]!)))
    throw new HostError('host-failed', 'the result does not read as planned');
}
