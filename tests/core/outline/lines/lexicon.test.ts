import { toStream } from '../../../../src/core/document/stream';
import { lexiconOf, maySlip, namesOf } from '../../../../src/core/outline/lexicon';
import { atGap, endBehind, indexIn, keyOf } from '../../../../src/core/outline/name-key';
import { NEUTRAL } from '../../../../src/core/outline/neutral';
import { mostDimensions, prospectsOf } from '../../../../src/core/outline/prospects';
import { scanStream } from '../../../../src/core/outline/scan';
import { mayBeWithinSlip } from '../../../../src/core/outline/slip';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../../src/core/template/builtin';
import type { Template } from '../../../../src/core/template/schema';
import { paragraphsOf } from '../../../support/paragraphs';

const usual = templateById(DEFAULT_TEMPLATE_ID)!;
const section = (id: string, ...names: readonly string[]): Template['sections'][number] => ({
  ...usual.sections[0]!,
  id,
  name: names[0]!,
  aliases: names.slice(1),
});
const dimension = (
  id: string,
  names: readonly string[],
  topics: readonly string[] = [],
): Template['dimensions'][number] => ({ id, name: names[0]!, aliases: names.slice(1), topics: [...topics] });

const small: Template = {
  ...usual,
  id: 'small',
  sections: [section('causes', '问题的原因', '原因', '问题 的原因'), section('own', '缘由')],
  dimensions: [
    dimension('study', ['带头在思想学习方面', '学习方面', '在学方面'], ['书', '读书']),
    dimension('work', ['工作落实', '活'], ['做事']),
  ],
  extras: [{ id: 'declare', name: '有关说明', aliases: [], required: 'off', inPreamble: false }],
};
const { slots, byFirst, slippable, postings, opening } = lexiconOf(small);
const shown = [...byFirst.values()].flat().map(({ kind, index, key }) => `${kind} ${index} ${key}`);

test('names lose what stands around them, as far as two characters are left; each is there once', () => {
  const names = namesOf(small).names.map(({ kind, index, key, text }) => `${kind} ${index} ${key}: ${text}`);
  expect(names).toEqual([
    'section 0 问题的原因: 问题的原因',
    'section 0 原因: 原因',
    'section 1 缘由: 缘由',
    'section 2 有关说明: 有关说明',
    'dimension 0 思想学习: 带头在思想学习方面',
    'dimension 0 学习: 学习方面',
    'dimension 0 在学方面: 在学方面',
    'dimension 1 工作落实: 工作落实',
  ]);
});

test('a lexicon has names, words that point to known sections, and topic words of any length', () => {
  expect(shown).toEqual(
    expect.arrayContaining(['section 0 原因', 'cue 0 原因', 'cue 0 根源', 'topic 0 书', 'topic 1 做事']),
  );
  expect(shown.filter((word) => word.startsWith('cue 1'))).toEqual([]);
  expect(shown).toContain('cue 2 需要说明');
});

test('among words that begin alike the longer comes first, and a name before what only points', () => {
  expect(byFirst.get('原'.charCodeAt(0))!.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    'section 原因',
    'cue 原因',
  ]);
  const lengths = [...byFirst.values()].map((list) => list.map(({ key }) => key.length));
  expect(lengths).toEqual(lengths.map((list) => [...list].sort((a, b) => b - a)));
});

test('its slots are the sections and then the extras', () => {
  expect(slots).toEqual([
    { id: 'causes', bare: 'causes', extra: false, parts: 'dimensions', floating: false },
    { id: 'own', bare: 'own', extra: false, parts: 'dimensions', floating: false },
    { id: 'extra:declare', bare: 'declare', extra: true, parts: 'none', floating: true },
  ]);
});

test('names of four characters and more may be mistyped', () => {
  expect(slippable.map(({ key }) => key)).toEqual([
    '问题的原因',
    '有关说明',
    '思想学习',
    '在学方面',
    '工作落实',
  ]);
  expect(postings.get('学'.charCodeAt(0))).toEqual([2, 3]);
  expect(postings.get('问'.charCodeAt(0))).toEqual([0]);
  expect(maySlip({ kind: 'topic', index: 0, key: '思想学习', text: '' })).toBe(false);
  expect(maySlip({ kind: 'dimension', index: 0, key: '思想学', text: '' })).toBe(false);
});

test('an unnumbered heading may start as a name does, or with a word that leads to one', () => {
  for (const first of '问思学在工有我本') expect(opening.has(first.charCodeAt(0))).toBe(true);
  for (const first of '书活一。') expect(opening.has(first.charCodeAt(0))).toBe(false);
});

test('a name may be in a text with slips where it shares enough characters with it', () => {
  const found = (text: string) => mayBeWithinSlip(lexiconOf(small), text).map(({ key }) => key);
  expect(found('思想学刁')).toEqual(['思想学习']);
  expect(found('思想')).toEqual([]);
  expect(found('思思想想学')).toEqual(['思想学习']);
  expect(found('思思思想')).toEqual([]);
  expect(found(`思想学习${'某'.repeat(36)}`)).toEqual(['思想学习']);
  expect(found(`思想学习${'某'.repeat(37)}`)).toEqual([]);
});

describe('what each template may find', () => {
  const most = (text: string, ...templates: readonly Template[]): number[] => {
    const prospects = prospectsOf(templates);
    return mostDimensions(prospects, scanStream(toStream(paragraphsOf(text)), prospects.opening));
  };
  const four: Template = {
    ...small,
    dimensions: [
      dimension('a', ['思想学习']),
      dimension('b', ['工作落实']),
      dimension('c', ['办事能力', '能力本领']),
      dimension('d', ['联系实际']),
      dimension('e', ['清正廉洁']),
    ],
  };

  test.each([
    ['nothing', '（一）别的', 0, 0],
    ['one of two is half of them: topic words may tell the other', '（一）思想学习', 2, 1],
    ['one of five', '（一）清正廉洁', 0, 1],
    ['two of five by one name and a slip', '（一）清正廉洁\n（二）联系实标', 0, 2],
    ['one of five, twice', '（一）办事能力\n（二）能力本领', 0, 1],
    ['three of five are more than half', '（一）清正廉洁\n（二）联系实际\n（三）能力本领', 0, 5],
    ['a slip behind a sentence is none', '今天忙。思想学刁的事。', 0, 0],
    ['a name behind a sentence', '今天忙。思想学习不够。', 2, 1],
  ])('%s', (_, text, ofSmall, ofFour) => {
    expect(most(text, small, four)).toEqual([ofSmall, ofFour]);
  });

  test('prospects are those of the list that is asked for', () => {
    expect(prospectsOf([small, four])).not.toBe(prospectsOf([four, small]));
    expect(prospectsOf([four, small])).toBe(prospectsOf([four, small]));
    expect(prospectsOf([four]).templates).toEqual([four]);
    expect(prospectsOf([small]).opening.has('存'.charCodeAt(0))).toBe(true);
  });
});

describe('the words of a clause', () => {
  const stream = toStream(paragraphsOf('在“学习”上，  要 求：一，二。'));

  test('without marks, and where the first comma stands', () => {
    const key = keyOf(stream, 0, stream.length, false);
    expect(key).toEqual({
      text: '在学习上要求一二',
      start: 0,
      comma: 4,
      stop: stream.length,
      cut: false,
    });
    expect([0, 1, 2, 3, 4, 7, 8].map((at) => indexIn(stream, key, at))).toEqual([0, 2, 3, 5, 7, 12, 14]);
    expect(keyOf(stream, 7, stream.length, true)).toMatchObject({ comma: 3, cut: true });
    expect(keyOf(stream, 7, 9, false).comma).toBe(2);
  });

  test('up to sixty-four characters', () => {
    const long = toStream(paragraphsOf('学'.repeat(70)));
    expect(keyOf(long, 0, 70, false)).toMatchObject({ text: '学'.repeat(64), cut: true, stop: 70 });
    expect(keyOf(long, 6, 70, false)).toMatchObject({ text: '学'.repeat(64), cut: false });
  });

  test('where white space stands, and where a part of it ends', () => {
    const key = keyOf(stream, 0, stream.length, false);
    expect([...key.text].map((_, at) => atGap(stream, key, at))).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(atGap(stream, key, 8)).toBe(false);
    expect([1, 4, 7, 8, 9, 0].map((length) => endBehind(stream, key, length))).toEqual([
      1, 6, 11, 14, 14, 14,
    ]);
  });
});

test('what every paper may have, whatever its campaign', () => {
  expect(
    NEUTRAL.sections.map(({ id, parts, floating, required }) => [id, parts, floating, required]),
  ).toEqual([
    ['problems', 'items', false, 'off'],
    ['cases', 'none', true, 'off'],
    ['causes', 'items', false, 'off'],
    ['measures', 'items', false, 'off'],
  ]);
  expect(NEUTRAL.extras.map(({ id, required, inPreamble }) => [id, required, inPreamble])).toEqual(
    ['last-year', 'declare', 'study', 'prep'].map((id) => [id, 'off', true]),
  );
  expect([NEUTRAL.dimensions, NEUTRAL.points]).toEqual([[], {}]);
});
