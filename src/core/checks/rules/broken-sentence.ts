import { append } from '../../counting/long-lists';
import { Mark } from '../marks';
import type { Examples, Hit, TextRule } from '../rule';
import { cuesOf, type MarkedLine } from '../scan';
import { templateResidue } from './template-residue';

/** Two stops in a row, or a sentence with a hole where a name was deleted. */
export const brokenSentence: TextRule = {
  kind: 'text',
  id: 'broken-sentence',
  severity: 'info',
  source: { basis: 'practice', reference: '审核习惯' },
  wants: [Mark.Stop, Mark.Cue, Mark.Quote, Mark.Bracket],
  inspect(line) {
    const { text } = line;
    const hits: Hit[] = [];
    let done = 0;
    for (const at of line.at(Mark.Stop)) {
      if (at <= done) continue;
      let end = at;
      while ('，。、；：'.includes(text.charAt(end)) && end < text.length) end++;
      const found = text.slice(at - 1, end);
      if (end > at && '，。、；：'.includes(text.charAt(at - 1))) {
        hits.push({ start: at - 1, end, variant: 'doubled', params: { found } });
        done = end;
      }
    }
    append(hits, holesIn(line));
    empties(text, line.at(Mark.Quote), hits);
    empties(text, line.at(Mark.Bracket), hits);
    return hits.sort((a, b) => a.start - b.start);
  },
};

/** Where a name was deleted; a web site's own is told as what the site left. */
function holesIn(line: MarkedLine): readonly Hit[] {
  const holes = cuesOf(line, 'cutOff').flatMap(({ start, cue: { word } }): Hit[] =>
    isHole(line.text, start, word)
      ? [{ start, end: start + word.length, variant: 'hole', params: { found: word } }]
      : [],
  );
  if (holes.length === 0) return holes;
  const left = templateResidue.inspect(line);
  return holes.filter((hole) => !left.some(({ start, end }) => start < hole.end && hole.start < end));
}

function isHole(text: string, start: number, word: string): boolean {
  if (word === '的的')
    return !/^的的(?:确|士)/u.test(text.slice(start, start + 3)) && !/[目有打]$/u.test(text.slice(0, start));
  if (word === '的年度会员')
    return /(?:办理|开通|购买|充值)$/u.test(text.slice(Math.max(0, start - 2), start));
  if (word === '的，以便')
    return /(?:办理|购买|开通|提供|制定|建立)$/u.test(text.slice(Math.max(0, start - 2), start));
  // 在的领导下: whose?
  return /^.{2,6}下/u.test(text.slice(start + 1)) && !/[存现实内潜所正旨]$/u.test(text.slice(0, start));
}

/** “” 《》 with nothing inside. */
function empties(text: string, places: readonly number[], hits: Hit[]): void {
  for (const at of places) {
    const pair = text.slice(at, at + 2);
    if (pair === '“”' || pair === '《》' || pair === '‘’') {
      hits.push({ start: at, end: at + 2, variant: 'empty', params: { found: pair } });
    }
  }
}

export const examples = (): Examples => ({
  wrong: [
    { text: '学习不够系统，，用得也不够。。', finds: ['，，', '。。'] },
    { text: '在的领导下做了一些工作，学习了《》。', finds: ['在的领导', '《》'] },
    { text: '没有尽到自己的的责任。', finds: ['的的'] },
  ],
  right: [
    { text: '他的的确确说过：“要多学。”我没有做到……' },
    { text: '问题存在的领域多，现在的领导方法还少。' },
  ],
});
