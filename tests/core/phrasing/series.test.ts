import { applyEdits } from '../../../src/core/document/apply';
import type { Edit } from '../../../src/core/document/edit';
import { headlineLength, parallel } from '../../../src/core/phrasing/parallel';
import { pointsAt, type PointSeries } from '../../../src/core/phrasing/points';
import { movePoint, reorderObstacle } from '../../../src/core/phrasing/reorder';
import { changeFamily, renumber } from '../../../src/core/phrasing/series';
import type { CursorView } from '../../../src/core/phrasing/view';
import { viewOf } from './support';

const head = '一、存在的问题';
const inline = '（一）在理论学习方面。一是学得浅。书读得少。二是记得少。笔记断了。三是用得慢。|';

function series(...lines: string[]): { view: CursorView; found: PointSeries } {
  const view = viewOf(lines);
  const found = pointsAt(view);
  if (found === null) throw new Error('no series');
  return { view, found };
}
const after = ({ paragraphs }: CursorView, edits: readonly Edit[]) =>
  applyEdits(paragraphs, edits).map(({ text }) => text);

describe('the series at the cursor', () => {
  test('its points, headlines and the current one', () => {
    const { view, found } = series(head, inline);
    expect(found.points.map(({ word }) => word)).toEqual(['一是', '二是', '三是']);
    expect(parallel(view.paragraphs, found).headlines.map(({ text, length }) => [text, length])).toEqual([
      ['学得浅', 3],
      ['记得少', 3],
      ['用得慢', 3],
    ]);
    expect(found).toMatchObject({ mixed: false, continuous: true, current: 2 });
  });

  test('none where there are no two points', () => {
    expect(pointsAt(viewOf([head, '（一）在理论学习方面。一是学得浅。|']))).toBeNull();
    expect(pointsAt(viewOf(['|']))).toBeNull();
  });

  test('items of a section are a series too', () => {
    const { found } = series(
      '三、问题的原因',
      '（一）学习抓得不紧。想得少。',
      '（二）党性炼得不实。|做得少。',
    );
    expect(found.points.map(({ word, family }) => [word, family])).toEqual([
      ['（一）', null],
      ['（二）', null],
    ]);
    expect(found.current).toBe(1);
  });

  test('mixed families and gaps are told', () => {
    expect(series(head, '（一）在理论学习方面。第一，甲甲。二是乙乙。第三，丙丙。|').found.mixed).toBe(true);
    expect(series(head, '（一）在理论学习方面。一是甲甲。三是乙乙。|').found.continuous).toBe(false);
  });
});

describe('another family', () => {
  test('there and back', () => {
    const { view, found } = series(head, inline);
    const once = after(view, changeFamily(view.paragraphs, found, 'ordinal'));
    expect(once[1]).toBe(
      '（一）在理论学习方面。第一，学得浅。书读得少。第二，记得少。笔记断了。第三，用得慢。',
    );
    const again = series(head, `${once[1] ?? ''}|`);
    expect(after(again.view, changeFamily(again.view.paragraphs, again.found, 'shi'))[1]).toBe(
      inline.replace('|', ''),
    );
  });

  test('a sequence ends in 最后', () => {
    const { view, found } = series(head, inline);
    expect(after(view, changeFamily(view.paragraphs, found, 'sequence'))[1]).toMatch(
      /首先，.*其次，.*最后，/,
    );
  });

  test('only the chosen points: this mends a slip', () => {
    const { view, found } = series(head, '（一）在理论学习方面。第一，甲甲。二是乙乙。第三，丙丙。|');
    expect(after(view, changeFamily(view.paragraphs, found, 'ordinal', [1]))[1]).toBe(
      '（一）在理论学习方面。第一，甲甲。第二，乙乙。第三，丙丙。',
    );
  });

  test('every edit carries what it expects', () => {
    const { view, found } = series(head, inline);
    for (const edit of changeFamily(view.paragraphs, found, 'qi'))
      expect(edit.expect).toBe(view.paragraphs[edit.paragraph]?.text);
  });
});

test('renumber mends gaps and touches nothing that is right', () => {
  const { view, found } = series(head, '（一）在理论学习方面。一是甲甲。三是乙乙。三是丙丙。|');
  expect(after(view, renumber(view.paragraphs, found))[1]).toBe(
    '（一）在理论学习方面。一是甲甲。二是乙乙。三是丙丙。',
  );
  const right = series(head, inline);
  expect(renumber(right.view.paragraphs, right.found)).toEqual([]);
});

describe('another order', () => {
  test('headlines and bodies move, enumerators and closing marks stay', () => {
    const { view, found } = series(
      head,
      '（一）在理论学习方面。一是学得浅。书读得少；二是记得少；三是用得慢。不常用。|',
    );
    expect(after(view, movePoint(view.paragraphs, found, 2, 0))[1]).toBe(
      '（一）在理论学习方面。一是用得慢。不常用；二是学得浅。书读得少；三是记得少。',
    );
  });

  test('over paragraphs, and for items', () => {
    const { view, found } = series(head, '（一）在理论学习方面', '一是甲甲。一。', '二是乙乙。二。|');
    expect(after(view, movePoint(view.paragraphs, found, 0, 1)).slice(2)).toEqual([
      '一是乙乙。二。',
      '二是甲甲。一。',
    ]);
    const items = series('三、问题的原因', '（一）学习抓得不紧。想得少。', '（二）党性炼得不实。做得少。|');
    expect(after(items.view, movePoint(items.view.paragraphs, items.found, 1, 0)).slice(1)).toEqual([
      '（一）党性炼得不实。做得少。',
      '（二）学习抓得不紧。想得少。',
    ]);
  });

  test('moving there and back restores the text', () => {
    const { view, found } = series(head, inline);
    const once = after(view, movePoint(view.paragraphs, found, 0, 2));
    const again = series(head, `${once[1] ?? ''}|`);
    expect(after(again.view, movePoint(again.view.paragraphs, again.found, 2, 0))[1]).toBe(
      inline.replace('|', ''),
    );
  });

  test('headline and body are replaced apart, so that a bold headline stays bold', () => {
    const { view, found } = series(head, inline);
    expect(movePoint(view.paragraphs, found, 0, 1)).toHaveLength(4);
  });

  test('further paragraphs go with their point, in any direction', () => {
    const there = viewOf([
      head,
      '（一）在理论学习方面。一是甲甲。一。',
      '又一段；',
      '二是乙乙；',
      '三是丙丙。三。',
      '又三',
      '末。|',
      '（二）在政治素质方面。',
    ]);
    const points = pointsAt(there)!;
    expect(after(there, movePoint(there.paragraphs, points, 0, 1)).slice(1)).toEqual([
      '（一）在理论学习方面。一是乙乙；',
      '二是甲甲。一。',
      '又一段；',
      '三是丙丙。三。',
      '又三',
      '末。',
      '（二）在政治素质方面。',
    ]);
    expect(after(there, movePoint(there.paragraphs, points, 2, 0)).slice(1)).toEqual([
      '（一）在理论学习方面。一是丙丙。三。',
      '又三',
      '末；',
      '二是甲甲。一。',
      '又一段；',
      '三是乙乙。',
      '（二）在政治素质方面。',
    ]);
  });

  test('there and back over further paragraphs', () => {
    const lines = [head, '（一）在理论学习方面', '一是甲甲。一。', '又一段。', '二是乙乙。|'];
    const view = viewOf(lines);
    const moved = after(view, movePoint(view.paragraphs, pointsAt(view)!, 0, 1));
    expect(moved.slice(2)).toEqual(['一是乙乙。', '二是甲甲。一。', '又一段。']);
    const back = viewOf([...moved.slice(0, -1), `${moved.at(-1)}|`]);
    expect(after(back, movePoint(back.paragraphs, pointsAt(back)!, 0, 1))).toEqual(
      view.paragraphs.map(({ text }) => text),
    );
  });

  test('what cannot be moved is told apart', () => {
    const shared = series(head, '（一）在理论学习方面。一是甲甲。二是乙乙。', '又一段。|');
    expect(reorderObstacle(shared.view.paragraphs, shared.found)).toBe('shared');
    expect(movePoint(shared.view.paragraphs, shared.found, 0, 1)).toEqual([]);
    const empty = series(head, '（一）在理论学习方面。一是甲甲。二是|');
    expect(reorderObstacle(empty.view.paragraphs, empty.found)).toBe('empty');
  });
});

describe('parallel headlines', () => {
  test('the odd one out is marked where most agree', () => {
    const { view, found } = series(
      head,
      '（一）在理论学习方面。一是读书“读”得少。二是记得不勤。三是用得慢。|',
    );
    expect(parallel(view.paragraphs, found)).toMatchObject({ usual: null });
    const most = series(head, '（一）在理论学习方面。一是学得少。二是记得少。三是用得太慢。|');
    const { usual, headlines } = parallel(most.view.paragraphs, most.found);
    expect([usual, headlines.map(({ odd }) => odd)]).toEqual([3, [false, false, true]]);
  });

  test('marks and quotation marks do not count', () => {
    expect(headlineLength('“深度”不够，')).toBe(4);
  });

  test('a long first sentence is no headline', () => {
    const { view, found } = series(head, `（一）在理论学习方面。一是${'长'.repeat(30)}。二是短。|`);
    expect(parallel(view.paragraphs, found).headlines[0]).toMatchObject({ text: null, length: 0 });
  });
});
