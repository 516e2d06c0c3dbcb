/** Where a line of Chinese text may end: what Word does with "control first and last characters" on, its default. */

/** Marks that may not begin a line (GB/T 15834: 点号、标号的后一半、间隔号). */
const NOT_FIRST = new Set('，。、；：？！）】》〉」』”’〕｝］％‰°·…—～,.;:?!)]}%');

/** Marks that may not end one: the first halves of pairs. */
const NOT_LAST = new Set('（【《〈「『“‘〔｛［([{');

/** Marks that are written twice and stay together. */
const TWICE = new Set('…—');

/** After these the editor always let a line end. */
const ALWAYS_AFTER = new Set(' -\t');

/** Han characters (their halves too, where they take two units), kana and full-width forms. */
const WIDE =
  /[\u2014\u2018\u2019\u201c\u201d\u2026\u2e80-\u9fff\uac00-\ud7af\ud800-\udfff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;

const LOW_SURROGATE = /[\udc00-\udfff]/;

function mayEndBetween(before: string, after: string): boolean {
  if (after === ' ' || after === '\t' || LOW_SURROGATE.test(after)) return false;
  if (NOT_FIRST.has(after) || NOT_LAST.has(before)) return false;
  if (TWICE.has(before) && before === after) return false;
  return WIDE.test(before) || WIDE.test(after);
}

/** Offsets in a text after which a line may end, ascending. */
export function lineBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (let at = 1; at <= text.length; at++) {
    const before = text.charAt(at - 1);
    if (ALWAYS_AFTER.has(before) || (at < text.length && mayEndBetween(before, text.charAt(at))))
      breaks.push(at);
  }
  return breaks;
}
