import type { Ask, NoticeList, NoticeReading } from '../core/notice/types';
import type { NoticeStrings } from './zh-CN/notice';

/** A question as a sentence. */
export function questionOf(ask: Ask, lists: NoticeReading['lists'], words: NoticeStrings): string {
  const { stated = 0, known = 0, names = '' } = ask.params;
  const params = { stated: Number(stated), known: Number(known), names: String(names) };
  switch (ask.id) {
    case 'list':
      return lists.length === 1 ? words.asks.listOne({ names: namesOf(lists[0]!) }) : words.asks.list(params);
    case 'names':
      return words.asks.names(params);
    default:
      return words.asks[ask.id];
  }
}

/** A choice in words: a list's names, or the word for a code. */
export function choiceOf(choice: string, lists: NoticeReading['lists'], words: NoticeStrings): string {
  const list = lists[Number(choice) - 1];
  if (list !== undefined) return namesOf(list);
  return words.choices[choice as keyof NoticeStrings['choices']] ?? choice;
}

/** Why a list is held likely or not. */
export const reasonsOf = ({ evidence }: NoticeList, words: NoticeStrings, separator: string): string =>
  evidence.map((one) => words.evidence[one]).join(separator);

/** Names hold 、 themselves. */
const namesOf = ({ names }: NoticeList): string => names.map(({ name }) => name).join('；');
