import { unzipSync, zipSync } from 'fflate';
import { customProfile, profileById } from '../../../../src/core/layout/profile/builtin';
import type { LayoutProfile } from '../../../../src/core/layout/profile/schema';
import { style } from '../support/build-docx';
import { report } from './support/report';
import { build, draftOf, font, spacing, type Draft } from './support/paper';

/** What is no fault, however much it looks like one; and tolerances from both sides. */

const BODY = 12;
const told = (change: (draft: Draft) => void, profile: LayoutProfile = customProfile) => {
  const draft = draftOf(profile);
  change(draft);
  return report(build(draft), profile).findings.map(({ rule, variant }) => `${rule} ${variant}`);
};
const sect = (from: RegExp, to: string) => (draft: Draft) => {
  if (draft.sectPr.search(from) < 0) throw new Error('nothing to replace');
  draft.sectPr = draft.sectPr.replace(from, to);
};
const pPr = (at: number, from: string | RegExp, to: string) => (draft: Draft) => {
  const line = draft.lines[at]!;
  if (line.pPr.search(from) < 0) throw new Error('nothing to replace');
  line.pPr = line.pPr.replace(from, to);
};

const right: readonly (readonly [string, (draft: Draft) => void])[] = [
  ['margins a millimetre off', sect(/w:top="2098"/, 'w:top="2150"')],
  [
    'a gutter that makes up the left margin',
    sect(/w:left="1587"(.*)w:gutter="0"/, 'w:left="1304"$1w:gutter="283"'),
  ],
  ['margins that change sides', (draft) => (draft.settings = '<w:mirrorMargins/>')],
  ['a pitch half a point off', pPr(BODY, spacing(28), spacing(28.5))],
  ['an indent a point off, in points alone', pPr(BODY, /<w:ind[^>]*>/, '<w:ind w:firstLine="655"/>')],
  ['space around the title', pPr(0, 'w:after="0"', 'w:after="312"')],
  [
    'one empty paragraph below the title',
    (draft) => draft.lines.splice(1, 0, { role: 'blank', parts: [], pPr: draft.lines[2]!.pPr }),
  ],
  [
    'empty paragraphs above the name',
    (draft) => draft.lines.splice(18, 0, { role: 'blank', parts: [], pPr: draft.lines[2]!.pPr }),
  ],
  ['bold points of the author’s', (draft) => (draft.lines[BODY]!.parts[0]!.rPr += '<w:b/>')],
  ['the other name of a face', (draft) => (draft.lines[BODY]!.parts[0]!.rPr = font('仿宋_GB2312', 16))],
  ['automatic black', (draft) => (draft.lines[BODY]!.parts[0]!.rPr += '<w:color w:val="auto"/>')],
  [
    'a picture in a paragraph with single spacing',
    (draft) => {
      draft.lines[BODY]!.pPr = '<w:spacing w:line="240" w:lineRule="auto"/>';
      draft.lines[BODY]!.parts.push({ text: '<w:r><w:drawing/></w:r>', rPr: '' });
    },
  ],
  ['no signature and no date', (draft) => draft.lines.splice(18, 2)],
  [
    'a date in the text that is written otherwise',
    (draft) => (draft.lines[BODY]!.parts[0]!.text += '自2023年08月起没有改好。'),
  ],
  ['a date with blanks to be filled', (draft) => (draft.lines[19]!.parts[0]!.text = '2023年　月　日')],
  [
    'Latin words in a Latin face',
    (draft) =>
      draft.lines[BODY]!.parts.push({
        text: 'Word 2019',
        rPr: '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋"/><w:sz w:val="32"/>',
      }),
  ],
  [
    'a page number in the middle',
    (draft) => {
      draft.evenAndOdd = false;
      draft.footers['Odd'] = draft.footers['Odd']!.replace(/<w:ind[^>]*>/, '').replace('"right"', '"center"');
    },
  ],
];
it.each(right)('says nothing of %s', (_, change) => {
  expect(told(change)).toEqual([]);
});

const wrong: readonly (readonly [string, (draft: Draft) => void, string])[] = [
  [
    'margins a little more than a millimetre off',
    sect(/w:top="2098"/, 'w:top="2160"'),
    'layout-margins margins',
  ],
  ['a pitch more than half a point off', pPr(BODY, spacing(28), spacing(28.6)), 'layout-pitch exact'],
  [
    'an indent more than a point off',
    pPr(BODY, /<w:ind[^>]*>/, '<w:ind w:firstLine="664"/>'),
    'layout-indent first-line',
  ],
  [
    'two empty paragraphs below the name',
    (draft) => draft.lines.splice(2, 0, { role: 'blank', parts: [], pPr: draft.lines[2]!.pPr }),
    'layout-blank empty',
  ],
];
it.each(wrong)('tells %s', (_, change, finding) => {
  expect(told(change)).toEqual([finding]);
});

it('a section that lies on its side for a table keeps its page', () => {
  const draft = draftOf(customProfile);
  const files = unzipSync(build(draft));
  const xml = new TextDecoder().decode(files['word/document.xml']);
  const upright = /<w:sectPr>(.*?)<\/w:sectPr>/.exec(xml)![1]!;
  const lying = upright.replace(/w:w="(\d+)" w:h="(\d+)"/, 'w:w="$2" w:h="$1" w:orient="landscape"');
  const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>格子</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
  const more = `<w:p><w:pPr><w:sectPr>${upright}</w:sectPr></w:pPr></w:p>${table}<w:p/><w:sectPr>${lying}</w:sectPr>`;
  const bytes = zipSync({
    ...files,
    'word/document.xml': new TextEncoder().encode(
      xml.replace(/<w:sectPr>.*?<\/w:sectPr>(?=<\/w:body>)/, more),
    ),
  });
  expect(report(bytes, customProfile).findings).toEqual([]);
});

it('letters on a line and pages of a paper are told where a profile asks', () => {
  const rules = { ...customProfile, rules: { 'layout-chars-line': 'info' as const } };
  expect(told(() => undefined, rules)).toEqual(['layout-chars-line characters']);
  // The grid's letters are counted from the default style's size.
  const sized = (draft: Draft) =>
    (draft.styles = style('a', 'Normal', '<w:rPr><w:sz w:val="32"/></w:rPr>', true));
  expect(told(sized, { ...profileById('grid')!, rules: rules.rules })).toEqual([]);
  expect(told(() => undefined, { ...customProfile, maxPages: 1 })).toEqual(['layout-toolong pages']);
  expect(told(() => undefined, { ...customProfile, maxPages: 9 })).toEqual([]);
});

it('only what a clause says is called 规定', () => {
  const clauses = (change: (draft: Draft) => void) => {
    const draft = draftOf(customProfile);
    change(draft);
    return report(build(draft), customProfile).findings.map(({ clause }) => clause);
  };
  expect(clauses((draft) => (draft.lines[BODY]!.parts[0]!.rPr = font('宋体', 16)))).toEqual(['7.3.3']);
  expect(clauses((draft) => (draft.lines[BODY]!.parts[0]!.rPr += '<w:color w:val="FF0000"/>'))).toEqual([
    '5.2.4',
  ]);
  expect(clauses((draft) => (draft.lines[4]!.parts[0]!.rPr += '<w:b/>'))).toEqual([null]);
  expect(clauses(pPr(BODY, spacing(28), spacing(30)))).toEqual([null]);
});
