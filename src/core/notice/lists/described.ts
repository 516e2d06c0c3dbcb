import type { FoundList, FoundName } from '../found';
import { nameIn } from '../names';
import type { NoticeText, NoticeRun } from '../text';

/** A方面，重点看…: a clause that names an aspect and says what to look at. */
const CLAUSE =
  /(?:^|[;。:])(?:在)?([^,;:。、]{2,30}?)方面(?:的?问题)?[,:]?(?=重点|着重|主要|看|查|是否|检视|有没有|对照)/g;

/** Finds A方面，重点看…；B方面，重点看… over the clauses and sentences of a paragraph. */
export function describedLists(text: NoticeText, paragraph: NoticeRun): FoundList[] {
  const { folded, depth } = text;
  const body = folded.slice(paragraph.start, paragraph.end);
  const names: FoundName[] = [];
  for (const match of body.matchAll(CLAUSE)) {
    const from = paragraph.start + match.index + match[0].indexOf(match[1]!);
    if (depth[from]! > 0) continue;
    const next = body.slice(match.index + match[0].length).search(/[;。]/);
    const end = next < 0 ? paragraph.end : paragraph.start + match.index + match[0].length + next;
    names.push(nameIn(text, from, end));
  }
  if (names.length < 2) return [];
  return [
    {
      form: 'described',
      mark: '',
      names,
      extent: { start: names[0]!.start, end: names[names.length - 1]!.note?.end ?? paragraph.end },
      intro: paragraph.start,
      stated: null,
      evidence: ['tail', 'own-clauses'],
    },
  ];
}
