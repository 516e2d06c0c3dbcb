import * as v from 'valibot';

/** Most phrases a file or the storage holds. */
export const MOST_OWN_PHRASES = 2000;

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));

/** One phrase of the author's own. */
export const ownPhraseSchema = v.strictObject({
  text,
  /** Dimension it was kept for, so that it comes first there. */
  dimension: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,31}$/))),
});

/**
 * The author's own wording as a file. The schema is the single source of the type and of
 * docs/phrases.schema.json.
 */
export const ownPhrasesSchema = v.strictObject({
  version: v.literal(1),
  phrases: v.pipe(v.array(ownPhraseSchema), v.maxLength(MOST_OWN_PHRASES)),
});

export type OwnPhrases = v.InferOutput<typeof ownPhrasesSchema>;
export type OwnPhrase = OwnPhrases['phrases'][number];

/** A phrase as it is kept: on one line; a break becomes a blank between Latin words and nothing elsewhere. */
export function tidy(raw: string): string {
  return raw
    .trim()
    .replace(/([!-~])[\r\n\v\t]+(?=[!-~])/g, '$1 ')
    .replace(/[\r\n\v\t]+/g, '')
    .slice(0, 2000)
    .trim();
}

/** Those kept for this dimension in front. */
export function nearFirst(phrases: readonly OwnPhrase[], dimension: string | null): OwnPhrase[] {
  const near = (phrase: OwnPhrase) => dimension !== null && phrase.dimension === dimension;
  return [...phrases.filter(near), ...phrases.filter((phrase) => !near(phrase))];
}

/** Text with one phrase a line as phrases; a line that is known keeps what else is known of it. */
export function phrasesFromLines(lines: string, known: readonly OwnPhrase[]): OwnPhrase[] {
  const texts = lines.split(/\r?\n/).map(tidy);
  const list = texts.map((one) => known.find((phrase) => phrase.text === one) ?? { text: one });
  return mergePhrases([], list).phrases;
}

/**
 * Adds phrases behind those that are there; one that is there already (blanks aside) is merged.
 * What exceeds {@link MOST_OWN_PHRASES} is left out.
 */
export function mergePhrases(
  existing: readonly OwnPhrase[],
  more: readonly OwnPhrase[],
): { readonly phrases: OwnPhrase[]; readonly added: number; readonly merged: number } {
  const key = (phrase: OwnPhrase) => phrase.text.replace(/\s+/g, '');
  const phrases = [...existing];
  const places = new Map(phrases.map((phrase, index) => [key(phrase), index]));
  let added = 0;
  let merged = 0;
  for (const phrase of more) {
    const tidied = { ...phrase, text: tidy(phrase.text) };
    const place = places.get(key(tidied));
    const known = place === undefined ? undefined : phrases[place];
    if (place !== undefined && known !== undefined) {
      merged += 1;
      phrases[place] = { ...tidied, ...known };
    } else if (tidied.text !== '' && phrases.length < MOST_OWN_PHRASES) {
      added += 1;
      places.set(key(tidied), phrases.length);
      phrases.push(tidied);
    }
  }
  return { phrases, added, merged };
}

/** Reads a file of phrases. The reason names the place and what was expected there, for the user. */
export function parsePhrases(
  json: string,
): { readonly ok: true; readonly phrases: OwnPhrase[] } | { readonly ok: false; readonly reason: string } {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'JSON' };
  }
  const result = v.safeParse(ownPhrasesSchema, data);
  if (result.success) return { ok: true, phrases: result.output.phrases };
  const [issue] = result.issues;
  return { ok: false, reason: `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim() };
}

/** The file's text. */
export function writePhrases(phrases: readonly OwnPhrase[]): string {
  return `${JSON.stringify({ version: 1, phrases }, null, 2)}\n`;
}
