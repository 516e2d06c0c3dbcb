import { isFixable } from '../../../src/core/checks/types';
import type { Finding } from '../../../src/core/checks/types';
import { paper, run } from './support/run';
import type { Checked } from './support/run';

const missing = ({ findings }: Checked): Finding[] =>
  findings.filter((finding) => finding.rule.startsWith('missing-'));
const place = ({ target, span }: Finding): [string | null, number, number, number] => [
  target,
  span.paragraph,
  span.start,
  span.end,
];

test('a missing section belongs in front of the next one that is there', () => {
  const found = missing(run(paper({ sections: ['problems', 'causes', 'measures'] })));
  // Title, preamble, one section heading and six dimensions stand before.
  expect(found.map(place)).toEqual([['cases', 9, 0, 0]]);
  expect(found.every(isFixable)).toBe(true);
  expect(found[0]?.plan).toBe('section:cases');
});

test('the last section belongs before the closing line', () => {
  const text = paper({ sections: ['problems', 'cases', 'causes'] });
  const closing = text.split('\n').findIndex((line) => line.startsWith('以上'));
  expect(missing(run(text)).map(place)).toEqual([['measures', closing, 0, 0]]);
});

test('at the end of the document it is the end of the last paragraph', () => {
  const text = paper({ sections: ['problems', 'cases', 'causes'], tail: [] });
  const lines = text.split('\n');
  const last = lines.length - 1;
  const end = lines[last]!.length;
  const [measures] = missing(run(text)).filter((finding) => finding.rule === 'missing-section');
  expect(place(measures!)).toEqual(['measures', last, end, end]);
});

test('a missing dimension belongs in front of the next one, the last at the end of its section', () => {
  const middle = missing(
    run(paper({ dimensions: ['theory', 'politics', 'responsibility', 'style', 'integrity'] })),
  );
  expect(middle.map(place)).toEqual([['ability', 5, 0, 0]]);
  const last = missing(
    run(paper({ dimensions: ['theory', 'politics', 'ability', 'responsibility', 'style'] })),
  );
  expect(last.map(place)).toEqual([['integrity', 8, 0, 0]]);
});

test('an indented heading keeps its indent behind the place', () => {
  const text = paper({ sections: ['problems', 'causes', 'measures'] }).replace(/\n/gu, '\n　　');
  expect(missing(run(text)).map(place)).toEqual([['cases', 9, 0, 0]]);
});

test('a mention in the text does not stand for a heading', () => {
  const found = missing(
    run(
      paper({
        dimensions: ['theory', 'politics', 'ability', 'responsibility', 'style'],
        passage:
          '一是学习时间不够多。例如2023年我对廉洁自律方面的规定学得不深。二是学习笔记不够细。我重视不足。',
      }),
    ),
  );
  expect(found.map((finding) => finding.target)).toEqual(['integrity']);
});

test('all faults in one pass', () => {
  const text = paper({ sections: ['problems', 'measures'], dimensions: ['theory', 'style'], preamble: null });
  expect(new Set(missing(run(text)).map((finding) => finding.target))).toEqual(
    new Set([null, 'cases', 'causes', 'politics', 'ability', 'responsibility', 'integrity']),
  );
});

const HEADINGS =
  '一、存在的问题……1\n（一）在理论学习方面……2\n二、典型案例剖析……4\n三、问题的原因……5\n四、整改的措施……6';

test('nothing is found in a table of contents', () => {
  const text = paper().replace('\n', `\n目录\n${HEADINGS.replaceAll('（一）', '(一)')}\n`);
  expect(run(text).findings.filter(({ span }) => span.paragraph >= 1 && span.paragraph <= 6)).toEqual([]);
});

test('a whole paper in one paragraph is taken apart', () => {
  const text = paper();
  const joined = `${text.replace(/\n/gu, '')}\n`;
  const [finding] = run(joined).findings.filter(({ rule }) => rule === 'run-on-paragraph');
  expect(finding?.fix?.length).toBeGreaterThan(20);
});
