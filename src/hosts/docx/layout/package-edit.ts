import { encodeXml, type XmlEncoding } from '../xml-bytes';
import { amendArchive, type NewEntry } from '../zip-write';
import type { DocxPackage, PartText } from '../package';
import { readDirectory, type ZipEntry } from '../zip-directory';
import type { RelatedParts } from './parts';
import { elementOf, textOfElement, withChildren } from './xml-element';

const UTF8: XmlEncoding = { label: 'utf-8', bom: false };
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Changes of a package's parts, gathered and then written at once. What does not change keeps its bytes. */
export class PackageEdit {
  private readonly texts = new Map<string, { text: string; encoding: XmlEncoding; was: string | null }>();

  constructor(
    private readonly file: DocxPackage,
    private readonly related: RelatedParts,
    main: PartText,
  ) {
    // Read already: inflating it again would cost as much as all the rest.
    this.texts.set(file.main.name, { ...main, was: main.text });
  }

  /** A part's text as it will stand; `''` when there is none. */
  text(name: string): string {
    return this.part(name).text;
  }

  set(name: string, text: string): void {
    this.part(name).text = text;
  }

  /** Name of the part of a relationship type; one that is missing is made from `root` and related. */
  ensure(type: string, contentType: string, root: string): string {
    const known = this.related.byType(type);
    if (known) return known.name;
    const name = `${this.related.folder}${type}.xml`;
    this.set(name, DECLARATION + root);
    this.relate(`rIdGW${type}`, type, `${type}.xml`);
    this.declare(name, contentType);
    return name;
  }

  /** Adds a part with its relationship, or puts another text into it. */
  add(file: string, id: string, type: string, contentType: string, xml: string): void {
    const name = this.related.folder + file;
    this.set(name, DECLARATION + xml);
    this.relate(id, type, file);
    this.declare(name, contentType);
  }

  private relate(id: string, type: string, target: string): void {
    const { relsName } = this.related;
    const rels = this.text(relsName);
    const known = rels === '' ? `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>` : rels;
    const root = rootElementOf(known);
    if (root.element.children.some(({ xml }) => xml.includes(`"${id}"`))) return;
    const xml = `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
    const more = withChildren(root.element, [...root.element.children, { name: 'Relationship', xml }]);
    this.set(relsName, (rels === '' ? DECLARATION : root.before) + textOfElement(more));
  }

  private declare(part: string, contentType: string): void {
    const name = '[Content_Types].xml';
    const { before, element } = rootElementOf(this.text(name));
    if (element.children.some(({ xml }) => xml.includes(`"/${part}"`))) return;
    const xml = `<Override PartName="/${part}" ContentType="${contentType}"/>`;
    this.set(
      name,
      before + textOfElement(withChildren(element, [...element.children, { name: 'Override', xml }])),
    );
  }

  /** True when a part that was there will have another text. */
  get changed(): boolean {
    return [...this.texts.values()].some(({ text, was }) => was !== null && text !== was);
  }

  /** The archive with all changes; the very bytes it was read from when there are none. */
  save(): Uint8Array {
    const { bytes } = this.file;
    const entries = readDirectory(bytes);
    const replaced = new Map<ZipEntry, Uint8Array>();
    const added: NewEntry[] = [];
    for (const [name, { text, encoding, was }] of this.texts) {
      if (text === was) continue;
      const content = encodeXml(text, encoding);
      const target = entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
      if (target) replaced.set(target, content);
      else added.push({ name, content });
    }
    return replaced.size + added.length === 0 ? bytes : amendArchive(bytes, entries, replaced, added);
  }

  private part(name: string) {
    let part = this.texts.get(name);
    if (!part) {
      const entry = this.related.entry(name);
      const read = entry ? this.related.text(entry) : null;
      part = { text: read?.text ?? '', encoding: read?.encoding ?? UTF8, was: read?.text ?? null };
      this.texts.set(name, part);
    }
    return part;
  }
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part's root element and what stands before it. */
export function rootElementOf(xml: string): {
  readonly before: string;
  readonly element: ReturnType<typeof elementOf>;
} {
  const at = xml.search(/<[^?!]/);
  return { before: xml.slice(0, at), element: elementOf(xml.slice(at)) };
}
