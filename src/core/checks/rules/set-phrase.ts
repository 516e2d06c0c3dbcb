import phrases from '../data/set-phrases.json';
import { Mark } from '../marks';
import type { Examples, Hit, TextRule } from '../rule';
import { cuesOf } from '../scan';

const slips = new Map(phrases.slips.map(({ found, entry }) => [found, entry]));
const quoted = new Set(phrases.quoted);

/** Set phrases stand in quotation marks and read as the list has them; only a difference is reported. */
export const setPhrase: TextRule = {
  kind: 'text',
  id: 'set-phrase',
  severity: 'info',
  source: { basis: 'practice', reference: '固定提法清单' },
  wants: [Mark.Cue],
  inspect(line) {
    const { text } = line;
    const hits: Hit[] = [];
    for (const { start, cue } of cuesOf(line, 'phrase')) {
      const { word } = cue;
      const end = start + word.length;
      const entry = slips.get(word);
      if (entry !== undefined) hits.push({ start, end, variant: 'slip', params: { found: word, entry } });
      else if (quoted.has(word) && !isQuoted(text, start)) {
        hits.push({ start, end, params: { found: word, entry: `“${word}”` } });
      }
    }
    return hits;
  },
};

const LONGEST_QUOTATION = 300;

/** Inside quotation marks or title marks of any kind. */
function isQuoted(whole: string, place: number): boolean {
  const text = whole.slice(Math.max(0, place - LONGEST_QUOTATION), place);
  const at = text.length;
  return ['“”', '‘’', '《》', '「」', '"'].some((pair) => {
    const open = text.lastIndexOf(pair.charAt(0), at);
    const close = pair.length === 1 ? -1 : text.lastIndexOf(pair.charAt(1), at);
    return open >= 0 && open > close;
  });
}

export const examples = (): Examples => ({
  wrong: [
    { text: '增强“四个意识”，做到两个维护还有差距。', finds: ['两个维护'] },
    { text: '增强“四个意识”，坚定“四个意识”的说法不准。', finds: ['坚定“四个意识”'] },
  ],
  right: [{ text: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。' }],
});
