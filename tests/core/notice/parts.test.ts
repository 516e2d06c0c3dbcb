import { readNotice } from '../../../src/core/notice/read-notice';
import { templateFrom } from '../../../src/core/notice/to-template';
import type { Answers } from '../../../src/core/notice/types';

const LIST = '要从学习提升、履职担当、清正廉洁三个方面查摆问题。';
const derive = (text: string, answers: Answers = {}) =>
  templateFrom(readNotice(LIST + text), answers, '2030-01-31');
const levels = (text: string, answers: Answers = {}) => {
  const { template } = derive(text, answers);
  return Object.fromEntries(
    [...template.sections, ...template.extras].map(({ id, required }) => [id, required]),
  );
};
const asks = (text: string, answers: Answers = {}) => derive(text, answers).asks.map(({ id }) => id);

describe('sections', () => {
  test.each([
    [
      'causes and measures',
      '剖析原因，提出整改措施。',
      { problems: 'error', causes: 'error', measures: 'error' },
    ],
    ['causes alone', '深挖思想根源。', { problems: 'error', causes: 'error' }],
    ['measures alone', '明确努力方向。', { problems: 'error', measures: 'error' }],
    ['neither', '会议要开出质量。', { problems: 'error', causes: 'warning', measures: 'warning' }],
    [
      'cases that must be analysed',
      '要结合反面典型案例深入剖析原因，提出整改措施。',
      { problems: 'error', cases: 'error', causes: 'error', measures: 'error' },
    ],
    [
      'cases that may be',
      '可结合典型案例，剖析原因，提出整改措施。',
      { problems: 'error', cases: 'warning', causes: 'error', measures: 'error' },
    ],
    [
      'cases that are studied',
      '会前要组织学习典型案例。剖析原因，提出整改措施。',
      { problems: 'error', causes: 'error', measures: 'error' },
    ],
    [
      'last year in the paper',
      '个人材料要说明上年度整改落实情况，剖析原因，提出整改措施。',
      { problems: 'error', causes: 'error', measures: 'error', 'last-year': 'warning' },
    ],
    [
      'last year’s measures are not this year’s',
      '会上通报上年度整改措施落实情况。剖析原因。',
      { problems: 'error', causes: 'error', 'last-year': 'info' },
    ],
    [
      'what must be declared',
      '剖析原因，提出整改措施。应当如实说明个人有关事项。',
      { problems: 'error', causes: 'error', measures: 'error', declare: 'warning' },
    ],
    [
      'answers to opinions',
      '剖析原因，提出整改措施。对征求到的意见逐条作出回应。',
      { problems: 'error', causes: 'error', measures: 'error', answers: 'info' },
    ],
  ])('%s', (_, text, wanted) => {
    expect(levels(text)).toEqual(wanted);
  });

  test('measures are called 努力方向和整改措施 where the notice says 努力方向', () => {
    const name = (text: string) => derive(text).template.sections.find(({ id }) => id === 'measures')?.name;
    expect(name('明确努力方向。')).toBe('努力方向和整改措施');
    expect(name('提出整改措施。')).toBe('整改措施');
  });
});

describe('questions', () => {
  test('neither causes nor measures', () => {
    expect(asks('会议要开出质量。')).toEqual(['parts']);
    expect(levels('会议要开出质量。', { parts: 'yes' })).toMatchObject({
      causes: 'error',
      measures: 'error',
    });
    expect(levels('会议要开出质量。', { parts: '否' })).toEqual({ problems: 'error' });
    expect(asks('会议要开出质量。', { parts: 'yes' })).toEqual([]);
  });

  test('last year: in the paper or only at the meeting', () => {
    const text = '会上通报上年度整改措施落实情况。剖析原因，提出整改措施。';
    expect(asks(text)).toEqual(['last-year']);
    expect(levels(text, { 'last-year': 'paper' })['last-year']).toBe('warning');
    expect(levels(text, { 'last-year': '会上' })['last-year']).toBe('info');
    expect(levels(text, { 'last-year': 'no' })['last-year']).toBeUndefined();
  });

  test('cases: required or welcome', () => {
    const text = '典型案例材料另发。剖析原因，提出整改措施。';
    expect(asks(text)).toEqual(['cases']);
    expect(levels(text)['cases']).toBe('warning');
    expect(levels(text, { cases: '必须' })['cases']).toBe('error');
    expect(levels(text, { cases: 'no' })['cases']).toBeUndefined();
  });

  test('come in one order, and at most five', () => {
    const text =
      '领导班子和党员要从学习提升、履职担当等五个方面查摆问题。典型案例另发。会上通报上年度问题整改落实情况。';
    const { asks: all } = templateFrom(readNotice(text), {});
    expect(all.map(({ id }) => id)).toEqual(['names', 'voice', 'last-year', 'cases', 'parts']);
  });

  test('whose paper it is', () => {
    const text =
      '领导班子要围绕把方向、管大局、促落实三个方面查摆问题；班子成员要围绕守规矩、敢担当、转作风、拒腐蚀四个方面查摆问题。剖析原因，提出整改措施。';
    const reading = readNotice(text);
    const names = (answers: Answers) =>
      templateFrom(reading, answers).template.dimensions.map(({ name }) => name);
    expect(templateFrom(reading, {}).asks.map(({ id }) => id)).toEqual(['voice']);
    expect(templateFrom(reading, { voice: '班子' })).toMatchObject({ asks: [], template: { voice: 'team' } });
    expect(names({ voice: 'team' })).toEqual(['把方向', '管大局', '促落实']);
    expect(names({ voice: 'person' })).toEqual(['守规矩', '敢担当', '转作风', '拒腐蚀']);
  });

  test('which list, and none of them', () => {
    const text =
      '党员要对照章程要求、对照岗位标准、对照先进同志，深入查找在理论素养、服务意识、能力水平、工作作风等方面存在的问题，剖析原因，提出整改措施。';
    const reading = readNotice(text);
    const [ask] = templateFrom(reading, {}).asks;
    expect(ask).toMatchObject({ id: 'list', choices: ['1', '2', 'none'] });
    const both = reading.lists.map((_, i) =>
      templateFrom(reading, { list: String(i + 1) }).template.dimensions.map(({ name }) => name),
    );
    expect(both).toContainEqual(['章程要求', '岗位标准', '先进同志']);
    expect(both).toContainEqual(['理论素养', '服务意识', '能力水平', '工作作风']);
    expect(templateFrom(reading, { list: 'none' }).asks.map(({ id }) => id)).toEqual(['names']);
    expect(
      templateFrom(reading, { list: 'none', names: '甲项、乙项' }).template.dimensions.map(
        ({ name }) => name,
      ),
    ).toEqual(['甲项', '乙项']);
  });

  test('names that are missing: just those, or all', () => {
    const reading = readNotice('围绕学习提升、履职担当等4个方面查摆问题，剖析原因，提出整改措施。');
    const names = (value: string) =>
      templateFrom(reading, { names: value }).template.dimensions.map(({ name }) => name);
    expect(templateFrom(reading, {}).asks).toMatchObject([
      { id: 'names', params: { stated: 4, known: 2, missing: 2 } },
    ]);
    expect(names('为民服务、清正廉洁')).toEqual(['学习提升', '履职担当', '为民服务', '清正廉洁']);
    expect(names('学习；履职；为民；廉洁')).toEqual(['学习', '履职', '为民', '廉洁']);
    expect(names('守规矩、讲团结；促发展')).toEqual(['学习提升', '履职担当', '守规矩、讲团结', '促发展']);
    expect(templateFrom(reading, { names: '带头学；带头干；带头守' }).template).toMatchObject({
      dimensionHeading: '带头{name}方面',
      dimensions: [{ name: '学' }, { name: '干' }, { name: '守' }],
    });
    expect(templateFrom(reading, { names: '为民服务、清正廉洁' }).asks).toEqual([]);
  });
});

describe('what else a notice says', () => {
  test.each([
    ['字数3000字以内，剖析材料要实。', { min: 1800, max: 3000 }],
    ['对照材料不少于两千字。', { min: 2000, max: 3400 }],
    ['发言提纲2000-3000字。', { min: 2000, max: 3000 }],
    ['材料三千五百字左右。', { min: 2800, max: 4200 }],
    ['材料不超过5页。', { min: 1848, max: 3080 }],
    ['会议情况报告不超过3000字。', undefined],
    ['材料不少于3字。', undefined],
  ])('%s', (text, length) => {
    expect(derive(text).template.length).toEqual(length);
  });

  test.each([
    [
      '问题和原因部分不少于全文二分之一，提出措施剖析原因。',
      [{ sections: ['problems', 'causes'], min: 0.5 }],
    ],
    ['查摆问题部分占三分之二以上，剖析原因。', [{ sections: ['problems'], min: 0.67 }]],
    ['问题要占60%，剖析原因。', [{ sections: ['problems'], min: 0.6 }]],
    ['问题要写实，剖析原因。', undefined],
  ])('%s', (text, shares) => {
    expect(derive(text).template.shares).toEqual(shares);
  });

  test.each([
    ['2031年度民主生活会材料。剖析原因。', 2031, '2031年度民主生活会个人对照检查材料'],
    ['二〇三一年度组织生活会，写好发言提纲，剖析原因。', 2031, '2031年度组织生活会个人发言提纲'],
    ['写好检视剖析材料，剖析原因。', undefined, '个人检视剖析材料'],
  ])('%s', (text, year, paperTitle) => {
    expect(derive(text).template).toMatchObject({ ...(year === undefined ? {} : { year }), paperTitle });
    expect(derive(text).template.year).toBe(year);
  });

  test('the same notice has the same id, another list another', () => {
    expect(derive('剖析原因。').template.id).toBe(derive('剖析原因。').template.id);
    const other = templateFrom(readNotice('要从学习、履职、守纪三个方面查摆问题。'), {}).template;
    expect(other.id).not.toBe(derive('剖析原因。').template.id);
  });

  test('nothing of the notice is kept but names, notes and what we say ourselves', () => {
    const { template } = derive('某某局要于十二月五日前报送，联系电话另告。剖析原因，提出整改措施。');
    expect(JSON.stringify(template)).not.toMatch(/某某局|十二月|电话/);
    expect(template.source).toEqual({ from: 'notice', pasted: '2030-01-31' });
  });
});

describe('names', () => {
  test('short names are halves of four characters and more, never another one’s', () => {
    const { template } = templateFrom(
      readNotice(
        '要重点查摆带头守牢规矩、维护团结，带头守牢规矩、改进作风，带头讲学习3个带头方面的问题，剖析原因，提出整改措施。',
      ),
      {},
    );
    expect(template.dimensions.map(({ aliases }) => aliases)).toEqual([['维护团结'], ['改进作风'], []]);
  });

  test('those of a built-in template bring its ids, and it is offered', () => {
    const { template, builtin } = templateFrom(
      readNotice(
        '从理论学习、政治素质、能力本领、担当作为、工作作风、廉洁自律六个方面查摆问题，剖析原因，提出整改措施。',
      ),
      {},
    );
    expect(builtin?.id).toBe('2023-theme-education');
    expect(template.dimensions.map(({ id }) => id)).toEqual([
      'theory',
      'politics',
      'ability',
      'responsibility',
      'style',
      'integrity',
    ]);
    expect(derive('剖析原因。').builtin).toBeNull();
    expect(derive('剖析原因。').template.dimensions.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3']);
  });
});
