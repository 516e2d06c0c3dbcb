import data from '../data/others.json';
import { bitsOfSigns, signMask } from './lexicon';
import { tableOf } from './presence';

/** By the first character, longest first, so that 党员干部 is not read as 党员. */
function byInitial(words: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const lists = new Map<number, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const code = word.charCodeAt(0);
    lists.set(code, [...(lists.get(code) ?? []), word]);
  }
  return lists;
}

const MODIFIERS = byInitial(data.modifiers);
const PEOPLE = byInitial([...data.people, ...data.offices]);
const FAULT = bitsOfSigns('fault');
/** With what the subject begins, with {@link LEAD} in front of it or without. */
const mayBegin = tableOf(
  [...data.modifiers, ...data.people, ...data.offices].map((word) => word.charAt(0)).join('') +
    '例比但特尤致导使因所目平工实',
);
const SPACE = /\s/u;
/** What may come between clause and subject. */
const LEAD = /^\s*(?:例如|比如|但是|但|特别是|尤其是|致使|导致|使得|因此|所以|目前|平时|工作中|实际工作中)?/u;
/** Right behind the people stands what they lack; a noun there makes a compound (班子沟通, 党员教育). */
const PREDICATE =
  /^(?:中)?(?:还|也|仍|都|又|常|却|总|就|经常|往往|有时|对|在|因|由于|学|用|做|干|想|说|写|看|态度|业务|作风|能力|水平|意识|纪律|思想|工作|责任|精神|观念|组织观念|党性|政策|服务|办事|执行|解释|落实|不|没|未|缺|迟到|早退|散漫|粗心|马虎|应付|敷衍|推|怕|拖|出|存在|遇到|遇事|报送|推诿|深入|反应|效率|缺乏|面对|平常|日常|思路|纪律性|主动性|积极性|执行力|责任心|认为|觉得|满足|抱着|畏难|懒|松|忙|上班|值班|开会|接)/u;
/** Of an office, not of people, a noun behind it makes a compound all the more: 科室业务, 班子学习 are one's own. */
const OFFICES: ReadonlySet<string> = new Set(data.offices);
const OFFICE_PREDICATE =
  /^(?:还|也|仍|都|常|却|总|就|经常|往往|有时|对|在|不|没|未|缺|推|拖|存在|遇到|遇事|报送|反应|认为|觉得)/u;
/** 干部思想掌握得不准: what is done about them is done by the writer. */
const DONE_TO_THEM =
  /^\p{Script=Han}{2,4}(?:掌握|了解|关注|关心|过问|摸得|抓得|管得|教育|培养|建设|引导|管理|监督)/u;
/** Modifiers in front of one noun. */
const MOST = 6;

function startsWithOne(
  words: ReadonlyMap<number, readonly string[]>,
  text: string,
  at: number,
): string | undefined {
  return words.get(text.charCodeAt(at))?.find((word) => text.startsWith(word, at));
}

/** False where the sentence that begins at a place of a text does not begin with others: nearly all do not. */
export const mayTellOfOthers = (text: string, at: number): boolean =>
  mayBegin[text.charCodeAt(at)] === 1 || SPACE.test(text.charAt(at));

/**
 * The others of whom a sentence tells a fault, as its subject: 部分同志学得不深, 窗口人员态度生硬, 我们做得不够.
 * `null` when they are an object (对部分同志关心少) or part of a compound (班子沟通).
 */
export function othersFault(sentence: string): { start: number; word: string } | null {
  if (!mayTellOfOthers(sentence, 0)) return null;
  const start = LEAD.exec(sentence)![0].length;
  let at = start;
  for (let count = 0; count < MOST; count++) {
    const people = startsWithOne(PEOPLE, sentence, at);
    if (people !== undefined) {
      const end = at + people.length;
      const predicate = OFFICES.has(people) ? OFFICE_PREDICATE : PREDICATE;
      const told = predicate.test(sentence.slice(end, end + 4));
      if (
        told &&
        !DONE_TO_THEM.test(sentence.slice(end, end + 8)) &&
        (signMask(sentence.slice(end)) & FAULT) !== 0
      ) {
        return { start, word: sentence.slice(start, end) };
      }
    }
    const modifier = startsWithOne(MODIFIERS, sentence, at);
    if (modifier === undefined) return null;
    at += modifier.length;
  }
  return null;
}
