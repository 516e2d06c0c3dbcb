import { toStream } from '../../../../src/core/document/stream';
import { readHeadline } from '../../../../src/core/outline/headline';
import { recognise } from '../../../../src/core/outline/recognise';
import { NEUTRAL } from '../../../../src/core/outline/neutral';
import { paragraphsOf } from '../../../support/paragraphs';

/** What stands above a text, as its own title and preamble have it. */
function headlineOf(text: string) {
  const paragraphs = paragraphsOf(text);
  const { title, preamble } = recognise(paragraphs, NEUTRAL);
  return readHeadline(toStream(paragraphs), title, preamble);
}

test.each([
  ['个人对照检查材料', 'paper'],
  ['某单位自查情况', 'paper'],
  ['存在的问题及整改材料', 'paper'],
  ['存在的问题以及今后的努力方向的材料', 'unknown'],
  ['关于开会的通知', 'other'],
  ['通知对象', 'unknown'],
  ['对照检查材料审核表', 'other'],
  ['对照检查材料审查登记情况一览表', 'other'],
  ['党员情况统计某某某某某某某表', 'unknown'],
  ['某单位分工表', 'other'],
  ['某单位召开学习会', 'other'],
  ['某单位召开全体同志学习会议', 'other'],
  ['某单位召开会议以后', 'unknown'],
  ['某单位举办的技术培训', 'other'],
  ['做合格的一员（讲稿）', 'other'],
  ['做合格的一员（讲稿）之一', 'unknown'],
  ['做合格的一员（一）（讲稿）', 'other'],
  ['做合格的一员', 'unknown'],
])('%s names a document of kind %s', (text, kind) => {
  expect(headlineOf(text).kind).toBe(kind);
});

test.each([
  ['2025年度个人对照检查材料', 2025],
  ['个人对照检查材料（2025年）', null],
  ['第2025号对照检查材料', null],
  ['1999年对照检查材料', null],
  ['对照检查材料', null],
])('the year of %s is %s', (text, year) => {
  expect(headlineOf(text).year).toBe(year);
});

test.each([
  ['组织生活会对照检查材料', 'members'],
  ['民主生活会对照检查材料', 'leaders'],
  ['对照检查材料', null],
])('the meeting of %s is that of %s', (text, meeting) => {
  expect(headlineOf(text).meeting).toBe(meeting);
});

test.each([
  ['领导班子对照检查材料', 'team'],
  ['某局党委对照检查材料', 'team'],
  ['某局党委书记对照检查材料', null],
  ['某局党组书记对照检查材料', null],
  ['某局党组成员对照检查材料', null],
  ['某局党组对照检查材料', 'team'],
  ['机关工委书记对照检查材料', null],
  ['个人对照检查材料', 'person'],
  ['对照检查材料', null],
])('the title %s speaks for %s', (text, voice) => {
  expect(headlineOf(text).voice).toBe(voice);
});

test.each([
  ['我作了认真的准备，现报告如下。', 'person'],
  ['本人作了认真的准备，现报告如下。', 'person'],
  ['我代表班子对照检查如下情况。', 'team'],
  ['会前作了准备，现代表局领导班子作对照检查。', 'team'],
  ['局领导班子认真作了准备，我也谈了心。', 'team'],
  ['会前请某位同志和某处某科谈了班子，我再作检查准备。', 'person'],
  ['局领导班子会上谈心谈话，我再说。', 'person'],
  ['会前作了认真的准备，现报告如下。', null],
])('where the title does not tell, %s speaks for %s', (preamble, voice) => {
  expect(headlineOf(`对照检查材料\n${preamble}`).voice).toBe(voice);
});

test('a campaign may be named in the title or the preamble', () => {
  expect(headlineOf('对照检查材料（初稿）\n按照某某教育的要求作了准备。')).toMatchObject({
    text: '对照检查材料',
    lead: '对照检查材料按照某某教育的要求作了准备。',
  });
  const long = headlineOf(`对照检查材料\n${'按照要求作了准备。'.repeat(100)}`);
  expect(long.lead).toHaveLength(600);
});

describe('without a title, the first short line is looked at', () => {
  test.each([
    ['a line of its own', '某单位的材料\n按照要求作了准备。', '某单位的材料'],
    ['one behind a stamp', '时间：某日\n某单位的材料', '某单位的材料'],
    ['one behind two characters', '某某\n某单位的材料', '某单位的材料'],
    ['one whose words hold such a word', '某单位时间安排', '某单位时间安排'],
    ['a sentence', '某单位开了会。\n某单位的材料', ''],
    ['a long line', `${'某'.repeat(61)}\n某单位的材料`, ''],
    ['the longest line', '某'.repeat(60), '某'.repeat(60)],
    ['the fifth line', '甲\n乙\n丙\n丁\n某单位的材料', ''],
    ['the fourth line', '甲\n乙\n丙\n某单位的材料', '某单位的材料'],
    ['nothing', '', ''],
  ])('%s', (_, text, told) => {
    expect(readHeadline(toStream(paragraphsOf(text)), null, null).text).toBe(told);
  });
});

test('a preamble in the line of the first section is read to where that begins', () => {
  expect(headlineOf('对照检查材料\n按照要求我作了认真准备。一、存在的问题\n学得少。').lead).toBe(
    '对照检查材料按照要求我作了认真准备。',
  );
});
