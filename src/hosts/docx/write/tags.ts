/** A tag of well-formed XML. */
export interface Tag {
  /** Name without prefix. */
  readonly name: string;
  /** Name as written. */
  readonly qualified: string;
  /** Its attributes as written. */
  readonly attributes: string;
  /** Offsets of `<` and behind `>`. */
  readonly start: number;
  readonly end: number;
  readonly closing: boolean;
  /** Closes itself. */
  readonly empty: boolean;
}

/** The tags of well-formed XML in order; comments and instructions are passed over. Linear, unlike a pattern. */
export function* tagsOf(xml: string): Generator<Tag, void> {
  for (let start = xml.indexOf('<'); start >= 0;) {
    const special = xml[start + 1] === '!' || xml[start + 1] === '?';
    const end = special ? endOfSpecial(xml, start) : endOfTag(xml, start);
    if (end < 0) return;
    if (!special) yield tagAt(xml, start, end);
    start = xml.indexOf('<', end);
  }
}

function tagAt(xml: string, start: number, end: number): Tag {
  const closing = xml[start + 1] === '/';
  const empty = !closing && xml[end - 2] === '/';
  const from = start + (closing ? 2 : 1);
  let at = from;
  while (at < end - 1 && !/[\s/>]/.test(xml[at]!)) at++;
  const qualified = xml.slice(from, at);
  return {
    qualified,
    name: qualified.slice(qualified.indexOf(':') + 1),
    attributes: xml.slice(at, end - (empty ? 2 : 1)),
    start,
    end,
    closing,
    empty,
  };
}

/** Behind the tag's `>`, which quoted values may hold too; -1 where it does not end. */
function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const character = xml[at]!;
    if (character === '>') return at + 1;
    if (character !== '"' && character !== "'") continue;
    at = xml.indexOf(character, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function endOfSpecial(xml: string, start: number): number {
  const mark = xml.startsWith('<!--', start) ? '-->' : '>';
  const at = xml.indexOf(mark, start + 2);
  return at < 0 ? -1 : at + mark.length;
}

/** Attributes of an element's opening tag, by name without prefix. Values stay escaped. */
export function attributesOf(xml: string): Record<string, string> {
  const found: Record<string, string> = {};
  const [tag] = tagsOf(xml);
  const text = tag?.attributes ?? '';
  for (let at = 0; ;) {
    const equals = text.indexOf('=', at);
    if (equals < 0) return found;
    const name = text.slice(at, equals).trim();
    let open = equals + 1;
    while (/\s/.test(text[open] ?? '')) open++;
    const close = text.indexOf(text[open] ?? '"', open + 1);
    if (close < 0) return found;
    found[name.slice(name.indexOf(':') + 1)] = text.slice(open + 1, close).replaceAll('"', '&quot;');
    at = close + 1;
  }
}
