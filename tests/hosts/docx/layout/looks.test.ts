import type { BodyParagraph } from '../../../../src/hosts/docx/body/body-model';
import { footerLook } from '../../../../src/hosts/docx/layout/footer-look';
import { readHolds } from '../../../../src/hosts/docx/layout/holds';
import { beginsPage, paragraphFigures } from '../../../../src/hosts/docx/layout/paragraph-look';
import { runLook } from '../../../../src/hosts/docx/layout/run-look';
import { findSections, pageFigures, references } from '../../../../src/hosts/docx/layout/sections';
import { themeFonts } from '../../../../src/hosts/docx/layout/theme-fonts';
import { elementOf, textOfElement } from '../../../../src/hosts/docx/layout/xml-element';
import { Styles } from '../../../../src/hosts/docx/styles';
import { style, W } from '../support/build-docx';

/** How single elements look, read by themselves. */

const styles = Styles.parse(`<w:styles xmlns:w="${W}">${style('a', 'Normal', '', true)}</w:styles>`);
const normal = styles.paragraph(undefined);
const noTheme = new Map<string, string>();

/** Paragraphs of a text as ranges, with a section where one holds it. */
const ranges = (xml: string): BodyParagraph[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(({ 0: text, index: start }) => {
    const pPr = /<w:pPr>.*?<\/w:pPr>/.exec(text);
    return {
      start,
      end: start + text.length,
      inTable: text.includes('格'),
      hasSection: text.includes('sectPr'),
      pPrRange: pPr && { start: start + pPr.index, end: start + pPr.index + pPr[0].length },
    } as unknown as BodyParagraph;
  });

describe('what a paragraph holds', () => {
  const held = (xml: string) => readHolds(xml, ranges(xml));
  const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

  it.each(['drawing', 'pict', 'object'])('a picture as %s', (name) => {
    expect(held(`<w:p><w:r><w:${name}/></w:r></w:p><w:p></w:p>`).map(({ hold }) => hold)).toEqual([
      'picture',
      null,
    ]);
  });

  it('a field from its beginning to its end, and nothing behind it', () => {
    const found = held(
      `<w:p>${begin}</w:p><w:p></w:p><w:p>${end}</w:p><w:p></w:p><w:p>${end}</w:p><w:p></w:p>`,
    );
    expect(found.map(({ hold }) => hold)).toEqual(['field', 'field', 'field', null, 'field', null]);
  });

  it('a table, whatever else, and breaks of a page alone', () => {
    const found = held(
      '<w:p>格<w:r><w:pict/></w:r></w:p><w:p><w:r><w:br/><w:br w:type = "page"/><w:br w:type="column"/></w:r></w:p>',
    );
    expect(found).toEqual([
      { hold: 'table', breaks: 0 },
      { hold: null, breaks: 1 },
    ]);
  });

  it('nothing of what stands between it and the paragraph before', () => {
    const row = '<w:tr><w:trPr><w:ins w:id="1"/></w:trPr></w:tr>';
    expect(held(`<w:p></w:p>${row}${row}<w:p></w:p>`).map(({ hold }) => hold)).toEqual([null, null]);
  });

  it('a lock of what is inside it: not of what stands around, nor one that lets the text be changed', () => {
    const control = (lock: string, text: string) =>
      `<w:sdt><w:sdtPr><w:lock w:val="${lock}"/></w:sdtPr>${text}</w:sdt>`;
    const found = held(
      `<w:p></w:p>${control('sdtContentLocked', '<w:p></w:p><w:p></w:p>')}<w:p></w:p>${control('sdtLocked', '<w:p></w:p>')}${control('contentLocked', control('unlocked', '<w:p></w:p>'))}<w:p></w:p>`,
    );
    expect(found.map(({ hold }) => hold)).toEqual([null, 'locked', 'locked', null, null, 'locked', null]);
  });
});

describe('a run’s look', () => {
  const look = (rPr: Record<string, Record<string, string>>) => runLook(rPr, normal, styles, noTheme);

  it.each([
    [{ 'w:val': 'ff0000' }, '#FF0000'],
    [{ 'w:val': 'auto' }, ''],
    [{ 'w:val': 'auto', 'w:themeColor': 'text1' }, ''],
    [{ 'w:val': 'auto', 'w:themeColor': 'accent1' }, null],
    [{ 'w:val': '112233', 'w:themeColor': 'accent1' }, '#112233'],
  ])('the colour of %j is %j', (color, told) => {
    expect(look({ color }).color).toBe(told);
  });

  it.each([
    [{ 'w:eastAsia': '仿宋' }, null],
    [{ 'w:eastAsia': '仿宋', 'w:eastAsiaTheme': 'minorEastAsia' }, 'theme'],
    [{ 'w:eastAsiaTheme': 'minorEastAsia' }, null],
    [{ 'w:eastAsiaTheme': 'minorEastAsia', 'w:ascii': 'Arial' }, null],
    [{ 'w:eastAsiaTheme': 'minorEastAsia', 'w:ascii': '仿宋' }, 'missing'],
    [{ 'w:eastAsiaTheme': 'minorEastAsia', 'w:hAnsi': '仿宋' }, 'missing'],
    [{ 'w:ascii': 'Arial' }, 'missing'],
  ])('of the slots of %j it says %j', (rFonts, told) => {
    expect(look({ rFonts }).slot).toBe(told);
  });

  it('quotes take the Latin face where it is another one and no hint says otherwise', () => {
    const fonts = { 'w:eastAsia': '仿宋', 'w:ascii': 'Arial' };
    expect(look({ rFonts: fonts }).marksLatin).toBe(true);
    expect(look({ rFonts: { ...fonts, 'w:hint': 'eastAsia' } }).marksLatin).toBe(false);
    expect(look({ rFonts: { ...fonts, 'w:ascii': '仿宋' } }).marksLatin).toBe(false);
    expect(look({ rFonts: { 'w:ascii': 'Arial' } }).marksLatin).toBe(false);
  });
});

describe('a paragraph’s figures', () => {
  const figures = (pPr: Record<string, Record<string, string>>) => paragraphFigures(pPr, normal, styles, 16);

  it('count letters before points, and a hanging indent as one to the left', () => {
    expect(figures({ ind: { 'w:firstLineChars': '200', 'w:firstLine': '100' } }).firstLine).toBe(32);
    expect(figures({ ind: { 'w:firstLineChars': '0', 'w:firstLine': '100' } }).firstLine).toBe(5);
    expect(figures({ ind: { 'w:hanging': '320' } }).firstLine).toBe(-16);
    expect(figures({ ind: { 'w:start': '40', 'w:end': '60' } })).toMatchObject({ left: 2, right: 3 });
    expect(figures({})).toMatchObject({ firstLine: 0, left: 0, right: 0, before: 0, alignment: 'Left' });
  });

  it('count lines before points, and what Word puts in by itself before both', () => {
    expect(figures({ spacing: { 'w:before': '100' } }).before).toBe(5);
    expect(figures({ spacing: { 'w:before': '100', 'w:beforeLines': '50' } }).before).toBe(6);
    expect(figures({ spacing: { 'w:after': '100', 'w:afterLines': '0' } }).after).toBe(5);
    expect(figures({ spacing: { 'w:after': '100', 'w:afterAutospacing': '1' } }).after).toBe(14);
    expect(figures({ spacing: { 'w:after': '100', 'w:afterAutospacing': '0' } }).after).toBe(5);
  });

  it('tell the kinds of pitch apart', () => {
    expect(figures({ spacing: { 'w:line': '560', 'w:lineRule': 'exact' } }).pitch).toEqual({
      rule: 'exact',
      value: 28,
    });
    expect(figures({ spacing: { 'w:line': '560', 'w:lineRule': 'atLeast' } }).pitch).toEqual({
      rule: 'at-least',
      value: 28,
    });
    expect(figures({ spacing: { 'w:line': '360' } }).pitch).toEqual({ rule: 'multiple', value: 1.5 });
    for (const [written, alignment] of [
      ['start', 'Left'],
      ['center', 'Centered'],
      ['right', 'Right'],
      ['end', 'Right'],
      ['both', 'Justified'],
      ['distribute', 'Justified'],
    ])
      expect(figures({ jc: { 'w:val': written! } }).alignment).toBe(alignment);
    expect(figures({}).pitch).toEqual({ rule: 'multiple', value: 1 });
  });

  it('a page begins by the paragraph’s own word, and by the style’s without one', () => {
    const broken = { ...normal, pPr: { pageBreakBefore: {} } };
    expect(beginsPage({}, normal)).toBe(false);
    expect(beginsPage({}, broken)).toBe(true);
    expect(beginsPage({ pageBreakBefore: { 'w:val': '0' } }, broken)).toBe(false);
  });
});

describe('sections', () => {
  const body = (inner: string) => `<w:document><w:body>${inner}</w:body></w:document>`;
  const broken = '<w:p><w:pPr><w:sectPr><w:pgSz/></w:sectPr></w:pPr></w:p>';
  const bounds = (xml: string) =>
    findSections(xml, ranges(xml)).map(({ first, last, start, end }) => [first, last, xml.slice(start, end)]);

  it('go from the paragraph behind the one before to their own', () => {
    expect(bounds(body(`<w:p></w:p>${broken}<w:p></w:p><w:p></w:p><w:sectPr/>`))).toEqual([
      [0, 1, '<w:sectPr><w:pgSz/></w:sectPr>'],
      [2, 3, '<w:sectPr/>'],
    ]);
    expect(bounds(body(`<w:p></w:p>${broken}`))).toEqual([
      [0, 1, '<w:sectPr><w:pgSz/></w:sectPr>'],
      [1, 1, ''],
    ]);
  });

  it('are found however their tags are spaced', () => {
    const xml = '<w:document><w:body ><w:p></w:p><w:sectPr ><w:cols/></w:sectPr ></w:body ></w:document>';
    expect(bounds(xml)).toEqual([[0, 0, '<w:sectPr ><w:cols/></w:sectPr >']]);
    expect(bounds('<w:document><w:body ><w:p></w:p></w:body ></w:document>')).toEqual([[0, 0, '']]);
  });

  it('one that is not closed where it shall be is none', () => {
    expect(bounds(`${body('<w:p></w:p><w:sectPr>')}</w:sectPr>`)).toEqual([[0, 0, '']]);
  });

  it('a grid of lines has no letters', () => {
    const grid = (attributes: string) =>
      pageFigures(elementOf(`<w:sectPr><w:docGrid ${attributes}/></w:sectPr>`), 16).grid;
    expect(grid('w:type="lines" w:linePitch="560"')).toEqual({ linePitch: 28, characterPitch: null });
    expect(grid('w:type="linesAndChars" w:linePitch="560" w:charSpace="-2048"')).toEqual({
      linePitch: 28,
      characterPitch: 15.5,
    });
    expect(grid('w:linePitch="560"')).toBeNull();
    expect(grid('w:type="lines"')).toBeNull();
  });

  it('footers are told by kind, the first of each; others are passed over', () => {
    const one = (attributes: string) => `<w:footerReference ${attributes}/>`;
    const sectPr = elementOf(
      `<w:sectPr>${one('r:id="a"')}${one('w:type="default" r:id="b"')}${one('w:type="first"')}${one('w:type="odd" r:id="c"')}${one('w:type="even" r:id="d"')}<w:headerReference w:type="first" r:id="e"/></w:sectPr>`,
    );
    expect(references(sectPr, 'footerReference')).toEqual({ default: 'a', even: 'd' });
    expect(references(sectPr, 'headerReference')).toEqual({ first: 'e' });
  });
});

describe('a footer', () => {
  const shown = (inner: string) => footerLook(`<w:ftr xmlns:w="${W}">${inner}</w:ftr>`, styles, noTheme);
  const field = (instruction: string, size = 28) => {
    const run = (xml: string) => `<w:r><w:rPr><w:sz w:val="${size}"/></w:rPr>${xml}</w:r>`;
    const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`);
    return `${mark('begin')}${run(`<w:instrText>${instruction}</w:instrText>`)}${mark('separate')}${run('<w:t>7</w:t>')}${mark('end')}`;
  };
  const paragraph = (inner: string, jc = 'center') =>
    `<w:p><w:pPr><w:jc w:val="${jc}"/></w:pPr>${inner}</w:p>`;

  it('looks as its first number does', () => {
    expect(shown(paragraph(field(' PAGE ')) + paragraph(field('PAGE', 20), 'right'))).toEqual({
      text: '##',
      numbered: true,
      alignment: 'Centered',
      face: null,
      size: 14,
    });
  });

  it('other fields are words, and no number', () => {
    expect(shown(paragraph(field(' NUMPAGES ')))).toMatchObject({ text: '7', numbered: false, size: null });
    expect(shown(paragraph(field(' PAGEREF a ')))).toMatchObject({ text: '7', numbered: false });
  });

  it('has no blanks around its words', () => {
    expect(
      shown(
        paragraph(
          `<w:r><w:t xml:space="preserve">\u3000第</w:t></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> 页 </w:t></w:r>`,
        ),
      ).text,
    ).toBe('第# 页');
  });

  it('a number in short form is one too, and what is deleted is not there', () => {
    const short = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>3</w:t></w:r></w:fldSimple>';
    expect(shown(paragraph(`${short}<w:r><w:t>页</w:t></w:r>`))).toMatchObject({ text: '#页', size: null });
    expect(shown(paragraph(`<w:r><w:pgNum/></w:r>`))).toMatchObject({ text: '#', size: 10 });
    expect(shown(paragraph(`<w:del><w:r><w:t>旧</w:t></w:r></w:del>${short}`))).toMatchObject({ text: '#' });
  });
});

it('a theme’s East Asian face comes before the one it lists for the script, which fills an empty one', () => {
  const theme = (ea: string) =>
    [
      ...themeFonts(
        `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:font script="Hans" typeface="楷体"/><a:minorFont><a:latin typeface="Arial"/><a:ea typeface="${ea}"/><a:font script="Hant" typeface="明体"/><a:font script="Hans" typeface="等线"/></a:minorFont></a:theme>`,
      ),
    ].flat();
  expect(theme('仿宋')).toEqual(['minorAscii', 'Arial', 'minorHAnsi', 'Arial', 'minorEastAsia', '仿宋']);
  expect(theme('')).toEqual(['minorAscii', 'Arial', 'minorHAnsi', 'Arial', 'minorEastAsia', '等线']);
  expect(themeFonts('').size).toBe(0);
});

it('an element is its children as they are written, and an empty one is opened', () => {
  const element = elementOf('<w:a w:x="1"><w:b><w:c/></w:b> <w:d/></w:a>');
  expect(element.children).toEqual([
    { name: 'b', xml: '<w:b><w:c/></w:b>' },
    { name: 'd', xml: '<w:d/>' },
  ]);
  expect(textOfElement(elementOf('<w:a w:x="1" />'))).toBe('<w:a w:x="1"></w:a>');
  expect(textOfElement(elementOf('', 'w:a'))).toBe('<w:a></w:a>');
});
