import { HostError } from '../host';
import { inflateEntry } from './inflate-entry';
import { MAX_FILE_BYTES } from './limits';
import { decodeXml, type XmlEncoding } from './xml-bytes';
import { readXml } from './xml-reader';
import { readDirectory, type ZipEntry } from './zip-directory';

/** A part's text and how it was stored. */
export interface PartText {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

/** An opened .docx: where its parts are. Nothing is inflated before it is asked for. */
export interface DocxPackage {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly main: ZipEntry;
  /** Parts related to the main part, by the last word of their relationship type (`styles`, `numbering`). */
  readonly related: ReadonlyMap<string, ZipEntry>;
}

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MAIN_TYPE =
  /wordprocessingml\.(document|template)(\.glossary)?\.main\+xml|ms-word\.(document|template)\.macroEnabled\.main\+xml/i;

/**
 * Opens a .docx, .docm or .dotx from its bytes, by its relationships rather than by file names.
 * Throws {@link HostError}: `not-a-docx` (detail `legacy-doc` for Word 97–2003), `encrypted`, `too-large`, `corrupt`.
 */
export function openPackage(bytes: Uint8Array): DocxPackage {
  if (bytes.length > MAX_FILE_BYTES) throw new HostError('too-large', 'file');
  if (startsWith(bytes, OLE_MAGIC)) throw compoundFile(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw new HostError('not-a-docx', bytes.length === 0 ? 'empty' : '');
  const entries = readDirectory(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const part = (name: string) => byName.get(name.toLowerCase());
  const main = findMain(bytes, part);
  if (!main) throw new HostError('not-a-docx', 'no main part');
  return { bytes, entries, main, related: relatedParts(bytes, main, part) };
}

/** A part's characters. Throws as {@link inflateEntry} and on an unknown encoding. */
export function partText(bytes: Uint8Array, entry: ZipEntry): PartText {
  return decodeXml(inflateEntry(bytes, entry));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** Encrypted .docx and old .doc share a container; the names of its streams tell them apart. */
function compoundFile(bytes: Uint8Array): HostError {
  // Directory entries are UTF-16 and start at multiples of 128 bytes.
  const name = [...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at += 128) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return new HostError('encrypted', 'password');
  }
  return new HostError('not-a-docx', 'legacy-doc');
}

type Finder = (name: string) => ZipEntry | undefined;

/** A relationship within the archive. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type (`styles`, `footer`). */
  readonly type: string;
  readonly target: string;
}

function findMain(bytes: Uint8Array, part: Finder): ZipEntry | undefined {
  const root = part('_rels/.rels');
  const relation = root && relationships(bytes, root).find(({ type }) => type === 'officeDocument');
  const related = relation && part(resolve('', relation.target));
  const types = part('[Content_Types].xml');
  const declared = types ? declaredTypes(bytes, types) : new Map<string, string>();
  // A spreadsheet or a presentation has an officeDocument relation too: its declared type tells.
  if (
    related &&
    MAIN_TYPE.test(declared.get(related.name.toLowerCase()) ?? 'wordprocessingml.document.main+xml')
  ) {
    return related;
  }
  const named = [...declared].find(([, type]) => MAIN_TYPE.test(type));
  return named ? part(named[0]) : related ? undefined : part('word/document.xml');
}

/** Content types that are declared part by part, by lower-case part name. */
function declaredTypes(bytes: Uint8Array, types: ZipEntry): Map<string, string> {
  const declared = new Map<string, string>();
  readXml(partText(bytes, types).text, {
    open(name, attributes) {
      if (name !== 'ct:Override') return;
      declared.set(
        (attributes['PartName'] ?? '').replace(/^\/+/, '').toLowerCase(),
        attributes['ContentType'] ?? '',
      );
    },
    close() {},
  });
  return declared;
}

/** The relationships that a `.rels` part lists, those to the outside left out. */
export function relationships(bytes: Uint8Array, entry: ZipEntry): Relationship[] {
  const found: Relationship[] = [];
  readXml(partText(bytes, entry).text, {
    open(name, attributes) {
      if (name !== 'rel:Relationship' || attributes['TargetMode'] === 'External') return;
      const type = attributes['Type'] ?? '';
      found.push({
        id: attributes['Id'] ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: attributes['Target'] ?? '',
      });
    },
    close() {},
  });
  return found;
}

function relatedParts(bytes: Uint8Array, main: ZipEntry, part: Finder): Map<string, ZipEntry> {
  const slash = main.name.lastIndexOf('/') + 1;
  const folder = main.name.slice(0, slash);
  const rels = part(`${folder}_rels/${main.name.slice(slash)}.rels`);
  const related = new Map<string, ZipEntry>();
  if (!rels) return related;
  for (const { type, target } of relationships(bytes, rels)) {
    const entry = part(resolve(folder, target));
    if (entry && !related.has(type)) related.set(type, entry);
  }
  return related;
}

/** A relationship's target as a name in the archive; `..` never leaves the archive's root. */
export function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target;
  const out: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') out.pop();
    else if (step !== '' && step !== '.') out.push(step);
  }
  return out.join('/');
}
