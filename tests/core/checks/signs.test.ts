import fc from 'fast-check';
import data from '../../../src/core/checks/data/signs.json';
import { NO_MEMO, Shared, TextMemo } from '../../../src/core/checks/memo';
import { bitsOfSigns, signMask, signsIn, type SignName } from '../../../src/core/checks/signs/lexicon';
import { cutAt, isOpen, plain, sentencesOf } from '../../../src/core/checks/signs/plain';
import { Has, presenceOf } from '../../../src/core/checks/signs/presence';
import { SentenceReader, type Sentence } from '../../../src/core/checks/signs/sentence-reader';

/** What is passed over in a text because it cannot match is exactly what does not match. */
const RUNS = 500;

const words = (Object.keys(data) as SignName[]).flatMap((sign) => data[sign]);
const scraps = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(
    ...[
      '2023年度',
      '二〇二三年',
      '第一次',
      '第十二批',
      '20大',
      '十八大',
      '一年来',
      '去年以来',
      '近三年来',
      '两个维护',
    ],
    ...[
      '三会一课',
      '八小时',
      '四百家',
      '1.',
      '12、',
      '\n',
      '，',
      '。',
      '；',
      '！',
      '、',
      ' ',
      '　',
      '《条例》（修订）',
    ],
    ...[
      '“短话”',
      '“',
      '《',
      '》',
      '（',
      '）',
      '【',
      '××',
      'XX',
      '*',
      '二十',
      '一',
      '百',
      '𠮷',
      '\ud800',
      '2',
      '月',
      '届',
    ],
  ),
);
const text = fc.array(scraps, { maxLength: 25 }).map((parts) => parts.join(''));

const BOOK = /《[^《》\n]{1,60}》(?:（[^（）\n]{1,20}）)?/gu;
const QUOTED = /“[^“”\n]{1,20}”/gu;
const FIGURES =
  /(?:19|20)\d\d年(?:度|以来)?|[二一][〇○零九][〇○零一二三四五六七八九]{2}年度?|(?:二十|十[八九]|20|1[89])(?:大|届)|[去今近]年以来|近[几两三]?年来|一年[多来]|^\d{1,2}[.．、]|[两四]个(?:确立|维护|意识|自信|服从)|三会一课|八项规定|三严三实|[四百千](?=[风姓家])|八小时|第[一二三四五六七八九十百\d]{1,4}[次届期批条个]?/gmu;

test('a text without titles, quotations and figures is what the patterns leave of it', () => {
  fc.assert(
    fc.property(text, (source) => {
      const slow = source.replace(BOOK, '《》').replace(QUOTED, '“”').replace(FIGURES, '');
      expect(plain(source)).toBe(slow);
      expect(isOpen(source)).toBe(/【|[×*＊_＿○]{2}|[XＸ]{2}/u.test(source));
    }),
    { numRuns: RUNS },
  );
});

test('sentences and clauses are what stands between the marks', () => {
  fc.assert(
    fc.property(text, (source) => {
      const sentences = [...source.matchAll(/[^。！？；\n]+/gu)].map(({ index, 0: found }) => ({
        start: index,
        text: found,
      }));
      expect(sentencesOf(source)).toEqual(sentences);
      expect(cutAt(source, Has.PartEnd | Has.Row)).toEqual(
        source.split(/[，。；！？：、\n]/u).filter((clause) => clause.trim() !== ''),
      );
    }),
    { numRuns: RUNS },
  );
});

/** Every word of every list at every place; what a neutral word covers is hidden. */
function slowSigns(source: string): string[] {
  const byLength = [...new Set(words)].sort((a, b) => b.length - a.length);
  const found: string[] = [];
  let hiddenTo = 0;
  for (let at = 0; at < source.length; at++) {
    for (const word of byLength) {
      if (!source.startsWith(word, at)) continue;
      const signs = (Object.keys(data) as SignName[]).filter((sign) => data[sign].includes(word));
      const neutral = signs.includes('neutral');
      if (neutral || at + word.length > hiddenTo)
        for (const sign of signs) if (sign !== 'neutral') found.push(`${at} ${sign} ${word}`);
      if (neutral) hiddenTo = Math.max(hiddenTo, at + word.length);
    }
  }
  return found.sort();
}

test('the words of the lists are found wherever they stand, and as bits the same', () => {
  fc.assert(
    fc.property(text, (source) => {
      const hits = signsIn(source);
      expect(hits.map(({ start, sign, word }) => `${start} ${sign} ${word}`).sort()).toEqual(
        slowSigns(source),
      );
      expect(signMask(source)).toBe(bitsOfSigns(...hits.map(({ sign }) => sign)));
    }),
    { numRuns: 200 },
  );
});

function allSentences(source: string): Sentence[] {
  const reader = new SentenceReader(source);
  const all: Sentence[] = [];
  for (let one = reader.next(); one !== null; one = reader.next()) all.push(one);
  return all;
}

test('read in one pass, a text has the same sentences and clauses with the same signs', () => {
  const MARKS = Has.PartEnd | Has.SentenceEnd;
  fc.assert(
    fc.property(text, (source) => {
      const told = allSentences(source).map(({ start, end, signs, groups, clauses }) => ({
        start,
        text: source.slice(start, end),
        signs,
        groups,
        clauses: clauses.map((one) => [source.slice(one.start, one.end), one.signs]),
      }));
      expect(told).toEqual(
        sentencesOf(source).map((sentence) => {
          const clauses = cutAt(sentence.text, Has.PartEnd);
          return {
            ...sentence,
            signs: clauses.reduce((all, clause) => all | signMask(clause), 0),
            groups: presenceOf(sentence.text.replaceAll(/[，：]/gu, '')) & ~MARKS,
            clauses: clauses.map((clause) => [clause, signMask(clause)]),
          };
        }),
      );
    }),
    { numRuns: RUNS },
  );
});

test('what several rules ask of one run is worked out once; without a memo nothing is kept', () => {
  const shared = new Shared();
  let asked = 0;
  const ask = () => shared.once('aspects', () => ++asked);
  expect([ask(), ask(), new Shared().once('aspects', () => 7)]).toEqual([1, 1, 7]);
  const length = (source: string) => source.length + asked++;
  expect([NO_MEMO.of('length', '一', length), NO_MEMO.of('length', '一', length)]).toEqual([2, 3]);
  expect([NO_MEMO.same('one', [1], () => asked++), NO_MEMO.same('one', [1], () => asked++)]).toEqual([3, 4]);
});

test('an answer is worked out once for a text, kept for some runs, and forgotten after many', () => {
  const memo = new TextMemo();
  const turns = (count: number) => {
    for (let run = 0; run < count; run++) memo.turn();
  };
  let asked = 0;
  const length = (source: string): number => {
    asked++;
    return source.length;
  };
  expect([memo.of('length', '一是', length), memo.of('length', '一是', length), asked]).toEqual([2, 2, 1]);
  turns(1);
  expect([memo.of('length', '一是', length), asked]).toEqual([2, 1]);
  turns(8);
  expect([memo.of('length', '一是', length), asked]).toEqual([2, 1]);
  turns(16);
  expect([memo.of('length', '一是', length), asked]).toEqual([2, 2]);
  // What is asked for again and again stays while others go.
  for (let run = 0; run < 40; run++) {
    turns(1);
    memo.of('length', '一是', length);
  }
  expect(asked).toBe(2);
  // What answers may itself be the question: another one answers anew, and the first is forgotten.
  const [one, another] = [{}, {}];
  expect([
    memo.of(one, '一是', () => 1),
    memo.of(another, '一是', () => 2),
    memo.of(one, '一是', () => 3),
  ]).toEqual([1, 2, 1]);
  turns(16);
  expect(memo.of(one, '一是', () => 3)).toBe(3);
  expect([memo.of('other', '一是', () => 'x'), memo.of('length', '', length)]).toEqual(['x', 0]);
});
