/** @jest-environment jsdom */
import { builtinTemplates } from '../../src/core/template/builtin';
import { MOST_PLACES } from '../../src/core/document/most-places';
import type { Paragraph } from '../../src/core/document/types';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { prepareWords } from '../../src/taskpane/area-words';
import { arrangedFindings, findingsRows, type FindingsRow } from '../../src/taskpane/findings/rows';
import { defaultPanelSettings } from '../../src/taskpane/settings/defaults';
import { analyseNow } from '../../src/taskpane/store/analyse';
import { insertMissing } from '../../src/taskpane/store/insertion';
import { initialState } from '../../src/taskpane/store/state';
import { sortOut } from '../../src/taskpane/structure-tab/shown';
import { wholePaper } from '../core/checks/support/whole-paper';
import { paragraphsOf } from '../core/checks/support/text';
import { labelledPapers } from '../support/labelled';
import { paper } from '../support/right-paper';

/* How many rows a reader sees of a paper: blanks are one, hints are one, and what is equal is one. */

beforeAll(() => prepareWords('pages', 'checks'));

const standard = { template: 'auto', own: [], check: defaultPanelSettings.check };

function seen(paragraphs: readonly Paragraph[]) {
  const analysis = analyseNow({ paragraphs, degraded: [] }, standard);
  const { open, slots } = sortOut({ ...initialState(defaultPanelSettings), analysis }, 'doc');
  const { told, folded } = arrangedFindings(findingsRows(open), { severity: null, rule: null }, false);
  const count = told.length + (slots.length > 0 ? 1 : 0) + (folded.length > 0 ? 1 : 0);
  return { count, told, folded, slots };
}

const named = (rows: readonly FindingsRow[]): string[] =>
  rows.map(({ rule, places }) => `${rule} ×${places.length}`);

test('a paper from a web site: what was masked, pasted and left behind, each once', () => {
  const masked = paper()
    .replaceAll('重视不足', '对B总书记的要求重视不足')
    .replace('主动作为不够多。', '主动作为不够多。更多范文请开通年度会员下载材料。');
  const { count, told } = seen(paragraphsOf(masked));
  expect(named(told)).toEqual(['masked-name ×6', 'template-residue ×1']);
  expect(count).toBeLessThanOrEqual(9);
});

test('a fresh outline is one row: the blanks that are to be filled', async () => {
  const host = new MemoryHost(['']);
  const { receipt } = await insertMissing(
    host,
    { ...standard, template: '2023-theme-education' },
    { wishes: defaultPanelSettings.wishes },
    true,
  );
  expect(receipt).not.toBeNull();
  const { count, slots } = seen(host.paragraphs);
  expect(slots.length).toBeGreaterThan(10);
  expect(count).toBe(1);
});

test.each(builtinTemplates.map((template) => [template.id, template] as const))(
  'a good paper is one row of hints at most: %s',
  (_, template) => {
    const { count, told, folded } = seen(paragraphsOf(wholePaper(template)));
    expect(named(told)).toEqual([]);
    expect(count).toBeLessThanOrEqual(1);
    expect(folded.length).toBeLessThanOrEqual(3);
  },
);

/** Papers whose notes speak of slips on purpose, or of many parts that are not there. */
const SPOILT = /^(?:26|28|45)-/;

test('papers that are laid out in other ways: four rows at most', () => {
  const noisy = labelledPapers()
    .filter(({ name }) => !SPOILT.test(name))
    .map(({ name, paragraphs }) => ({ name, ...seen(paragraphs) }))
    .filter(({ count }) => count > 4);
  expect(noisy.map(({ name, told }) => [name, ...named(told)])).toEqual([]);
});

test('equal slips with different words in them are one row, with every place', () => {
  const slips = paper().replace(/（([一二三四五六])）在/gu, '($1)在');
  expect(named(seen(paragraphsOf(slips)).told)).toEqual(['half-width-brackets ×6']);
});

test('what a page left in several sentences, and a series that is out of order all over, are one row each', () => {
  const left = ['更多范文请开通年度会员下载。', '本文由网站会员上传分享。', '关注公众号获取更多材料。'];
  const dirty = left.reduce(
    (text, advert, index) => text.replace(`（${'一二三'.charAt(index)}）在`, `${advert}\n$&`),
    paper(),
  );
  const { told } = seen(paragraphsOf(dirty));
  const rows = told.filter(({ rule }) => rule === 'template-residue');
  expect(named(rows)).toEqual([`template-residue ×${rows.flatMap(({ places }) => places).length}`]);
  const points = paper()
    .replaceAll('二是', '四是')
    .replaceAll('（六）', '（九）')
    .replaceAll('（四）加强', '（五）加强');
  const gaps = seen(paragraphsOf(points)).told.filter(({ rule }) => rule === 'point-numbering-gap');
  expect(named(gaps)).toEqual(['point-numbering-gap ×6']);
});

test('a short paper that says little: nothing but one folded line, each hint in it once', () => {
  const little = paper()
    .replace(/例如2023年\d+月只安排了一次，我对此重视不足。/gu, '平时忙于事务，抓得不紧。')
    .replace(/我在.{4}上满足于一般要求，下的功夫还不足。/gu, '有时满足于完成任务，标准不高。')
    .replace(
      /^(（.）(?:加强|提高|增强|主动|改进|坚持)[^。]*。).*$/gmu,
      '$1今后进一步提高认识。切实加以改进。',
    );
  const { told, folded } = seen(paragraphsOf(little));
  expect(named(told)).toEqual([]);
  expect(folded.length).toBeLessThanOrEqual(5);
  expect(new Set(folded.map(({ rule }) => rule)).size).toBe(folded.length);
  expect(named(folded)).toContain('measure-vague ×6');
});

test('of a rule with very many places the rest is one row that says how many, and all are counted', () => {
  const crowded = paper().replace('重视不足', `重视不足${'想得不多,'.repeat(3 * MOST_PLACES)}`);
  const analysis = analyseNow({ paragraphs: paragraphsOf(crowded), degraded: [] }, standard);
  const { open, counts } = sortOut({ ...initialState(defaultPanelSettings), analysis }, 'doc');
  const rows = findingsRows(open).filter(({ rule }) => rule === 'half-width-punct');
  expect(rows.map(({ places }) => places.length)).toEqual([MOST_PLACES, 1]);
  expect(rows[1]!.what).toContain(`另有 ${2 * MOST_PLACES} 处`);
  expect(rows[1]!.places[0]!.finding.fix).toHaveLength(2 * MOST_PLACES);
  expect(counts.warnings).toBeGreaterThanOrEqual(3 * MOST_PLACES);
});
