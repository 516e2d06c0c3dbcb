import { append } from '../../counting/long-lists';
import { bitsOfSigns, signMask, signsIn } from './lexicon';
import { cutAt, isOpen, plain } from './plain';
import { endsWithin, groupsOf, Has, hasAll, presenceOf } from './presence';
import { SentenceReader, type Clause, type Sentence } from './sentence-reader';

/**
 * What a point tells: `told` something that can be checked, `vague` words and nothing else, or `unclear`.
 * Only `vague` may be reported: the absence of figures says nothing, a plain story has none.
 */
export type Telling = 'told' | 'anonymous' | 'vague' | 'unclear';

/** A number with a measure word; 几 and 多 are none. */
const QUANTITY =
  /(?:\d|[两二三四五六七八九十百千])[\d.]{0,8}[十百千万]?[余多来]?(?:人次|[次件天篇场起户名份笔页章本处人条张项封家期堂节遍回趟部村组台辆套批轮字段桌盒瓶餐顿夜晚栋元万亿%％位]|个(?!方面|意识|自信|维护|确立|带头|坚持|善于|必须|层面|环节|务必)|小时|分钟|公里|成(?!立|为|果|效|绩|长))/u;
/** One, when it is said to be all: 只读了一章. */
const ONLY_ONE =
  /[只仅才漏错少缺晚拖][^，。；一]{0,5}一(?:次|件|天|篇|场|户|份|笔|页|章|本|处|人|条|张|项|家|遍|回|趟|周|个月|半|半天)/u;
const MONTH = /(?:\d|[一二三四五六七八九十])月(?!度)|\d{1,2}[日号]/u;
/** Shorter, and an example names nothing. */
const NAMED = 12;

/** What a clause ends with when it calls something poor without telling what happened: 思路不开阔, 时间少. */
const POOR = /(?<![说答拿弄找看听想赶跟])不(?:够)?\p{Script=Han}{1,3}$|[少浅慢散]$/u;

/** 我路过也没有伸手: what the writer left undone, when it is a thing and not 养成习惯 or 系统学习. */
const LEFT_UNDONE =
  /我\p{Script=Han}{0,8}没有?(?!养成|形成|做到|达到|真正|完全|能|很好|充分|坐下|静下|沉下|深入|系统|全面|及时|认真|主动|经常|坚持|树立|把|从|在|对|意识|认识|足够|更|进一步|时间|精力|很)/u;

/** What a web site left behind is nobody's evidence. */
const ADVERT = /会员[^。]{0,20}(?:材料|文稿|文章|撰写|下载)|网站文章|范文网|文库/u;

const HEARSAY = bitsOfSigns('hearsay');
const HABIT = bitsOfSigns('habit');
const ANONYMOUS = bitsOfSigns('anonymous');
const CITED = bitsOfSigns('cited');
const TIME = bitsOfSigns('time');
const SLIP = bitsOfSigns('slip');
const STORY = bitsOfSigns('story');
const POORLY = bitsOfSigns('vague', 'habit');

/** Judges the text of a point behind its headline. */
export function tellingOf(body: string): Telling {
  const present = presenceOf(body);
  if (isOpen(body, present)) return 'unclear';
  const text = plain(body, present);
  let told = false;
  const clauses: Clause[] = [];
  const reader = new SentenceReader(text);
  for (let sentence = reader.next(); sentence !== null; sentence = reader.next()) {
    const by = toldBy(text.slice(sentence.start, sentence.end), sentence);
    if (by === 'named') return 'told';
    if (by !== null) told = true;
    append(clauses, sentence.clauses);
  }
  if (told) return 'anonymous';
  return mostlyVague(text, clauses) && !(text.includes('我') && LEFT_UNDONE.test(text)) ? 'vague' : 'unclear';
}

/** Whether a sentence tells of a thing that happened, and whether it says which. */
function toldBy(
  sentence: string,
  { signs: all, groups: present }: Pick<Sentence, 'signs' | 'groups'>,
): 'named' | 'unnamed' | null {
  if ((present & Has.Advert) !== 0 && ADVERT.test(sentence)) return null;
  const counted =
    ((present & Has.Figure) !== 0 && QUANTITY.test(sentence)) ||
    (hasAll(present, Has.Only | Has.One) && ONLY_ONE.test(sentence));
  if (counted) return (all & HEARSAY) !== 0 ? 'unnamed' : 'named';
  // What is done 往往 or 有时 did not happen on a day.
  const once = (all & HABIT) === 0 ? sentence : withoutHabits(sentence);
  const signs = once === sentence ? all : signMask(once);
  const unnamed = (signs & ANONYMOUS) !== 0;
  const dated =
    (signs & SLIP) !== 0 && ((signs & TIME) !== 0 || ((present & Has.Month) !== 0 && MONTH.test(once)));
  if (!dated && (signs & STORY) === 0 && !((signs & CITED) !== 0 && citesMore(withoutHabits(sentence))))
    return unnamed ? 'unnamed' : null;
  return unnamed ? 'unnamed' : 'named';
}

const withoutHabits = (sentence: string): string =>
  clausesOf(sentence)
    .filter((clause) => (signMask(clause) & HABIT) === 0)
    .join('，');

/** True when something stands behind the word that cites an example. */
function citesMore(text: string): boolean {
  const cited = signsIn(text).find(({ sign }) => sign === 'cited');
  return cited !== undefined && text.length - cited.start >= NAMED;
}

/** 存在着集中学习少的情况, 学习的系统性需要加强, 没有完全做到知行合一: lack in general, without an event. */
const LACKING =
  /存在[^，]{0,24}(?:问题|情况|现象|隐患|误区|倾向|不足|环节)|[少浅慢]的(?:问题|情况|现象)|需要(?:进一步)?(?:加强|提高|提升|改进)|(?:没有|未能?|尚未|还没)(?:有)?(?:能够)?(?:完全|真正|形成|根本|创造性|坚持|做到|达到|系统|建立|彻底)|(?:树立|认识|发挥|体现|理解|领悟|把握|落实|做)(?:得|的)?(?:还)?(?:不|得不)|脱节|流于|不健全|缺少|尚不|尚未完善/u;
/** 面对新形势, 随着年龄的增长, 作为班子成员: what leads up to a lack tells nothing itself. */
const LEADING = /^(?:面对|随着|作为|因为|由于|针对|围绕|结合|按照|在[^，]{2,16}(?:中|时|上|方面|后|过程)$)/u;

const clausesOf = (text: string): string[] => cutAt(text, Has.PartEnd | Has.Row);

function leadsUp(text: string, { start, end }: Clause): boolean {
  const clause = text.slice(start, end).trim();
  return (groupsOf[clause.charCodeAt(0)]! & Has.Lead) !== 0 && LEADING.test(clause);
}

function lacks(text: string, { start, end }: Clause): boolean {
  for (let at = start; at < end; at++)
    if ((groupsOf[text.charCodeAt(at)]! & Has.Lack) !== 0) return LACKING.test(text.slice(start, end));
  return false;
}

/**
 * At least half of the clauses say that something is poor; a plain story has one such clause at most. Things in a
 * row are one clause: one lack would count many times or not at all.
 */
function mostlyVague(text: string, clauses: readonly Clause[]): boolean {
  let all = 0;
  let vague = 0;
  for (const clause of clauses) {
    if (leadsUp(text, clause)) continue;
    all++;
    if ((clause.signs & POORLY) !== 0 || endsPoorly(text, clause) || lacks(text, clause)) vague++;
  }
  return vague > 0 && vague * 2 >= all;
}

/** What {@link POOR} looks at: eight code units are enough for its longest. */
const TAIL = 8;

function endsPoorly(text: string, { start, end }: Clause): boolean {
  // Elsewhere than at the end a 不 says nothing, and the pattern would be tried at each place.
  return endsWithin(text, start, end, TAIL, Has.Not) || endsWithin(text, start, end, 1, Has.Poor)
    ? POOR.test(text.slice(start, end))
    : false;
}
