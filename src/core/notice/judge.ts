import { nameKey } from '../characters/fold';
import { agreeWithAll } from './agreement';
import { WEIGHTS, type Judged } from './evidence';
import type { FoundList } from './found';
import { exhortations } from './lists/counted';
import { withoutNested } from './nested';
import type { SaidNumber } from './numbers-said';
import { purposeOf } from './purpose';
import { standings } from './standing';
import { indexOf, type NoticeText, type NoticeRun } from './text';
import type { ListEvidence, NoticeList } from './types';
import { COMMON_WORDS, CONDUCT, FAULTY, LOOKING, NOT_ASPECTS } from './words';

const MOST_LISTS = 24;
/** A name this long with commas in it may hold more than a name. */
const LONG_NAME = 30;
const FORM_RANK = ['counted', 'described', 'marked', 'announced', 'plain'];

/** Weighs lists, best first; a list inside another one's item, or the same list read another way, is left out. */
export function judge(
  text: NoticeText,
  lists: readonly FoundList[],
  numbers: readonly SaidNumber[],
): NoticeList[] {
  const closing = exhortations(text);
  const seconds = secondVerbs(lists);
  const judged = lists
    .map((found) =>
      weigh(text, seconds.has(found) ? withEvidence(found, 'odd-item') : found, numbers, closing),
    )
    .sort((a, b) => b.score - a.score || a.span.start - b.span.start)
    .slice(0, MOST_LISTS);
  const kept = withoutNested(judged);
  agreeWithAll(text, kept, numbers);
  kept.sort((a, b) => b.score - a.score || a.span.start - b.span.start);
  return standings(text, kept);
}

const withEvidence = (found: FoundList, what: ListEvidence): FoundList => ({
  ...found,
  evidence: [...found.evidence, what],
});

/** 查A，看B；查C，看D: of two lists whose marks take turns, the later one says what the earlier one's aspects are looked at for. */
function secondVerbs(lists: readonly FoundList[]): ReadonlySet<FoundList> {
  const marked = lists.filter(({ form, names }) => form === 'marked' && names.length > 1);
  return new Set(
    marked.filter((second) =>
      marked.some(
        (first) =>
          first.mark !== second.mark &&
          first.names.length === second.names.length &&
          first.names.every(({ end }, k) => {
            const { start } = second.names[k]!;
            return start >= end && start < (first.names[k + 1]?.start ?? Infinity);
          }),
      ),
    ),
  );
}

function weigh(
  text: NoticeText,
  found: FoundList,
  numbers: readonly SaidNumber[],
  closing: readonly NoticeRun[],
): Judged {
  const { names } = found;
  const span = { start: names[0]!.start, end: names[names.length - 1]!.end };
  const stated = found.stated ?? statedFor(text, found, span, numbers);
  const evidence: ListEvidence[] = [...new Set(found.evidence), purposeOf(text, found)];
  const add = (when: boolean, what: ListEvidence) => {
    if (when && !evidence.includes(what)) evidence.push(what);
  };
  if (stated !== null) evidence.push(stated === names.length ? 'number-agrees' : 'number-differs');
  const words = names.map(({ start, end }) => text.folded.slice(start, end));
  add(
    closing.some(({ start, end }) => span.start < end && span.end > start),
    'exhortation',
  );
  add(found.mark === '带头' && words.some((word) => CONDUCT.test(word)), 'conduct');
  add(
    found.form !== 'marked' && words.filter((word) => NOT_ASPECTS.test(word)).length * 2 >= words.length,
    'conduct',
  );
  add(stated !== names.length && words.every((word) => COMMON_WORDS.has(word)), 'common-words');
  add(words.some(isDoubtful) || words.some((word) => FAULTY.test(word)), 'doubtful-name');
  // 聚焦A、B、C，聚焦D、E、F: two lists or two names, only the number would say.
  const several = found.form === 'marked' && found.mark !== '带头' && stated !== names.length;
  add(several && words.some((word) => word.split('、').length > 2), 'doubtful-name');
  add(found.form !== 'counted' && words.some((word) => NOT_ASPECTS.test(word)), 'odd-item');
  const agreed = stated === names.length;
  // The stated number settles how a list is to be split.
  const settled = agreed
    ? evidence.filter((one) => one !== 'mixed-separators' && one !== 'joined-last' && one !== 'open-list')
    : evidence;
  const rank = (FORM_RANK.length - FORM_RANK.indexOf(found.form)) / 10;
  return {
    found,
    evidence: settled,
    stated,
    key: words.map((word) => nameKey(word).replace(/^(?:带头|对照)/, '')).join('|'),
    span,
    score: settled.reduce((sum, one) => sum + WEIGHTS[one], rank),
  };
}

function isDoubtful(word: string): boolean {
  if (word.length < 2 || word.length > 60) return true;
  if (word.length > LONG_NAME && word.includes(',')) return true;
  return (
    word.search(LOOKING) >= 0 ||
    /是否|是不是|有没有|能不能/.test(word) ||
    /[。;:]/.test(word) ||
    /^(?:的|了|和|等|及|与)|(?:的|了|要|在|从)$|[要应须需](?:从|在|围绕|聚焦|对照|按照)/.test(word)
  );
}

/** The number that the sentence or the line in front states for a list, nearest first. */
function statedFor(
  text: NoticeText,
  found: FoundList,
  span: NoticeRun,
  numbers: readonly SaidNumber[],
): number | null {
  const fits = ({ noun }: SaidNumber) =>
    found.mark === noun ||
    ['方面', '重点', '维度', '层面', '内容', '要点', '环节', '纪律', '要求', '标准'].includes(noun) ||
    (found.form === 'counted' && noun === '带头');
  const sentence = text.sentences[indexOf(text.sentences, span)]!;
  const before = numbers.filter((n) => n.start >= found.intro && n.end <= span.start && fits(n));
  const own = before.filter(({ noun }) => noun === found.mark);
  const nearest = own[own.length - 1] ?? before[before.length - 1];
  if (nearest) return nearest.value;
  const end = text.sentences[indexOf(text.sentences, { start: span.end - 1, end: span.end })]!.end;
  const behind = numbers.find((n) => n.start >= span.end && n.start < Math.max(sentence.end, end) && fits(n));
  return behind?.value ?? null;
}
