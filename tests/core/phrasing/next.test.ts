import { applyEdits } from '../../../src/core/document/apply';
import { whatNext, type NextOffer } from '../../../src/core/phrasing/next';
import { cursorOf, type CursorView } from '../../../src/core/phrasing/view';
import { theTemplate, viewOf } from './support';

/** What the document reads after the offer is taken. */
function taken(view: CursorView, offer: NextOffer | undefined): string[] {
  if (offer === undefined || !('landing' in offer)) throw new Error('nothing to insert');
  const { landing } = offer;
  const at = cursorOf(view);
  const paragraphs =
    landing.atCursor === null
      ? applyEdits(view.paragraphs, landing.edits)
      : view.paragraphs.map((p, i) =>
          i === at.paragraph
            ? { ...p, text: p.text.slice(0, at.offset) + landing.atCursor + p.text.slice(at.offset) }
            : p,
        );
  if (landing.then !== null) expect(paragraphs[landing.then.span.paragraph]?.text).toBe(landing.then.expect);
  return paragraphs.map(({ text }) => text);
}

const head = ['一、存在的问题'];
const next = (...lines: string[]) => {
  const view = viewOf([...head, ...lines]);
  const { offers, full } = whatNext(view);
  return {
    view,
    offers,
    full,
    labels: offers.map((offer) =>
      'word' in offer ? offer.word : 'number' in offer ? offer.number : `${offer.kind}:${offer.key}`,
    ),
  };
};

describe('the next enumerator', () => {
  test.each([
    [
      '（一）在理论学习方面。一是学得浅。二是记得少。|',
      '三是',
      '（一）在理论学习方面。一是学得浅。二是记得少。三是',
    ],
    [
      '（一）在理论学习方面。第一，学得浅。第二，记得少。|',
      '第三',
      '（一）在理论学习方面。第一，学得浅。第二，记得少。第三，',
    ],
    [
      '（一）在理论学习方面。首先，学得浅。其次，记得少。|',
      '再次',
      '（一）在理论学习方面。首先，学得浅。其次，记得少。再次，',
    ],
    [
      '（一）在理论学习方面。首先，学得浅。其次，记得少。再次，用得少。|',
      '最后',
      '（一）在理论学习方面。首先，学得浅。其次，记得少。再次，用得少。最后，',
    ],
    [
      '（一）在理论学习方面。一方面，学得浅。|',
      '另一方面',
      '（一）在理论学习方面。一方面，学得浅。另一方面，',
    ],
    ['（一）在理论学习方面。其一，学得浅。|', '其二', '（一）在理论学习方面。其一，学得浅。其二，'],
    ['（一）在理论学习方面。其一是学得浅。|', '其二', '（一）在理论学习方面。其一是学得浅。其二是'],
  ])('%s → %s', (line, word, expected) => {
    const { view, offers, labels } = next(line);
    expect(labels[0]).toBe(word);
    expect(taken(view, offers[0])[1]).toBe(expected);
  });

  test('after 首先…其次 the series may also end', () => {
    expect(next('（一）在理论学习方面。首先，学得浅。其次，记得少。|').labels.slice(0, 2)).toEqual([
      '再次',
      '最后',
    ]);
  });

  test('punctuation: a sentence without an end is closed, a dangling comma replaced, ；kept where it joins the series', () => {
    const open = next('（一）在理论学习方面。一是学得浅|');
    expect(taken(open.view, open.offers[0])[1]).toBe('（一）在理论学习方面。一是学得浅。二是');
    const comma = next('（一）在理论学习方面。一是学得浅，|');
    expect(taken(comma.view, comma.offers[0])[1]).toBe('（一）在理论学习方面。一是学得浅。二是');
    const joined = next('（一）在理论学习方面。一是学得浅；二是记得少|');
    expect(taken(joined.view, joined.offers[0])[1]).toBe(
      '（一）在理论学习方面。一是学得浅；二是记得少；三是',
    );
  });

  test('in the middle of a point: it goes behind the point, and the numbers after it move up', () => {
    const { view, offers, labels } = next(
      '（一）在理论学习方面。一是学|得浅。少动脑。二是记得少。三是用得少。',
    );
    expect(labels[0]).toBe('二是');
    expect(offers[0]).toMatchObject({ renumbers: true });
    expect(taken(view, offers[0])[1]).toBe(
      '（一）在理论学习方面。一是学得浅。少动脑。二是三是记得少。四是用得少。',
    );
  });

  test('after a full stop in the middle of a point it goes to the cursor', () => {
    const { view, offers } = next('（一）在理论学习方面。一是学得浅。|少动脑。');
    expect(taken(view, offers[0])[1]).toBe('（一）在理论学习方面。一是学得浅。二是少动脑。');
  });

  test('a series over several paragraphs goes on in a new one', () => {
    const { view, offers, labels } = next('（一）在理论学习方面', '一是学得浅。', '二是记得少。|');
    expect(labels[0]).toBe('三是');
    expect(taken(view, offers[0])).toEqual([
      ...head,
      '（一）在理论学习方面',
      '一是学得浅。',
      '二是记得少。',
      '三是',
    ]);
  });

  test('in an empty paragraph behind it, right there', () => {
    const { view, offers } = next('（一）在理论学习方面', '一是学得浅。', '二是记得少。', '|');
    expect(taken(view, offers[0])).toEqual([
      ...head,
      '（一）在理论学习方面',
      '一是学得浅。',
      '二是记得少。',
      '三是',
    ]);
  });

  test('a pair under way comes before the series around it, and is over when complete', () => {
    expect(next('（一）在理论学习方面。一是学得浅。一方面，不读。|').labels.slice(0, 2)).toEqual([
      '另一方面',
      '二是',
    ]);
    expect(next('（一）在理论学习方面。一是学得浅。一方面，不读。另一方面，不问。|').labels[0]).toBe('二是');
  });

  test('quotations and sayings are no series', () => {
    expect(next('（一）在理论学习方面。有人说“一是忙，二是累”。|').labels[0]).toBe('一是');
    expect(next('（一）在理论学习方面。没有做到一是一、二是二。|').labels[0]).toBe('一是');
  });

  test('another dimension counts anew, in the family of the document', () => {
    const { labels, view, offers } = next(
      '（一）在理论学习方面。第一，学得浅。第二，记得少。',
      '（二）在政治素质方面。|',
    );
    expect(labels[0]).toBe('第一');
    expect(taken(view, offers[0])[2]).toBe('（二）在政治素质方面。第一，');
  });

  test('below a heading on its own line', () => {
    const { view, offers } = next('（一）在理论学习方面|');
    expect(taken(view, offers[0])).toEqual([...head, '（一）在理论学习方面', '一是']);
  });

  test('right behind an enumerator nothing is offered twice', () => {
    expect(next('（一）在理论学习方面。一是学得浅。二是|').labels).not.toContain('三是');
  });

  test('on the heading the series goes on at its end, on its own line or run in', () => {
    const runIn = next('（一）在理|论学习方面。一是学得浅。二是记得少。');
    expect(taken(runIn.view, runIn.offers[0])[1]).toBe('（一）在理论学习方面。一是学得浅。二是记得少。三是');
    const ownLine = next('（一）在理论学习方面|', '一是学得浅。二是记得少。');
    expect(taken(ownLine.view, ownLine.offers[0])[2]).toBe('一是学得浅。二是记得少。三是');
  });

  test('in front of the first point it becomes the first', () => {
    const { view, offers } = next('（一）在理论学习方面。|一是学得浅。二是记得少。');
    expect(taken(view, offers[0])[1]).toBe('（一）在理论学习方面。一是二是学得浅。三是记得少。');
  });
});

describe('a full series', () => {
  const four = '（一）在理论学习方面。一是甲。二是乙。三是丙。四是丁。|';

  test('leads to the next dimension, which is missing', () => {
    const { labels, full } = next(four);
    expect(full).toBe(4);
    expect(labels[0]).toBe('heading:dimension:politics');
    expect(labels).toContain('五是');
  });

  test('or is there', () => {
    const { offers } = next(four, '（二）在政治素质方面。一是甲。');
    expect(offers[0]).toMatchObject({ kind: 'go', key: 'dimension:politics', span: { paragraph: 2 } });
  });

  test('by the template, not by a fixed number', () => {
    const template = { ...theTemplate(), points: { min: 2, max: 2 } };
    const view = viewOf([...head, '（一）在理论学习方面。一是甲。二是乙。|'], template);
    expect(whatNext(view).offers[0]).toMatchObject({ kind: 'heading' });
  });

  test('after the last dimension comes the next section', () => {
    expect(next('（六）在廉洁自律方面。一是甲。二是乙。三是丙。四是丁。|').labels[0]).toBe(
      'heading:section:cases',
    );
  });
});

describe('the next item', () => {
  const causes = [
    '三、问题的原因',
    '（一）理论学习抓得不紧。想得少。',
    '（二）党性锻炼抓得不实。|做得少。',
    '（三）宗旨意识有所淡化。问得少。',
  ];

  test('goes behind the item at the cursor, and numbers move up', () => {
    const view = viewOf(causes);
    const offer = whatNext(view).offers.find(({ kind }) => kind === 'item');
    const lines = taken(view, offer);
    expect(lines).toHaveLength(5);
    expect(lines[3]).toMatch(/^（三）【待补：.*原因，写成小标题】。【待补：.+】。$/);
    expect(lines[4]).toMatch(/^（四）宗旨意识/);
  });

  test('with headings on their own line the text gets its own paragraph', () => {
    const view = viewOf([
      '四、整改的措施',
      '（一）深化理论学习',
      '每月学。',
      '（二）严守政治规矩',
      '每月查。|',
    ]);
    const offer = whatNext(view).offers.find(({ kind }) => kind === 'item');
    const lines = taken(view, offer);
    expect(lines.slice(5)).toEqual([
      expect.stringMatching(/^（三）【待补：[^】]+】$/),
      expect.stringMatching(/^【待补：[^】]+】。$/),
    ]);
  });
});

describe('before the first section', () => {
  test.each([['|'], ['个人对照检查材料|'], ['根据安排作如下对照检查。|']])(
    '%s: the first section comes first',
    (line) => {
      const [first] = whatNext(viewOf([line])).offers;
      expect(first).toMatchObject({ kind: 'heading', key: 'section:problems' });
    },
  );

  test('in a preamble its own series goes on first', () => {
    const [first] = whatNext(
      viewOf(['个人对照检查材料', '会前做了准备：一是学。二是谈。|', '一、存在的问题']),
    ).offers;
    expect(first).toMatchObject({ kind: 'enumerator', word: '三是' });
  });
});
