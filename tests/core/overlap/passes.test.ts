import fc from 'fast-check';
import { bridged, LARGEST_GAP } from '../../../src/core/overlap/bridge';
import { sharedByRight } from '../../../src/core/overlap/rightly';
import { suspects } from '../../../src/core/overlap/suspects';
import { plainParagraph } from '../../../src/core/document/plain-paragraph';
import { madeUpPaper, randomOf, sentenceOf } from '../../support/many-papers';

/** Each pass over a text says what a plain, slow reading says that asks for nothing but the definition. */
const RUNS = 300;

const scraps = fc.constantFrom(
  ...['“', '”', '「', '」', '《', '》', '【', '】', '、', '，', '。', '；', ' ', '\u3000', '(', ')', '\n'],
  ...[
    '张三',
    '一二三四五',
    '六七八九十甲',
    '近日通报了两件事',
    '去年查摆的问题',
    '典型案例',
    '上年度',
    '检视',
  ],
  ...['平时记得少', '𠮷', '\ud800', '12', 'AI', '？', '!', '：'],
);
const text = fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join(''));

/** Quotations of which the words are not the author's, lists of four and more, and sentences about others. */
function plainlyShared(text: string): [number, number][] {
  const found: [number, number][] = [];
  let at = 0;
  for (;;) {
    const open = /[“「《【]/u.exec(text.slice(at));
    if (open === null) break;
    const start = at + open.index;
    const end = text.indexOf({ '“': '”', '「': '」', '《': '》', '【': '】' }[open[0]]!, start + 1);
    if (end < 0) break;
    if (end - start > ('“「'.includes(open[0]) ? 8 : 0)) found.push([start, end + 1]);
    at = end + 1;
  }
  for (const { index, 0: part } of text.matchAll(/[^，。；：！？,;:!?\s“”（）()]+/gu))
    found.push(...lists(part, index));
  for (const { index, 0: sentence } of text.matchAll(/[^。！？；!?;]*(?:[。！？；!?;]|$)/gu)) {
    const has = (...words: string[]) => words.some((word) => sentence.includes(word));
    const lastYear =
      has('上年度', '上一年度', '去年') && has('查摆', '检视', '整改', '民主生活会', '组织生活会');
    if (has('通报', '典型案例', '典型问题') || lastYear) found.push([index, index + sentence.length]);
  }
  return found;
}

/** Between signs: members at most five characters long, the first and the last cut to that. */
function lists(part: string, offset: number): [number, number][] {
  const found: [number, number][] = [];
  const marks = [...part.matchAll(/、/gu)].map(({ index }) => index);
  for (let first = 0; first < marks.length;) {
    let last = first;
    while (last + 1 < marks.length && marks[last + 1]! - marks[last]! - 1 <= 5) last++;
    const from = Math.max(first === 0 ? -1 : marks[first - 1]!, marks[first]! - 5);
    const whole = last === marks.length - 1;
    const end = whole ? Math.min(part.length, marks[last]! + 6) : marks[last]!;
    if (last - first + 2 >= 4) found.push([offset + Math.max(from, -1), offset + end]);
    first = last + 1;
  }
  return found;
}

const covered = (length: number, spans: readonly (readonly [number, number])[]): string => {
  const mask = new Uint8Array(length);
  for (const [start, end] of spans) mask.fill(1, Math.max(0, start), end);
  return mask.join('');
};

test('what may rightly repeat is what the definition names', () => {
  fc.assert(
    fc.property(text, (source) => {
      const spans = sharedByRight([plainParagraph(source)]).map(({ start, end }) => [start, end] as const);
      expect(covered(source.length, spans)).toBe(covered(source.length, plainlyShared(source)));
    }),
    { numRuns: RUNS },
  );
});

const LEAST = 17;
/** Of so many characters one place in four is remembered five times over, whatever else wants its room. */
const SURE = 36;

/** True when two texts have `length` characters in a row in common; of one text, at two places. */
function share(a: string, b: string, length: number, same: boolean): boolean {
  for (let at = 0; at + length <= b.length; at++) {
    const found = a.indexOf(b.slice(at, at + length));
    if (found >= 0 && (!same || found < at)) return true;
  }
  return false;
}

test('every paragraph that repeats something is looked into, and none that repeats nothing', () => {
  const seeds = fc.array(fc.tuple(fc.nat(4), fc.nat(30), fc.nat(80)), { minLength: 1, maxLength: 12 });
  const sentences = Array.from({ length: 5 }, (_, seed) => {
    const random = randomOf(seed);
    return sentenceOf(random) + sentenceOf(random) + sentenceOf(random);
  });
  fc.assert(
    fc.property(seeds, (parts) => {
      const texts = parts.map(([seed, from, length]) => sentences[seed]!.slice(from, from + length));
      const found =
        suspects(
          texts.map((text) => plainParagraph(text)),
          () => false,
        ) ?? new Uint8Array(texts.length);
      texts.forEach((text, p) => {
        const repeats = (least: number) => texts.some((other, q) => share(other, text, least, p === q));
        if (repeats(SURE)) expect([p, found[p]]).toEqual([p, 1]);
        if (!repeats(LEAST)) expect([p, found[p]]).toEqual([p, 0]);
      });
    }),
    { numRuns: RUNS },
  );
});

/** Characters that stand nowhere else in a text made of them. */
const fresh = (from: number, count: number): string =>
  String.fromCharCode(...Array.from({ length: count }, (_, i) => 0x5000 + from + i));

const suspected = (...texts: readonly string[]): number[] | null => {
  const found = suspects(
    texts.map((text) => plainParagraph(text)),
    () => false,
  );
  return found === null ? null : [...found];
};

test('short runs inside paragraphs raise no suspicion wherever they stand; at the end of one they may go on', () => {
  for (let lead = 1; lead <= 8; lead++) {
    const inside = (count: number, behind: number) => [
      fresh(0, 20 + lead) + fresh(900, count) + fresh(100, 30),
      fresh(200, 20) + fresh(900, count) + fresh(300, behind),
    ];
    expect([lead, suspected(...inside(19, 30))]).toEqual([lead, null]);
    expect([lead, suspected(...inside(20, 30))]).toEqual([lead, [1, 1]]);
  }
  const line = fresh(900, 20);
  // A whole line of fewer characters goes on in the next, and so does what ends one.
  expect(suspected(line, fresh(0, 30), line)).toEqual([1, 0, 1]);
  expect(suspected(fresh(0, 21) + line, fresh(60, 30), fresh(200, 21) + line)).toEqual([1, 0, 1]);
});

test('where the same words come a third time, what agrees with the second place is seen', () => {
  const words = fresh(900, 18);
  const first = `${fresh(0, 21)}${words}${fresh(100, 20)}`;
  const second = `${fresh(200, 21)}${words}${fresh(300, 20)}`;
  expect(suspected(first, second, `${fresh(400, 21)}${words}${fresh(300, 20)}`)).toEqual([0, 1, 1]);
});

test('a paper in which nothing stands twice is not looked into', () => {
  expect(
    suspects(
      madeUpPaper(3).map((line) => plainParagraph(line)),
      () => false,
    ),
  ).toBeNull();
});

test('what a run is continued with agrees, lies next to it, and reaches as far as it can', () => {
  const codes = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 30, maxLength: 80 });
  fc.assert(
    fc.property(codes, codes, (first, second) => {
      const middle = Array.from({ length: 13 }, (_, i) => 10 + i);
      const a = Uint16Array.from([...first, ...middle, ...second]);
      const b = Uint16Array.from([...second, ...middle, ...first]);
      const run = { a: first.length, b: second.length, length: middle.length };
      const runs = bridged({ a, b }, [run]);
      expect(runs).toContainEqual(run);
      runs.forEach((one, i) => {
        for (let k = 0; k < one.length; k++) expect(a[one.a + k]).toBe(b[one.b + k]);
        const before = runs[i - 1];
        if (before === undefined) return;
        expect(one.a - before.a - before.length).toBeLessThanOrEqual(LARGEST_GAP);
        expect(one.b - before.b - before.length).toBeLessThanOrEqual(LARGEST_GAP);
        if (one.a > run.a) expect(a[one.a + one.length]).not.toBe(b[one.b + one.length] ?? -1);
      });
    }),
    { numRuns: RUNS },
  );
});
