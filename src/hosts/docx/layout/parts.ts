import { partText, relationships, resolve, type DocxPackage, type PartText } from '../package';
import type { ZipEntry } from '../zip-directory';

/** The parts around a document's main part, by relationship. */
export interface RelatedParts {
  /** Name of the main part's `.rels`. */
  readonly relsName: string;
  /** Folder of the main part, with a slash at its end. */
  readonly folder: string;
  /** Entry of the part that a relationship of the main part points to. */
  byId(id: string): ZipEntry | undefined;
  /** The first part of a type (`styles`, `settings`, `theme`). */
  byType(type: string): ZipEntry | undefined;
  entry(name: string): ZipEntry | undefined;
  text(entry: ZipEntry): PartText;
}

/** Finds the parts that the main part of a package names. */
export function relatedParts(file: DocxPackage): RelatedParts {
  const slash = file.main.name.lastIndexOf('/') + 1;
  const folder = file.main.name.slice(0, slash);
  const relsName = `${folder}_rels/${file.main.name.slice(slash)}.rels`;
  const entries = new Map(file.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const entry = (name: string) => entries.get(name.toLowerCase());
  const rels = entry(relsName);
  const list = rels ? relationships(file.bytes, rels) : [];
  const targets = new Map(list.map(({ id, target }) => [id, resolve(folder, target)]));
  return {
    relsName,
    folder,
    byId: (id) => {
      const name = targets.get(id);
      return name === undefined ? undefined : entry(name);
    },
    byType: (type) => file.related.get(type),
    entry,
    text: (part) => partText(file.bytes, part),
  };
}
