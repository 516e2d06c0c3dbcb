import { readFileSync } from 'node:fs';
import path from 'node:path';

export const projectRoot = path.resolve(__dirname, '../..');

export const manifestText = readFileSync(path.join(projectRoot, 'manifest.xml'), 'utf8');

/** The manifest as a document; needs Jest's jsdom environment. */
export const parseManifest = (xml = manifestText): Document =>
  new DOMParser().parseFromString(xml, 'application/xml');

/** Elements of that local name, whatever their prefix. */
export const elements = (root: Document | Element, name: string): Element[] => [
  ...root.getElementsByTagNameNS('*', name),
];

/** The one element of that local name. */
export function only(root: Document | Element, name: string): Element {
  const found = elements(root, name);
  if (found.length !== 1) throw new Error(`expected one <${name}>, found ${found.length}`);
  return found[0]!;
}

/** Local names of an element's children, in order. */
export const childNames = (element: Element): string[] =>
  [...element.children].map((child) => child.localName);

/** Width and height from a PNG's header. */
export function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
