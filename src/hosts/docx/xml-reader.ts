import { SaxesParser } from 'saxes';
import { HostError } from '../host';
import { MAX_DEPTH, MAX_PREFIXES, MAX_SCOPES } from './limits';

/** Attributes by qualified name; those of WordprocessingML always as `w:…`, whatever the file's prefix. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * What happens while an XML part is read. Names are canonical (`w:p`, `mc:Choice`), an element of an
 * unknown namespace is `?:name`. Positions are offsets in the part's text: `start` at `<`, `end` behind `>`.
 */
export interface XmlHandler {
  open(name: string, attributes: Attributes, start: number, end: number, selfClosing: boolean): void;
  close(name: string, start: number, end: number): void;
  text?(text: string): void;
}

/** Namespaces by address, transitional and strict, under the prefix used throughout this folder; others are `?`. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
]);

const EXCLAMATION = '!'.charCodeAt(0);
const QUESTION = '?'.charCodeAt(0);

/** Holds attributes of any name, `constructor` and `__proto__` too, as an object without a prototype does, and faster. */
const Bag = function () {} as unknown as new () => Record<string, string>;
Bag.prototype = Object.create(null) as object;

/** One level of namespace declarations; names already seen are remembered per scope. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
  /** True when attributes of WordprocessingML already read `w:…` and no other prefix means `w`. */
  readonly plain: boolean;
  /** Scopes within this one, by their declarations. */
  readonly inner: Map<string, Scope>;
  /** How many scopes the part has made. */
  readonly made: { count: number };
}

/**
 * Reads an XML part from end to end. Document types are refused (and with them every entity trick),
 * as is nesting deeper than {@link MAX_DEPTH}. Throws {@link HostError} `corrupt`.
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const scopes: Scope[] = [scopeOf(new Map(), { count: 0 })];
  const opened: string[] = [];
  // Depths at which a scope was pushed.
  const scopedAt: number[] = [];
  // Most parts declare all namespaces on their root; then no other tag needs to be searched for them.
  const rootEnd = xml.indexOf('>', xml.search(/<[^?!]/));
  const nested = xml.indexOf('xmlns', rootEnd) !== -1;

  parser.on('error', (error) => {
    throw new HostError('corrupt', `xml: ${error.message.split(/["'“‘]/, 1)[0]!.slice(0, 80)}`);
  });
  parser.on('doctype', () => {
    throw new HostError('corrupt', 'doctype');
  });
  // saxes gives each tag a dictionary, which costs more to fill than all else about an attribute.
  parser.on('opentagstart', (tag) => {
    tag.attributes = new Bag();
  });
  let behindLast = 0;
  parser.on('opentag', (tag) => {
    if (opened.length >= MAX_DEPTH) throw new HostError('corrupt', 'nesting');
    const end = parser.position;
    const start = tagStart(xml, behindLast, end);
    behindLast = end;
    const attributes = tag.attributes as Attributes;
    if ((nested || opened.length === 0) && pushScope(scopes, attributes)) scopedAt.push(opened.length);
    const scope = scopes[scopes.length - 1]!;
    const name = canonical(scope, tag.name);
    opened.push(name);
    handler.open(name, scope.plain ? attributes : rekey(scope, attributes), start, end, tag.isSelfClosing);
  });
  parser.on('closetag', (tag) => {
    const end = parser.position;
    const start = tag.isSelfClosing ? end : tagStart(xml, behindLast, end);
    behindLast = end;
    handler.close(opened.pop()!, start, end);
    if (scopedAt[scopedAt.length - 1] === opened.length) {
      scopedAt.pop();
      scopes.pop();
    }
  });
  if (handler.text) {
    parser.on('text', (text) => handler.text!(text));
    parser.on('cdata', (text) => handler.text!(text));
  }
  parser.write(xml).close();
}

/** Where the tag that ends at `end` opens: the first `<` behind the last tag, unless a comment or its like is between. */
function tagStart(xml: string, behindLast: number, end: number): number {
  const first = xml.indexOf('<', behindLast);
  const next = xml.charCodeAt(first + 1);
  return next === EXCLAMATION || next === QUESTION ? xml.lastIndexOf('<', end - 1) : first;
}

function pushScope(scopes: Scope[], attributes: Attributes): boolean {
  let key = '';
  for (const name in attributes) if (name.startsWith('xmlns')) key += `${name}=${attributes[name]!} `;
  if (key === '') return false;
  const outer = scopes[scopes.length - 1]!;
  let scope = outer.inner.get(key);
  if (!scope) {
    scope = innerScope(outer, attributes);
    outer.inner.set(key, scope);
  }
  scopes.push(scope);
  return true;
}

function innerScope(outer: Scope, attributes: Attributes): Scope {
  const prefixes = new Map(outer.prefixes);
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    prefixes.set(name === 'xmlns' ? '' : name.slice(6), NAMESPACES.get(attributes[name]!) ?? '?');
  }
  if (prefixes.size > MAX_PREFIXES || ++outer.made.count > MAX_SCOPES)
    throw new HostError('corrupt', 'namespaces');
  return scopeOf(prefixes, outer.made);
}

function scopeOf(prefixes: Map<string, string>, made: Scope['made']): Scope {
  const plain = [...prefixes].every(([prefix, known]) => (prefix === 'w') === (known === 'w'));
  return { prefixes, names: new Map(), plain, inner: new Map(), made };
}

function canonical(scope: Scope, qualified: string): string {
  let name = scope.names.get(qualified);
  if (name === undefined) {
    const colon = qualified.indexOf(':');
    const known = scope.prefixes.get(colon < 0 ? '' : qualified.slice(0, colon)) ?? '?';
    name = `${known}:${qualified.slice(colon + 1)}`;
    scope.names.set(qualified, name);
  }
  return name;
}

function rekey(scope: Scope, attributes: Attributes): Attributes {
  const out: Record<string, string> = {};
  for (const key in attributes) {
    const colon = key.indexOf(':');
    // An attribute without prefix has no namespace, but some writers of `<p xmlns="…">` mean their own.
    const own = colon < 0 ? scope.prefixes.get('') : scope.prefixes.get(key.slice(0, colon));
    out[own === 'w' ? `w:${key.slice(colon + 1)}` : key] = attributes[key]!;
  }
  return out;
}
