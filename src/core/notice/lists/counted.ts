import { Sign, signOf } from '../../characters/fold';
import { readEnumerator } from '../../counting/enumerators';
import { readNumber } from '../../counting/numbers';
import type { FoundList, FoundName } from '../found';
import { nameIn } from '../names';
import { indexOf, type NoticeText, type NoticeRun } from '../text';

/** An enumerator that begins a line or a clause. */
interface Token {
  readonly family: string;
  readonly value: number;
  readonly at: number;
  readonly next: number;
  readonly line: boolean;
}

/** An enumerated series: 一是 二是 · （一）（二） · 1. 2. · ① ②. */
interface TokenSeries {
  readonly family: string;
  readonly tokens: Token[];
}

/** From the outermost in; a number of one level ends the series of the levels below. */
const LEVELS = ['part', 'han-comma', 'han-paren', 'arabic-dot', 'arabic-paren', 'circled'];
const CLAUSE_START = new Set([...'。;:,、!?'].map((c) => c.charCodeAt(0)));
/** 一查A，二查B: the numeral is the enumerator, the verb the mark of the names. */
const NUMBERED_VERBS = '查看比问思找';
const NUMERALS = '一二三四五六七八九十';
/** No item is longer; the last of a series would else reach to the end of its sentence. */
const LONGEST_ITEM = 600;
const MOST_ITEMS = 30;
const MOST_SERIES = 200;

/** Finds 一是A；二是B, over sentences and lines. What says 一要, 二要 is no list. */
export function countedLists(text: NoticeText): FoundList[] {
  return seriesOf(text)
    .slice(0, MOST_SERIES)
    .flatMap(({ tokens }) => {
      const items = itemsOf(text, tokens);
      if (items.length < 2) return [];
      const first = tokens[0]!;
      const inLine = indexOf(text.paragraphs, { start: first.at, end: first.next });
      const paragraph = text.paragraphs[inLine]!;
      const above = text.paragraphs[inLine - 1];
      const introduced = !first.line
        ? text.sentences[
            indexOf(text.sentences, { start: Math.max(paragraph.start, first.at - 1), end: first.at })
          ]!.start
        : (above?.start ?? paragraph.start);
      return [
        {
          form: 'counted',
          mark: '',
          names: items,
          extent: {
            start: first.at,
            end: items[items.length - 1]!.note?.end ?? items[items.length - 1]!.end,
          },
          intro: introduced,
          stated: null,
          evidence: [],
        } satisfies FoundList,
      ];
    });
}

/** True where an exhortation (一要…二要…) stands. */
export function exhortations(text: NoticeText): NoticeRun[] {
  const runs: NoticeRun[] = [];
  for (const match of text.folded.matchAll(/[一二三四五六七八]要(?!求|素|点|件|闻|害|领)/g)) {
    const at = match.index;
    const before = at === 0 ? 0x3a : text.code[at - 1]!;
    const line = text.paragraphs[indexOf(text.paragraphs, { start: at, end: at })]!.start === at;
    if (!line && !CLAUSE_START.has(before)) continue;
    runs.push(text.sentences[indexOf(text.sentences, { start: at, end: at })]!);
  }
  return runs;
}

function seriesOf(text: NoticeText): TokenSeries[] {
  const open = new Map<string, TokenSeries>();
  const all: TokenSeries[] = [];
  const close = (family: string) => open.delete(family);
  for (const token of tokensOf(text)) {
    const level = LEVELS.indexOf(token.family);
    if (level >= 0 && token.line) {
      for (const below of LEVELS.slice(level + 1)) close(below);
      for (const family of open.keys()) if (!LEVELS.includes(family)) close(family);
    }
    const series = open.get(token.family);
    const last = series?.tokens[series.tokens.length - 1];
    if (series && last && token.value === last.value + 1 && series.tokens.length < MOST_ITEMS) {
      series.tokens.push(token);
    } else if (token.value === 1) {
      const fresh = { family: token.family, tokens: [token] };
      open.set(token.family, fresh);
      all.push(fresh);
    } else close(token.family);
  }
  return all.filter(({ tokens }) => tokens.length > 1);
}

function* tokensOf(text: NoticeText): Generator<Token> {
  const { code, offset, depth, folded } = text;
  const gapAt = (j: number) => j > 0 && offset[j]! - offset[j - 1]! > 1;
  let bullets = 0;
  for (const { start, end } of text.paragraphs) {
    let bulleted = false;
    for (let i = start; i < end; i++) {
      const line = i === start;
      const sign = signOf(code[i]!);
      if (line && sign === Sign.Mark && folded[i] !== '—') {
        bulleted = true;
        bullets++;
        yield { family: 'bullet', value: bullets, at: i, next: i + 1, line };
        continue;
      }
      const token = tokenAt(text, i, end, line, gapAt);
      if (token === null) continue;
      if (!line && depth[i]! > (sign === Sign.OpenBracket ? 1 : 0)) continue;
      yield token;
      i = token.next - 1;
    }
    if (!bulleted) bullets = 0;
  }
}

function tokenAt(
  { code, folded }: NoticeText,
  i: number,
  end: number,
  line: boolean,
  gapAt: (j: number) => boolean,
): Token | null {
  const sign = signOf(code[i]!);
  const clause = line || CLAUSE_START.has(code[i - 1]!);
  if (clause) {
    const read = readEnumerator(code, i, end);
    if (read !== null && ['shi', 'ordinal', 'qi'].includes(read.family) && folded[read.next - 1] !== '要')
      return { family: read.family, value: read.value, at: i, next: read.next, line };
    if (read !== null) return null;
    const verb = numberedVerb(folded, i, end);
    if (verb !== null) return { ...verb, at: i, next: i + 1, line };
  }
  const inline = isInlineHan(folded, i);
  if (!line && !clause && sign !== Sign.OpenBracket && sign !== Sign.Enclosed) return null;
  if (sign !== Sign.OpenBracket && sign !== Sign.Enclosed && sign !== Sign.Digit && !line && !inline)
    return null;
  const number = readNumber(code, i, end, gapAt);
  if (number === null || !LEVELS.includes(number.family)) return null;
  return { family: number.family, value: number.value, at: i, next: number.next, line };
}

/** 内容：一、A；二、B: inside a line, only behind what ends a clause, and where no further numeral follows (一、二、三支部). */
const isInlineHan = (folded: string, i: number): boolean =>
  i > 0 &&
  ';:。'.includes(folded[i - 1]!) &&
  NUMERALS.includes(folded[i]!) &&
  folded[i + 1] === '、' &&
  !NUMERALS.includes(folded[i + 2] ?? '一');

function numberedVerb(folded: string, i: number, end: number): Pick<Token, 'family' | 'value'> | null {
  const value = NUMERALS.indexOf(folded[i]!) + 1;
  const verb = folded[i + 1] ?? '';
  return value > 0 && i + 2 < end && NUMBERED_VERBS.includes(verb)
    ? { family: `numbered-${verb}`, value }
    : null;
}

/** The names behind the enumerators; each ends with its first sentence. */
function itemsOf(text: NoticeText, tokens: readonly Token[]): FoundName[] {
  return tokens.flatMap((token, k) => {
    const sentence = text.sentences[indexOf(text.sentences, { start: token.next, end: token.next })];
    if (sentence === undefined) return [];
    const next = tokens[k + 1];
    let end = Math.min(sentence.end, next?.at ?? sentence.end, token.next + LONGEST_ITEM);
    if (next === undefined) {
      const stop = text.folded.slice(token.next, end).indexOf(';');
      if (stop > 1) end = token.next + stop;
    }
    const name = nameIn(text, token.next, end);
    return [withNoteBehind(text, name, sentence.end, next?.at)];
  });
}

/** （一）A方面。重点看…: what is to be looked at may be a sentence of its own. */
function withNoteBehind(text: NoticeText, name: FoundName, end: number, next: number | undefined): FoundName {
  if (name.note !== null || end >= text.folded.length || (next !== undefined && end >= next)) return name;
  if (!/^(?:重点|着重|主要|看|查是否|是否)/.test(text.folded.slice(end, end + 4))) return name;
  const sentence = text.sentences[indexOf(text.sentences, { start: end, end })]!;
  const to = Math.min(sentence.end - 1, next ?? sentence.end, end + 200);
  return to - end > 3 ? { ...name, note: { start: end, end: to } } : name;
}
