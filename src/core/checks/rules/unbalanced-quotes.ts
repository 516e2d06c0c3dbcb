import { isDigit, isLatin } from '../../characters/kinds';
import { Mark } from '../marks';
import { acrossParagraphs, pairQuotes } from '../pairing';
import type { QuoteToken } from '../pairing';
import type { Examples, Hit, TextRule } from '../rule';

/** Quotation marks come in pairs and face the right way: “ … ”, and ‘ … ’ inside. */
export const unbalancedQuotes: TextRule = {
  kind: 'text',
  id: 'unbalanced-quotes',
  severity: 'warning',
  source: { basis: 'standard', reference: 'GB/T 15834-2011 4.8' },
  wants: [Mark.Quote],
  inspect(line) {
    const { text } = line;
    const quotes = line.at(Mark.Quote);
    const doubles = doublesIn(text, quotes);
    for (const at of line.at(Mark.HalfPunct)) {
      if (text.charAt(at) === '"') doubles.push({ at, side: 'either' });
    }
    doubles.sort((a, b) => a.at - b.at);
    const turned = pairQuotes(singlesIn(text, quotes), '‘', '’');
    const sure = turned.length <= MOST_TURNED;
    const singles = turned.map((hit) =>
      sure && isReadAsTurned(text, quotes, hit) ? hit : { ...hit, mend: undefined },
    );
    return [...pairQuotes(doubles, '“', '”'), ...singles].sort((a, b) => a.start - b.start);
  },
  settle: acrossParagraphs,
};

/** Each is tried on the whole text; in one so broken nobody knows which mark is turned. */
const MOST_TURNED = 40;

function doublesIn(text: string, quotes: readonly number[]): QuoteToken[] {
  const tokens: QuoteToken[] = [];
  for (const at of quotes) {
    const mark = text.charAt(at);
    if (mark === '“') tokens.push({ at, side: 'open' });
    else if (mark === '”') tokens.push({ at, side: 'close' });
  }
  return tokens;
}

function singlesIn(text: string, quotes: readonly number[]): QuoteToken[] {
  const tokens: QuoteToken[] = [];
  const lastClose = text.lastIndexOf('’');
  let inSingle = false;
  for (const at of quotes) {
    const mark = text.charAt(at);
    if (mark === '‘') {
      // ‘90s
      if (isDigit(text.charCodeAt(at + 1)) && lastClose < at) continue;
      tokens.push({ at, side: 'open' });
      inSingle = true;
    } else if (mark === '’' && !isApostrophe(text, at, inSingle)) {
      tokens.push({ at, side: 'close' });
      inSingle = false;
    }
  }
  return tokens;
}

/** A mark turned round between a digit and a letter would be an apostrophe, and its partner alone. */
function isReadAsTurned(text: string, quotes: readonly number[], { mend }: Hit): boolean {
  if (mend === undefined) return true;
  let turned = text;
  for (const { start, end, text: mark } of mend) turned = turned.slice(0, start) + mark + turned.slice(end);
  const read = new Map(singlesIn(turned, quotes).map(({ at, side }) => [at, side]));
  return mend.every(({ start, text: mark }) => read.get(start) === (mark === '‘' ? 'open' : 'close'));
}

/** it’s, the 1990’s, students’ – but not the end of ‘WPS’. */
function isApostrophe(text: string, at: number, inSingle: boolean): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (!isLatin(before) && !isDigit(before)) return isDigit(after) && !inSingle;
  return isLatin(after) || !inSingle;
}

export const examples = (): Examples => ({
  wrong: [
    { text: '围绕”十五五“规划抓落实不够。', finds: ['”十五五“'], fixed: '围绕“十五五”规划抓落实不够。' },
    { text: '落实“三会一课“不严。', finds: ['“三会一课“'], fixed: '落实“三会一课”不严。' },
    { text: '落实“三会一课不严。', finds: ['“'] },
    { text: '落实三会一课”不严。', finds: ['”'] },
    {
      text: '做到“四个意识”和”两个维护“相统一。',
      finds: ['”两个维护“'],
      fixed: '做到“四个意识”和“两个维护”相统一。',
    },
  ],
  right: [
    { text: '有人说：“他讲过‘一件事情接着一件事情办’，我记住了。”' },
    { text: '读了it’s一词，也读了‘WPS’与‘90后’的说法。' },
    { text: '做到“两个维护”，落实“一岗双责”。' },
  ],
});
