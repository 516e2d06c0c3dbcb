import { strFromU8, unzipSync } from 'fflate';
import type { Edit } from '../../../src/core/document/edit';
import { commentMarks } from '../../../src/hosts/docx/annotate/marks';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { loadDocx, readDocx } from '../../../src/hosts/docx/read-docx';
import { readXml } from '../../../src/hosts/docx/xml-reader';
import { abstractNum, buildDocx, lvl, num, numPr, p, r, style, W } from './support/build-docx';

const xmlOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml']!);
const textsOf = (bytes: Uint8Array) => readDocx(bytes).paragraphs.map(({ text }) => text);
const applied = async (bytes: Uint8Array, ...edits: Edit[]) => {
  const host = openDocx(bytes);
  await host.apply(edits);
  return host.save();
};
const replace = (expect: string, start: number, end: number, text: string): Edit => ({
  kind: 'replace',
  paragraph: 0,
  expect,
  start,
  end,
  text,
});
const split = (expect: string, at: number): Edit => ({ kind: 'split', paragraph: 0, expect, at, until: at });

describe('lists', () => {
  const numbers = (body: string, numbering: string, styles = '') =>
    readDocx(buildDocx({ body, numbering, styles })).paragraphs.map(
      ({ number, listLevel }) => `${listLevel} ${number}`,
    );

  it('give a style the level that is tied to it', () => {
    const levels = lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '(%2)', '<w:pStyle w:val="B"/>');
    const styles = style('B', 'Own', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    expect(numbers(p('字', '<w:pStyle w:val="B"/>'), abstractNum(0, levels) + num(1, 0), styles)).toEqual([
      '1 (1)',
    ]);
  });

  it('are told from definitions that come behind them', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>';
    const numbering = num(1, 0, override) + abstractNum(0, lvl(0, 'decimal', '%1.'));
    expect(numbers(p('字', numPr(1)) + p('字', numPr(1)), numbering)).toEqual(['0 4.', '0 5.']);
  });

  it('without a level say nothing, and one says what it is and nothing beside', () => {
    const none = abstractNum(0, lvl(1, 'decimal', '%2.')) + num(1, 0);
    expect(numbers(p('字', numPr(1)) + p('字', numPr(1, 1)), none)).toEqual(['0 ', '1 1.']);
    const more = (inner: string) =>
      numbers(
        p('字', numPr(1, 1)),
        abstractNum(0, lvl(0, 'chineseCounting', '%1') + lvl(1, 'decimal', '%1.%2', inner)) + num(1, 0),
      );
    expect(more('<w:suff w:val="space"/><w:lvlJc w:val="left"/><w:pPr/>')).toEqual(['1 一.1']);
    expect(more('<w:vanish/>')).toEqual(['1 ']);
    expect(more('<w:vanish w:val="0"/>')).toEqual(['1 一.1']);
    expect(more('<w:isLgl/>')).toEqual(['1 1.1']);
    for (const off of ['0', 'false', 'off']) expect(more(`<w:isLgl w:val="${off}"/>`)).toEqual(['1 一.1']);
  });

  it('are read in their fallback where there are alternatives, and on behind them', () => {
    const either =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="bullet"/></mc:Choice><mc:Fallback><w:numFmt w:val="upperLetter"/></mc:Fallback></mc:AlternateContent>';
    const numbering =
      abstractNum(0, lvl(0, 'decimal', '%1.', either) + lvl(1, 'decimal', '（%2）')) + num(1, 0);
    expect(numbers(p('字', numPr(1)) + p('字', numPr(1, 1)), numbering)).toEqual(['0 A.', '1 （1）']);
  });

  it('that override a level leave those behind them alone', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>';
    const levels = lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '（%2）');
    const numbering = num(1, 0, override) + abstractNum(0, levels);
    expect(numbers(p('字', numPr(1)) + p('字', numPr(1, 1)), numbering)).toEqual(['0 4.', '1 （1）']);
  });

  it('give a style the level of the one it is based on, which is tied to it', () => {
    const levels = lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '(%2)', '<w:pStyle w:val="A"/>');
    const styles =
      style('A', 'Own', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('B', 'Other', '<w:basedOn w:val="A"/>');
    expect(numbers(p('字', '<w:pStyle w:val="B"/>'), abstractNum(0, levels) + num(1, 0), styles)).toEqual([
      '1 (1)',
    ]);
  });

  it('have a level of their own where they write one, and a text of a sane length', () => {
    const own = `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', '[%1]')}</w:lvlOverride>`;
    const numbering = abstractNum(0, lvl(0, 'decimal', '%1.')) + num(1, 0, own) + num(2, 0);
    expect(numbers(p('字', numPr(1)) + p('字', numPr(2)), numbering)).toEqual(['0 [1]', '0 2.']);
    const long = abstractNum(0, lvl(0, 'decimal', '甲'.repeat(300))) + num(1, 0);
    expect(
      readDocx(buildDocx({ body: p('字', numPr(1)), numbering: long })).paragraphs[0]!.number,
    ).toHaveLength(256);
  });
});

it('a document’s own defaults hold where nothing else is said', () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/><w:b/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault><w:pPr><w:jc w:val="center"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    style('A', 'Own', '<w:rPr><w:sz w:val="44"/></w:rPr>');
  const read = (pPr: string) =>
    readDocx(buildDocx({ body: p('字', pPr), styles }), { format: true }).paragraphs[0]!.format;
  expect(read('')).toMatchObject({ fontSize: 14, bold: true, alignment: 'Centered' });
  expect(read('<w:pStyle w:val="A"/>')).toMatchObject({ fontSize: 22, alignment: 'Centered' });
});

it('a style looks as the one it is based on where it says nothing of its own', () => {
  const styles =
    style('A', 'Own', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="44"/><w:b/></w:rPr>') +
    style('B', 'Other', '<w:basedOn w:val="A"/><w:rPr><w:sz w:val="28"/></w:rPr>');
  const [paragraph] = readDocx(buildDocx({ body: p('字', '<w:pStyle w:val="B"/>'), styles }), {
    format: true,
  }).paragraphs;
  expect(paragraph!.format).toMatchObject({ fontSize: 14, bold: true, alignment: 'Centered' });
});

it('text behind a heading that is written in another way looks as such text does', async () => {
  const ways = [
    '<w:i/>',
    '<w:b/>',
    '<w:sz w:val="36"/>',
    '<w:color w:val="FF0000"/>',
    '<w:rFonts w:eastAsia="黑体"/>',
  ];
  for (const way of ways) {
    const text = '（一）题目。正文写在这里。';
    const bytes = await applied(buildDocx(`<w:p>${r('（一）题目。', way)}${r('正文写在这里。')}</w:p>`), {
      kind: 'insert-paragraph',
      paragraph: 0,
      expect: text,
      where: 'after',
      text: '（二）别的。新的。',
      look: { like: 0, runs: [{ length: 6, format: {} }] },
    });
    expect(xmlOf(bytes)).toContain(r('（二）别的。', way) + r('新的。'));
  }
});

describe('edits at the edges of a paragraph', () => {
  it('break behind its last character, as often as asked', async () => {
    expect(textsOf(await applied(buildDocx(p('甲') + p('乙')), split('甲', 1)))).toEqual(['甲', '', '乙']);
    expect(textsOf(await applied(buildDocx(p('甲') + p('乙')), split('甲', 1), split('甲', 1)))).toEqual([
      '甲',
      '',
      '',
      '乙',
    ]);
    expect(textsOf(await applied(buildDocx(p('甲')), split('甲', 0)))).toEqual(['', '甲']);
  });

  it.each(['<w:p/>', '<w:p />', '<w:p></w:p>', p('', '<w:jc w:val="center"/>'), '<w:p w:rsidR="1"/>'])(
    'put words into an empty one: %s',
    async (empty) => {
      const saved = await applied(buildDocx(empty + p('乙')), replace('', 0, 0, '新'));
      expect(textsOf(saved)).toEqual(['新', '乙']);
      expect(xmlOf(saved)).toContain(empty.includes('jc') ? '<w:jc w:val="center"/>' : '<w:p');
    },
  );
});

describe('tracked changes', () => {
  const settings = '<w:trackRevisions/>';
  const tracked = async (body: string) =>
    xmlOf(await applied(buildDocx({ body, settings }), replace('甲,乙', 1, 2, '，')));

  it('are marked inside a link, but not inside an insertion that is still pending', async () => {
    const link = await tracked(`<w:p><w:hyperlink w:anchor="a">${r('甲,乙')}</w:hyperlink></w:p>`);
    expect(link).toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*，/u);
    expect(link).toMatch(/<w:del [^>]*>(?:(?!<\/w:del>).)*,/u);
    const pending = await tracked(`<w:p><w:ins w:id="1" w:author="x">${r('甲,乙')}</w:ins></w:p>`);
    expect(pending.match(/<w:ins /gu)).toHaveLength(1);
  });
});

describe('the marks of a comment', () => {
  const marked = (body: string, paragraph: number, start: number, end: number) => {
    const { shown, main } = loadDocx(buildDocx(body));
    const notes = [{ span: { paragraph, start, end }, lines: ['注'] }];
    return commentMarks(notes, shown, main.text, 'w:', 0).map((splice) => [
      main.text.slice(0, splice.start).split('<w:r>').length - 1,
      splice.xml.slice(0, 16),
    ]);
  };

  it('stand around the runs of its words alone', () => {
    const body = `<w:p>${r('甲甲')}${r('乙乙')}${r('丙丙')}</w:p>`;
    expect(marked(body, 0, 2, 4)).toEqual([
      [1, '<w:commentRangeS'],
      [2, '<w:commentRangeE'],
    ]);
    expect(marked(body, 0, 1, 5).map(([runs]) => runs)).toEqual([0, 3]);
    expect(marked(body, 0, 4, 6).map(([runs]) => runs)).toEqual([2, 3]);
  });

  it('stand in one place where there are no words near', () => {
    expect(marked(p('', '<w:jc w:val="center"/>'), 0, 0, 0)).toHaveLength(1);
    expect(marked('<w:p/>', 0, 0, 0)).toHaveLength(1);
    expect(marked(p() + p('甲'), 0, 0, 0).map(([runs]) => runs)).toEqual([0, 1]);
  });
});

describe('names of elements and attributes', () => {
  const names = (xml: string) => {
    const seen: string[] = [];
    readXml(xml, {
      open: (name, attributes) => void seen.push(name, ...Object.keys(attributes)),
      close() {},
    });
    return seen;
  };

  it('are those of their namespaces, whatever the prefixes', () => {
    expect(names(`<x:a xmlns:x="${W}" x:b="1"><x:c/></x:a>`)).toEqual([
      'w:a',
      expect.any(String),
      'w:b',
      'w:c',
    ]);
    expect(
      names(`<a xmlns="${W}" b="1"><c xmlns="urn:x"/></a>`).filter((name) => !name.includes('xmlns')),
    ).toEqual(['w:a', 'w:b', expect.not.stringMatching(/^w:/)]);
  });

  it('are known anew where a part declares them inside', () => {
    expect(names(`<a xmlns="urn:x"><w:b xmlns:w="${W}"/></a>`)).toContain('w:b');
  });
});
