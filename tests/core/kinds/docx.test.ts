import { builtinTemplates } from '../../../src/core/template/builtin';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { abstractNum, buildDocx, lvl, num, numPr, p, style } from '../../hosts/docx/support/build-docx';
import { runOf } from '../../hosts/docx/support/from-paragraphs';
import { laidOutPaper } from '../../support/laid-out-paper';
import { readingOf, readingOfHost, type Reading } from '../../support/reading';
import { paper } from '../../support/right-paper';
import { wholePaper } from '../checks/support/whole-paper';
import { kinds } from './structure-texts';

/** A .docx is read as its text is, whatever Word makes of numbers, lists and lines. */
const STRUCTURE =
  /^(?:missing-|heading-missing|duplicate-|numbering-gap|point-numbering|enumerator-mix|section-order|dimension-order)/;
const told = ({ verdict, template, map, findings }: Reading) => ({
  verdict,
  template,
  map,
  faults: findings
    .map(({ rule, target }) => `${rule} ${target ?? ''}`)
    .filter((rule) => STRUCTURE.test(rule)),
});
const read = (body: string, numbering?: string) =>
  readingOfHost(
    openDocx(
      buildDocx({
        body,
        styles:
          style('a', 'Normal', '', true) +
          style('1', 'heading 1', '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
          style('2', 'heading 2', '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
        ...(numbering === undefined ? {} : { numbering }),
      }),
    ),
  );
const texts: readonly (readonly [string, string])[] = [
  ['a right paper', paper()],
  ...builtinTemplates.map((template) => [template.id, wholePaper(template)] as const),
  ...Object.entries(kinds).flatMap(([kind, rows]) =>
    rows.map(([name, text]) => [`${kind}: ${name}`, text] as const),
  ),
  ...[7, 21, 33].map((seed) => [`layout ${String(seed)}`, laidOutPaper(seed).text] as const),
];

test.each(texts)('a line a paragraph: %s', async (_, text) => {
  const body = text
    .split('\n')
    .map((line) => p(runOf(line)))
    .join('');
  expect(told(await read(body))).toEqual(told(await readingOf(text)));
});

/** Levels of numbers in a usual paper: 一、 （一） 1. */
const LEVELS = [/^[一二三四五六七八九十]、/u, /^（[一二三四五六七八九十]）/u, /^\d[.．]/u];
const LIST =
  abstractNum(
    0,
    lvl(0, 'chineseCounting', '%1、') + lvl(1, 'chineseCounting', '（%2）') + lvl(2, 'decimal', '%3.'),
  ) + num(1, 0);
const levelOf = (line: string): number => LEVELS.findIndex((form) => form.test(line));

/** Those whose numbers Word would count as they are: each level from 1 below the one above. */
const counted = texts.filter(([, text]) => {
  const at = [0, 0, 0];
  return text.split('\n').every((line) => {
    const level = levelOf(line);
    if (level < 0) return true;
    at[level]!++;
    at.fill(0, level + 1);
    const number = /\d+|[一二三四五六七八九十]/u.exec(line)![0];
    return at[level] === (Number(number) || '一二三四五六七八九十'.indexOf(number) + 1);
  });
});

test('most texts have numbers that Word would count', () => {
  expect(counted.length).toBeGreaterThan(20);
});

test.each(counted)('numbers that Word makes: %s', async (_, text) => {
  const body = text.split('\n').map((line) => {
    const level = levelOf(line);
    return level < 0 ? p(runOf(line)) : p(runOf(line.replace(LEVELS[level]!, '')), numPr(1, level));
  });
  expect(told(await read(body.join(''), LIST))).toEqual(told(await readingOf(text)));
});

test.each(texts)('headings with a style: %s', async (_, text) => {
  const body = text.split('\n').map((line) => {
    const level = line.length <= 30 && !line.endsWith('。') ? levelOf(line) : -1;
    return p(runOf(line), level < 0 || level > 1 ? '' : `<w:pStyle w:val="${level + 1}"/>`);
  });
  expect(told(await read(body.join('')))).toEqual(told(await readingOf(text)));
});

test.each(texts)('soft breaks instead of paragraphs: %s', async (_, text) => {
  const [title = '', ...lines] = text.split('\n');
  const body = p(runOf(title)) + p(runOf(lines.join('\u000B')));
  expect(told(await read(body))).toEqual(told(await readingOf(text)));
});
