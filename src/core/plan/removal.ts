import type { Edit } from '../document/edit';
import type { Paragraph } from '../document/types';
import type { Journal } from './journal';
import type { Removal } from './types';

type Left = Removal['left'][number];

/** Where a host finds what it made: the index of each now, `null` where it is not certain that it is that very one. */
export interface Traced {
  readonly inserted: readonly (number | null)[];
  readonly replaced: readonly (number | null)[];
}

/**
 * Plans 撤回. A paragraph goes only where everything says that it is the product's own: the host
 * knows it again, its text is as it was inserted, and so is what stands on either side; a heading
 * stays where text has come under it. Numbers are put back only where they are still what was
 * written. Whatever stays is named with its reason. Linear in the document.
 */
export function planRemoval(paragraphs: readonly Paragraph[], journal: Journal, traced: Traced): Removal {
  const texts = paragraphs.map(({ text }) => text);
  const places = journal.inserted.map((_, k) => (journal.lost[k] ? null : (traced.inserted[k] ?? null)));
  const own = new Map(places.flatMap((at, k) => (at === null ? [] : [[at, k] as const])));
  const kin = new Map(journal.inserted.map(({ paragraph }, k) => [paragraph, k]));
  const certain = journal.inserted.map(({ text, paragraph: was }, k) => {
    const at = places[k] ?? null;
    return at !== null && texts[at] === text && stands(was, at, journal, kin, places, texts);
  });
  const over = overText(texts, journal, own, certain);
  const goes = (k: number) => certain[k] === true && !over.has(k);
  const stays = (k: number) => !goes(k) && reasonFor(k).reason !== 'gone';
  const held = heldBySeries(journal, goes, stays);
  const edits: Edit[] = [];
  const left: Left[] = [];
  journal.inserted.forEach(({ text }, k) => {
    const at = places[k] ?? null;
    if (goes(k) && !held.has(k) && at !== null)
      edits.push({ kind: 'delete-paragraph', paragraph: at, expect: text });
    else
      left.push({
        kind: 'inserted',
        text,
        ...(held.has(k) ? { reason: 'in-series', paragraph: at } : reasonFor(k)),
      });
  });
  const kept = new Set(
    left.flatMap(({ text, reason }) => (reason === 'gone' ? [] : [shapeOf(text)])).filter(Boolean),
  );
  const numbers = numbersBack(texts, journal, traced, kept);
  return {
    edits: [...edits, ...numbers.edits],
    removed: edits.length + numbers.edits.length,
    left: [...left, ...numbers.left],
  };

  function reasonFor(k: number): Pick<Left, 'reason' | 'paragraph'> {
    const at = places[k] ?? null;
    const { text = '', paragraph = 0 } = journal.inserted[k] ?? {};
    if (over.has(k)) return { reason: 'over-text', paragraph: at };
    if (at !== null) return { reason: texts[at] === text ? 'unsure' : 'edited', paragraph: at };
    return whereabouts(texts, paragraph, text);
  }
}

/** Whether what stood on either side of an inserted paragraph still does. Its own kind is known by the host, the rest by its text. */
function stands(
  was: number,
  at: number,
  { after }: Journal,
  kin: ReadonlyMap<number, number>,
  places: readonly (number | null)[],
  texts: readonly string[],
): boolean {
  return ([-1, 1] as const).every((step) => {
    let beside = was + step;
    // What the author deleted of it has no place any more: what stood behind it has moved up.
    for (let i = kin.get(beside); i !== undefined; i = kin.get(beside)) {
      const place = places[i] ?? null;
      if (place !== null) return place === at + step;
      beside += step;
    }
    return after[beside] === texts[at + step];
  });
}

/**
 * Points between others that stay: without them those would count 一是, 三是. They go all together or not at all.
 * @param goes whether an inserted paragraph is to go
 * @param stays whether it is there and does not
 */
function heldBySeries(
  { inserted, levels }: Journal,
  goes: (k: number) => boolean,
  stays: (k: number) => boolean,
): ReadonlySet<number> {
  const held = new Set<number>();
  let group: number[] = [];
  const close = (): void => {
    if (group.some(stays)) group.filter(goes).forEach((k) => held.add(k));
    group = [];
  };
  inserted.forEach(({ paragraph, text }, k) => {
    const next = paragraph === (inserted[k - 1]?.paragraph ?? -2) + 1;
    if (levels[k] !== 0 || !next) close();
    if (levels[k] === 0 && isPoint(text)) group.push(k);
  });
  close();
  return held;
}

/** True for a text that begins with an enumerator. */
const isPoint = (text: string): boolean =>
  /^(?:[一二三四五六七八九十]+是|[第其][一二三四五六七八九十]+|首先|再次|最后|一方面|另一方面)/.test(text);

/** Headings of the product's own with text under them that came after them. */
function overText(
  texts: readonly string[],
  { inserted, after, levels }: Journal,
  own: ReadonlyMap<number, number>,
  certain: readonly boolean[],
): ReadonlySet<number> {
  const old = new Map<string, number>();
  for (const text of after) old.set(text, (old.get(text) ?? 0) + 1);
  for (const { text } of inserted) old.set(text, (old.get(text) ?? 0) - 1);
  const over = new Set<number>();
  let open: number[] = [];
  texts.forEach((text, at) => {
    const k = own.get(at);
    if (k !== undefined && certain[k] === true) {
      const level = levels[k] ?? 0;
      if (level > 0) open = [...open.filter((other) => (levels[other] ?? 0) < level), k];
      return;
    }
    if (text.trim() === '') return;
    const count = k === undefined ? (old.get(text) ?? 0) : 0;
    if (count > 0) {
      // The author's text of before: whatever heading stands over it, it stood without.
      old.set(text, count - 1);
      open = [];
    } else for (const heading of open) over.add(heading);
  });
  return over;
}

function numbersBack(
  texts: readonly string[],
  { replaced = [] }: Journal,
  traced: Traced,
  kept: ReadonlySet<string>,
): { readonly edits: readonly Edit[]; readonly left: readonly Left[] } {
  const edits: Edit[] = [];
  const left: Left[] = [];
  replaced.forEach((span, k) => {
    const { start, was, now } = span;
    const at = traced.replaced[k] ?? null;
    const text = at === null ? undefined : texts[at];
    if (at !== null && text?.slice(start, start + now.length) === now) {
      // A heading that stays keeps its number, and so do those that follow it.
      if (!kept.has(shapeOf(now)))
        edits.push({
          kind: 'replace',
          paragraph: at,
          expect: text,
          start,
          end: start + now.length,
          text: was,
        });
    } else {
      const where =
        at === null
          ? whereabouts(texts, span.paragraph, span.text)
          : { reason: 'edited' as const, paragraph: at };
      left.push({ kind: 'renumbered', text: now, ...where });
    }
  });
  return { edits, left };
}

/** How a number is written, whatever its value: `（二）` and `（十一）` are of one shape. */
function shapeOf(text: string): string {
  const [lead = ''] =
    /^[（([【〔第]?(?:[〇零一二三四五六七八九十百]+|[\d０-９]+|[①-⒛㈠-㈩㊀-㊉Ⅰ-ⅿ❶-❿])[）)\]】〕、.．，,：:\s]?/.exec(
      text,
    ) ?? [];
  return lead.replace(/[^（([【〔第）)\]】〕、.．，,：:\s]+/, '#');
}

/** Where something that the host does not know again may be: as it was, begun to be rewritten, or nowhere. */
function whereabouts(
  texts: readonly string[],
  was: number,
  text: string,
): Pick<Left, 'reason' | 'paragraph'> {
  const same = nearest(texts, was, (other) => other === text);
  if (same !== null) return { reason: 'unsure', paragraph: same };
  const stem = text.slice(0, Math.max(4, Math.min(8, text.length)));
  const begun = stem.trim() === '' ? null : nearest(texts, was, (other) => other.startsWith(stem));
  return begun === null ? { reason: 'gone', paragraph: null } : { reason: 'edited', paragraph: begun };
}

function nearest(texts: readonly string[], index: number, fits: (text: string) => boolean): number | null {
  let best: number | null = null;
  texts.forEach((text, i) => {
    if (fits(text) && (best === null || Math.abs(i - index) < Math.abs(best - index))) best = i;
  });
  return best;
}
