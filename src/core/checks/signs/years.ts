import data from '../data/campaign-years.json';
import { sentencesOf } from './plain';

/** A sign that a text was taken over from another year's paper. */
export interface YearSign {
  readonly start: number;
  readonly word: string;
  readonly variant: 'since' | 'campaign' | 'occasion';
}

const SINCE = /(?<![自从由到至—–-])(20\d\d)年度?以来/gu;
/** 2024年度我读书不多: the year is the present one. */
const IN_YEAR = /(?<![自从由到至—–-])(20\d\d)年度(?=，?(?:我|本人|自己))/gu;
/** What is told of another year on purpose. */
const OF_THEN = /整改|查摆|考核|评议|反馈|上一?年|当年|那年|那时/u;
/** A time that reaches back on purpose: 2021年以来连续三年, 任职以来. */
const HISTORY = /连续|多年|[两三四五几]年(?!度)|任|岗|入党|入职|累计|工作以来|参加工作|一直/u;
const NOW_WORDS = ['这次', '本次', '此次', '今年是'] as const;
const NOW = /(?:这次|本次|此次)([^，。；]{2,8})|今年是(?:中国共产党|党的)?([^，。；]{3,14})/gu;

/**
 * Where a text speaks of another year as the present one.
 *
 * @param year The year that the paper's title names.
 * @param present The years that 今年 and 这次 may mean.
 */
export function otherYears(text: string, year: number, present: readonly number[]): YearSign[] {
  const signs: YearSign[] = [];
  if (text.includes('以来') || text.includes('年度')) addSince(signs, text, year);
  if (!NOW_WORDS.some((word) => text.includes(word))) return signs;
  for (const match of text.matchAll(NOW)) {
    const variant = match[1] === undefined ? 'occasion' : 'campaign';
    const list = variant === 'campaign' ? data.campaigns : data.occasions;
    const named = (match[1] ?? match[2]!).replace(/^党的/u, '');
    const other = list.find(({ name }) => named.startsWith(name));
    if (other === undefined || other.years.some((one) => present.includes(one))) continue;
    signs.push({
      start: match.index,
      word: match[0].slice(0, match[0].indexOf(other.name) + other.name.length),
      variant,
    });
  }
  return signs;
}

function addSince(signs: YearSign[], text: string, year: number): void {
  for (const { start, text: sentence } of sentencesOf(text)) {
    if (!(sentence.includes('以来') || sentence.includes('年度')) || HISTORY.test(sentence)) continue;
    const then = OF_THEN.test(sentence);
    const told = [...sentence.matchAll(SINCE), ...(then ? [] : sentence.matchAll(IN_YEAR))];
    for (const match of told) {
      if (Number(match[1]) >= year) continue;
      signs.push({ start: start + match.index, word: match[0], variant: 'since' });
    }
  }
}
