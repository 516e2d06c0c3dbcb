import { append } from '../counting/long-lists';
import { factsOf } from './facts';
import type { FoundList, FoundName } from './found';
import { judge } from './judge';
import { announcedLists } from './lists/announced';
import { countedLists } from './lists/counted';
import { describedLists } from './lists/described';
import { markedLists } from './lists/marked';
import { plainLists } from './lists/plain';
import { numbersSaid, type SaidNumber } from './numbers-said';
import { partInName, noticeParts } from './parts';
import { indexOf, toNoticeText, type NoticeText } from './text';
import type { NoticePart, NoticeReading, PartId } from './types';
import { CONDUCT } from './words';

/** What a notice may hold at most of each; what is more, no notice has, and is not looked at. */
const MOST = { lists: 120, numbers: 300 } as const;
/** A sentence with a list in it has more characters. */
const SHORTEST = 5;
/** Lines that may be no aspects: 结合分管工作谈考虑, 其他情况. */
const ODD = /^(?:结合|谈|其他|其它|需要)|谈考虑|谈打算/;
/** A name with a number of its own at its head or behind a comma: a list read across another one's items. */
const ACROSS_ITEMS =
  /(?:^|[,;:、])(?:[一二三四五六七八九十]{1,2}(?:是|要|查|看|对照)|第[一二三四五六七八九十][,是]|\([一二三四五六七八九十\d]{1,2}\)|[①-⑳])/;
/** Longer texts are read up to here. */
const LONGEST_NOTICE = 200_000;

/**
 * Reads a notice's prose: candidate lists of aspects with what speaks for each, the parts that are asked for,
 * and what is said of year, meeting, length and whose paper it is. Pure; linear in the length of the text; never throws.
 */
export function readNotice(pasted: string): NoticeReading {
  const text = toNoticeText(pasted.slice(0, LONGEST_NOTICE));
  const numbers = numbersSaid(text).slice(0, MOST.numbers);
  const parts = noticeParts(text);
  const lists = findLists(text, numbers).map((found) => withoutParts(text, found, parts));
  return {
    lists: judge(
      text,
      lists.filter((found) => found !== null),
      numbers,
    ),
    numbers: numbers.map(({ value }) => value),
    parts,
    facts: factsOf(text),
  };
}

function findLists(text: NoticeText, numbers: readonly SaidNumber[]): FoundList[] {
  const found: FoundList[] = [...countedLists(text)];
  for (const paragraph of text.paragraphs) append(found, describedLists(text, paragraph));
  let next = 0;
  for (const sentence of text.sentences) {
    if (found.length > MOST.lists) break;
    const here: SaidNumber[] = [];
    while (next < numbers.length && numbers[next]!.start < sentence.end) here.push(numbers[next++]!);
    if (sentence.end - sentence.start < SHORTEST) continue;
    append(found, markedLists(text, sentence));
    append(found, plainLists(text, sentence));
    append(found, announcedLists(text, sentence, here));
  }
  return found.slice(0, MOST.lists);
}

/**
 * Takes lines that are parts (需要说明的事项) out of a list and notes them as parts; a list made of parts
 * (问题、原因、措施) is none. Names that all begin with 带头 or 对照 are marked.
 */
function withoutParts(text: NoticeText, found: FoundList, parts: NoticePart[]): FoundList | null {
  const word = ({ start, end }: FoundName) => text.folded.slice(start, end);
  const said = found.names.map((name) => partInName(word(name)));
  const names = found.names.filter(({ start, end }, k) => said[k] === null && end > start);
  const taken = said.filter((part) => part !== null);
  if (taken.length > 0 && taken.length * 2 >= found.names.length) return null;
  if (names.length === 0 || (found.form !== 'counted' && names.some((name) => ACROSS_ITEMS.test(word(name)))))
    return null;
  for (const [k, part] of said.entries()) {
    if (part === null || part === 'problems' || found.form !== 'counted') continue;
    note(parts, part, text, found.names[k]!);
  }
  const odd = found.form !== 'plain' && names.some((name) => ODD.test(word(name)));
  const evidence = [...found.evidence, ...(odd ? (['odd-item'] as const) : [])];
  const stated =
    found.stated !== null && taken.length > 0 && found.stated === found.names.length
      ? names.length
      : found.stated;
  return withMark(text, { ...found, names, evidence, stated });
}

/** 一是在A方面 → A; 一是带头A；二是带头B: the mark is part of the heading's form, not of the names. */
function withMark(text: NoticeText, found: FoundList): FoundList {
  if (found.mark !== '') return found;
  const plain = without(text, without(text, found, '在'), '从');
  for (const mark of ['带头', '对照', '聚焦', '围绕', '看', '查']) {
    const marked = without(text, plain, mark);
    if (marked === plain) continue;
    const conduct =
      mark === '带头' && plain.names.some(({ start, end }) => CONDUCT.test(text.folded.slice(start, end)));
    return conduct ? plain : { ...marked, mark, evidence: [...found.evidence, 'mark'] };
  }
  return plain.names.every(({ end }) => text.folded[end - 1] === '上')
    ? { ...plain, names: plain.names.map((name) => ({ ...name, end: name.end - 1 })) }
    : plain;
}

/** Without a word that every name begins with; the same list when not all do. */
function without(text: NoticeText, found: FoundList, word: string): FoundList {
  const all = found.names.every(
    ({ start, end }) => text.folded.startsWith(word, start) && end - start > word.length + 1,
  );
  if (!all) return found;
  return { ...found, names: found.names.map((name) => ({ ...name, start: name.start + word.length })) };
}

function note(parts: NoticePart[], id: PartId, text: NoticeText, { start, end }: FoundName): void {
  if (parts.some((part) => part.id === id && part.level !== 'info')) return;
  const sentence = text.sentences[indexOf(text.sentences, { start, end })]!;
  const firm = /应|须|要(?!说明)|如实/.test(text.folded.slice(sentence.start, sentence.end));
  const level =
    id === 'causes' || id === 'measures' || (id === 'cases' && firm) ? 'error' : firm ? 'warning' : 'info';
  const old = parts.findIndex((part) => part.id === id);
  const part: NoticePart = { id, level, silent: false };
  if (old >= 0) parts[old] = part;
  else parts.push(part);
}
