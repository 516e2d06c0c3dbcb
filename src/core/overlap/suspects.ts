import type { Paragraph } from '../document/types';

/** Raw characters that must agree, signs included, for a paragraph to be worth a closer look. */
const LENGTH = 17;
const BASE = 0x01000193;
let power = 1;
for (let i = 0; i < LENGTH; i++) power = Math.imul(power, BASE);
/** What the first character weighs once another has come in. */
const LEAVING_NEXT = power;
/** Every which place of the text is remembered. */
const STEP = 4;
/** Any run of so many meets a remembered place, unless another place has taken its room; shorter ones would be met by chance. */
const LEAST_RUN = LENGTH + STEP - 1;

/**
 * Paragraphs that seem to hold words which the paper has had before: 1 for each of them, `null` for
 * none. One cheap pass over raw text, so that papers without a repeat, which is nearly all, cost next
 * to nothing.
 *
 * @param skip Paragraphs that nobody looks into.
 * @param hashes For whoever keeps {@link hashesOf} of a text from one call to the next.
 */
export function suspects(
  paragraphs: readonly Paragraph[],
  skip: (paragraph: number) => boolean,
  hashes: (text: string) => Int32Array = intoScratch,
): Uint8Array | null {
  let total = 0;
  for (const { text } of paragraphs) total += text.length;
  let size = 1024;
  while (size * STEP < total * 2) size *= 2;
  const table = cleared(size);
  let found: Uint8Array | null = null;
  for (let p = 0; p < paragraphs.length; p++) {
    const { text } = paragraphs[p]!;
    if (text.length < LENGTH || skip(p)) continue;
    found = lookThrough(paragraphs, p, hashes(text), table, found);
  }
  return found;
}

/** A number for the {@link LENGTH} characters that end at each place of a text; of no meaning where there are not so many. */
export const hashesOf = (text: string): Int32Array => hashInto(text, new Int32Array(text.length));

let scratch = new Int32Array(1024);

/** The same in memory that the next text takes over. */
function intoScratch(text: string): Int32Array {
  if (scratch.length < text.length) scratch = new Int32Array(2 * text.length);
  return hashInto(text, scratch);
}

function hashInto(text: string, into: Int32Array): Int32Array {
  let hash = 0;
  let leaving = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, BASE) + text.charCodeAt(i) - leaving) | 0;
    into[i] = hash;
    leaving = i < LENGTH - 1 ? 0 : Math.imul(text.charCodeAt(i - LENGTH + 1), LEAVING_NEXT);
  }
  return into;
}

/** What was seen of each place that is remembered; `owners` are paragraphs counted from 1, `places` offsets of last characters. */
interface HashTable {
  readonly hashes: Int32Array;
  readonly owners: Int32Array;
  readonly places: Int32Array;
  readonly last: number;
}

/** Larger ones are not kept; a paper of 30,000 characters needs half of it. */
const KEPT_ROOMS = 1 << 15;
let kept: HashTable | null = null;

/** An empty table; the same memory for papers of one size, which is checked at each stroke of a key. */
function cleared(size: number): HashTable {
  if (kept?.hashes.length === size) {
    kept.owners.fill(0);
    return kept;
  }
  const [hashes, owners, places] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const table = { hashes, owners, places, last: size - 1 };
  if (size <= KEPT_ROOMS) kept = table;
  return table;
}

function lookThrough(
  paragraphs: readonly Paragraph[],
  p: number,
  own: Int32Array,
  { hashes, owners, places, last }: HashTable,
  before: Uint8Array | null,
): Uint8Array | null {
  const { text } = paragraphs[p]!;
  let found = before;
  for (let i = LENGTH - 1; i < text.length; i++) {
    const hash = own[i]!;
    const slot = (hash ^ (hash >>> 15)) & last;
    // Nearly always the first answer is no, and the owner need not be fetched.
    const owner = hashes[slot] === hash ? owners[slot]! - 1 : -1;
    if (owner >= 0 && isLongEnough(text, i, paragraphs[owner]!.text, places[slot]!)) {
      found ??= new Uint8Array(paragraphs.length);
      found[owner] = 1;
      found[p] = 1;
    } else if (owner >= 0 || i % STEP === 0) {
      // Where the same words come a third time, more may agree with the second place than with the first.
      owners[slot] = p + 1;
      places[slot] = i;
      hashes[slot] = hash;
    }
  }
  return found;
}

/** True where as many characters agree around two places as {@link LEAST_RUN}, or all to the end of a paragraph: then they may go on in the next. */
function isLongEnough(a: string, inA: number, b: string, inB: number): boolean {
  let first = 0;
  while (first < inA && first < inB && a.charCodeAt(inA - first - 1) === b.charCodeAt(inB - first - 1))
    if (++first === LEAST_RUN) return true;
  if (first === inA || first === inB) return true;
  let behind = 1;
  while (first + behind < LEAST_RUN && a.charCodeAt(inA + behind) === b.charCodeAt(inB + behind)) behind++;
  const ended = inA + behind >= a.length || inB + behind >= b.length;
  return ended || first + behind >= LEAST_RUN;
}
