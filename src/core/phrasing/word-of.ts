import type { SeriesMember } from '../outline/types';

const MARK = /(?<=.)[，、：,:]$/u;
const SHI = /(?<=.)是$/u;
const MARKED = ['ordinal', 'qi', 'sequence', 'two-sided'];

/** An enumerator cut into the word, as a list or a button shows it, and the mark behind it: 第三 and ，. */
export function wordOf({ family, text }: Pick<SeriesMember, 'family' | 'text'>): {
  readonly word: string;
  readonly tail: string;
} {
  const counts = MARKED.includes(family) || /来.?$/u.test(text);
  const bare = counts ? text.replace(MARK, '').replace(family === 'shi' ? MARK : SHI, '') : text;
  return { word: bare, tail: text.slice(bare.length) };
}
