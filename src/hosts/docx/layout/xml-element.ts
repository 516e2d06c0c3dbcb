import { tagsOf } from '../write/tags';

/** A child as it is written. */
export interface XmlChild {
  /** Without prefix. */
  readonly name: string;
  readonly xml: string;
}

/** An element as text, by its children: for changing one and leaving the others as they are written. */
export interface XmlElement {
  /** The opening tag, never self-closing. */
  readonly open: string;
  readonly close: string;
  readonly children: readonly XmlChild[];
  /** Text of the first child of a name, `''` when there is none. */
  child(name: string): string;
}

/** An element from its text; `name`, with prefix, for one that is not there (`''`). */
export function elementOf(xml: string, name = ''): XmlElement {
  const children: XmlChild[] = [];
  let depth = 0;
  let start = 0;
  let child = '';
  let open = `<${name}>`;
  let own = name;
  for (const tag of tagsOf(xml)) {
    const { closing, empty } = tag;
    if (depth === 0 && !closing) {
      own = tag.qualified;
      open = `<${own}${tag.attributes.trimEnd()}>`;
      if (empty) break;
    }
    if (closing) depth--;
    if (depth === 1 && !closing) {
      start = tag.start;
      child = tag.name;
    }
    if (depth === 1 && (closing || empty)) children.push({ name: child, xml: xml.slice(start, tag.end) });
    if (!closing && !empty) depth++;
  }
  return madeOf(open, `</${own}>`, children);
}

function madeOf(open: string, close: string, children: readonly XmlChild[]): XmlElement {
  return { open, close, children, child: (name) => children.find((one) => one.name === name)?.xml ?? '' };
}

/** The element with other children. */
export const withChildren = ({ open, close }: XmlElement, children: readonly XmlChild[]): XmlElement =>
  madeOf(open, close, children);

/** The element with a child put where `order` (names, as the schema wants them) has it, in place of one of its name. */
export function withChild(element: XmlElement, child: XmlChild, order: readonly string[]): XmlElement {
  const rest = element.children.filter(({ name }) => name !== child.name);
  const rank = order.indexOf(child.name);
  const at = rest.findIndex(({ name }) => order.indexOf(name) > rank);
  rest.splice(at < 0 ? rest.length : at, 0, child);
  return withChildren(element, rest);
}

/** The element as text. */
export const textOfElement = ({ open, close, children }: XmlElement): string =>
  open + children.map(({ xml }) => xml).join('') + close;
