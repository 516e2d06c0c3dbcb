import { bitsOfSigns, signMask } from './lexicon';
import { isOpen, sentencesOf } from './plain';
import { groupsOf, Has } from './presence';

const TURN = /^(?:但是|但|却|然而|不过|可是|只是)/u;
/** Behind praise, without a turning word of its own: 在取得成绩的同时，也存在…. */
const REMAINS = /^(?:也|仍|还|依然|同时也)(?:还|仍|仍然)?(?:存在|有|暴露)/u;
/** In front of the word that opens the praise. */
const LEAD =
  /^\s*(?:（?[一二三四五六七八九十]+[）是、]|我|本人|平时|日常|平日|多数时候|自己|工作中|工作上|学习上|生活中|集中学习|总的来看|总体来看|一年来，?|任职以来，?|这些年，?|过去一年，?|总体来说，?|总的来说，?|总体上，?|[^，]{1,4}工作|在[^，]{1,12}[上中里方面]+，?|对[^，]{1,12}?(?:，|(?=能|都|始终|坚持|认真))){0,3}/u;
const OPENS =
  /^(?:虽然|虽说|虽|尽管|固然|能够|能|总体|总的|基本|大体|始终|一直|坚持(?![要说让]|己见)|认真(?![算讲论]|二字)|取得|自觉(?![性低脸惭有])|(?:积极|主动)(?![性权])|在[^，]{0,14}的?同时)/u;
/** Opens a concession in the middle of a sentence, too. */
const CONCEDES = /^(?:虽|尽管|固然|能够|在[^，]{0,14}同时)/u;
/** 虽然单位制度严格: the praise is of something else. */
const OF_OTHERS =
  /^(?:虽然|虽说|虽|尽管|固然)(?:单位|制度|规定|上级|领导|同事|别人|他|她|群众|老师|书记|组织|支部|县里|局里|班子|大家|部分|文件|条例|材料|报告|数据|账目|时间|条件|人手|困难)/u;

/** 在完成任务的同时: what was done is set in front. */
const ALONG = /^在(?:完成|做好|抓好|推进|取得)[^，]{0,12}同时/u;

const PRAISE = bitsOfSigns('praise');
const LACK = bitsOfSigns('lack');

/** True when a first half is praise and says no lack. */
function isPraise(half: string): boolean {
  if (isOpen(half)) return false;
  const lead = OPENS.test(half) ? 0 : LEAD.exec(half)![0].length;
  const own = half.slice(lead);
  if (!OPENS.test(own) || OF_OTHERS.test(own)) return false;
  const signs = signMask(own);
  return ((signs & PRAISE) !== 0 || ALONG.test(own)) && (signs & LACK) === 0;
}

/** The first half of a 先扬后抑 in a text: praise, then 但, 却, 然而 or 也存在, in one sentence or two. */
export function praiseBefore(text: string): { start: number; length: number } | null {
  let before: { start: number; text: string } | null = null;
  for (const sentence of sentencesOf(text)) {
    if (before !== null && TURN.test(sentence.text) && isPraise(before.text)) {
      return { start: before.start, length: before.text.length };
    }
    const half = firstHalf(sentence.text);
    if (half !== null && isPraise(half.text)) {
      return { start: sentence.start + half.start, length: half.text.length };
    }
    before = sentence;
  }
  return null;
}

/** What stands in front of a sentence's first turn, from the clause that opens a concession, if one does. */
function firstHalf(sentence: string): { start: number; text: string } | null {
  let start = 0;
  for (let comma = sentence.indexOf('，'); comma !== -1; comma = sentence.indexOf('，', comma + 1)) {
    if (comma + 1 === sentence.length || (groupsOf[sentence.charCodeAt(comma + 1)]! & Has.Turn) === 0)
      continue;
    const rest = sentence.slice(comma + 1, comma + 24);
    if (TURN.test(rest) || REMAINS.test(rest)) return { start, text: sentence.slice(start, comma) };
    if (CONCEDES.test(rest)) start = comma + 1;
  }
  return null;
}
