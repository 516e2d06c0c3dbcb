import { strFromU8, unzipSync } from 'fflate';
import type { Edit, NewParagraphLook } from '../../../src/core/document/edit';
import type { ParagraphFormat } from '../../../src/core/document/types';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import { paragraphProperties } from '../../../src/hosts/docx/write/format-xml';
import { PARAGRAPH_ORDER, PropertyList } from '../../../src/hosts/docx/write/property-list';
import { attributesOf, tagsOf } from '../../../src/hosts/docx/write/tags';
import { HostError } from '../../../src/hosts/host';
import { abstractNum, buildDocx, lvl, num, numPr, p, r, style } from './support/build-docx';

/** What is written, to the letter: only what is asked for changes, in the smallest place. */

const bodyXml = (bytes: Uint8Array) =>
  /<w:body>(.*)<\/w:body>/su.exec(strFromU8(unzipSync(bytes)['word/document.xml']!))![1]!;
const textsOf = (bytes: Uint8Array) => readDocx(bytes).paragraphs.map(({ text }) => text);
async function saved(parts: Parameters<typeof buildDocx>[0], ...edits: Edit[]): Promise<Uint8Array> {
  const host = openDocx(buildDocx(parts));
  await host.apply(edits);
  return host.save();
}
const written = async (parts: Parameters<typeof buildDocx>[0], ...edits: Edit[]) =>
  bodyXml(await saved(parts, ...edits));
const refused = (parts: Parameters<typeof buildDocx>[0], ...edits: Edit[]) =>
  saved(parts, ...edits).then(
    () => 'taken',
    (error: unknown) => (error instanceof HostError ? `${error.code} ${error.detail}` : String(error)),
  );

const at = (paragraph: number, expect: string) => ({ paragraph, expect });
const replace = (expect: string, start: number, end: number, text: string, paragraph = 0): Edit => ({
  kind: 'replace',
  ...at(paragraph, expect),
  start,
  end,
  text,
});
const split = (expect: string, from: number, until = from, paragraph = 0): Edit => ({
  kind: 'split',
  ...at(paragraph, expect),
  at: from,
  until,
});
const format = (expect: string, start: number, end: number, look: ParagraphFormat): Edit => ({
  kind: 'format',
  ...at(0, expect),
  start,
  end,
  format: look,
});
const insert = (
  paragraph: number,
  expect: string,
  text: string,
  look: NewParagraphLook = {},
  where: 'before' | 'after' = 'after',
): Edit => ({ kind: 'insert-paragraph', ...at(paragraph, expect), where, text, look });
const remove = (paragraph: number, expect: string): Edit => ({
  kind: 'delete-paragraph',
  ...at(paragraph, expect),
});

describe('the tags of a text', () => {
  const names = (xml: string) =>
    [...tagsOf(xml)].map(({ qualified, name, closing, empty, start, end }) => [
      qualified,
      name,
      closing ? 'closes' : empty ? 'empty' : 'opens',
      xml.slice(start, end),
    ]);

  it('are told with their names and kinds, whatever stands around them', () => {
    expect(names('甲<w:a x="1>2" y=\'"\'>乙</w:a ><b/><c d="/" />')).toEqual([
      ['w:a', 'a', 'opens', '<w:a x="1>2" y=\'"\'>'],
      ['w:a', 'a', 'closes', '</w:a >'],
      ['b', 'b', 'empty', '<b/>'],
      ['c', 'c', 'empty', '<c d="/" />'],
    ]);
  });

  it('have their attributes as they are written', () => {
    const all = [...tagsOf('<a b="1" /><c d="2"/><e f="3" ><g/></e >')];
    expect(all.map(({ attributes }) => attributes)).toEqual([' b="1" ', ' d="2"', ' f="3" ', '', ' ']);
    expect(attributesOf('<a b="1"/><c d="2"/>')).toEqual({ b: '1' });
  });

  it('are none in comments and instructions', () => {
    expect(
      names('<?xml version="1.0"?><!-- <a> -- > <b> --><c/><!DOCTYPE d><e/>').map(([name]) => name),
    ).toEqual(['c', 'e']);
  });

  it('end with the text where one is not closed', () => {
    for (const cut of ['<a/><b', '<a/><b c="', '<a/><!-- ', '<a/><b c="d', '<a/><'])
      expect(names(cut).map(([name]) => name)).toEqual(['a']);
  });

  it('have attributes, quoted either way, with space anywhere', () => {
    expect(attributesOf('<w:a w:b="1"  c = \'2"\' w:d=\n"3=4"/>')).toEqual({
      b: '1',
      c: '2&quot;',
      d: '3=4',
    });
    expect(attributesOf('<w:a w:b="1">')).toEqual({ b: '1' });
    expect(attributesOf('<w:a/>')).toEqual({});
    expect(attributesOf('')).toEqual({});
  });
});

describe('a replacement', () => {
  it('leaves the runs of the characters that stay', async () => {
    const body = p(r('（', '<w:i/>') + r('一', '<w:b/>') + r('）尾'));
    expect(await written(body, replace('（一）尾', 0, 3, '（二）'))).toBe(
      p(r('（', '<w:i/>') + r('二', '<w:b/>') + r('）尾')),
    );
    expect(await written(body, replace('（一）尾', 0, 4, '（一）文尾'))).toBe(
      p(r('（', '<w:i/>') + r('一', '<w:b/>') + r('）文尾')),
    );
    expect(await written(body, replace('（一）尾', 0, 4, '（一）尾'))).toBe(body);
  });

  it('of equal characters takes no more than the shorter text has', async () => {
    const body = p(r('一', '<w:b/>') + r('一') + r('一', '<w:i/>'));
    expect(await written(body, replace('一一一', 0, 3, '一一'))).toBe(
      p(r('一', '<w:b/>') + r('一') + '<w:r><w:rPr><w:i/></w:rPr></w:r>'),
    );
    expect(textsOf(await saved(body, replace('一一一', 0, 2, '一一一一')))).toEqual(['一一一一一']);
  });

  it('never keeps half a character, in front or behind', async () => {
    // Both share their first, or their second, half.
    expect(await written(p('𠮷文'), replace('𠮷文', 0, 2, '𠮸'))).toBe(p('𠮸文'));
    expect(await written(p('文\u{20000}'), replace('文\u{20000}', 1, 3, '\u{20400}'))).toBe(p('文\u{20400}'));
    expect(await written(p('e\u0301文'), replace('e\u0301文', 0, 2, 'e\u0300'))).toBe(p('e\u0300文'));
  });

  it('at the beginning of a paragraph looks as what comes first, behind a run as that run', async () => {
    const body = p(r('甲', '<w:b/>') + r('乙'));
    expect(await written(body, replace('甲乙', 0, 0, '新'))).toBe(p(r('新甲', '<w:b/>') + r('乙')));
    expect(await written(body, replace('甲乙', 1, 1, '新'))).toBe(p(r('甲新', '<w:b/>') + r('乙')));
    expect(await written(body, replace('甲乙', 2, 2, '新'))).toBe(p(r('甲', '<w:b/>') + r('乙新')));
  });

  it('leaves the properties of its paragraph as they are written', async () => {
    const body = '<w:p><w:pPr ><w:jc w:val="left"/> </w:pPr><w:r><w:t>甲</w:t></w:r></w:p>';
    expect(await written(body, replace('甲', 0, 1, '乙'))).toBe(
      '<w:p><w:pPr ><w:jc w:val="left"/> </w:pPr><w:r><w:t xml:space="preserve">乙</w:t></w:r></w:p>',
    );
  });

  it('of several at once, in any order', async () => {
    expect(
      textsOf(await saved(p('甲,乙,丙'), replace('甲,乙,丙', 3, 4, '；'), replace('甲,乙,丙', 1, 2, '，'))),
    ).toEqual(['甲，乙；丙']);
  });

  it('keeps breaks and tabs as they are written, and writes new ones', async () => {
    const body = p('<w:r><w:t>甲</w:t><w:br w:clear="all"/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r>');
    expect(await written(body, replace('甲\u000B乙\t丙', 2, 3, '丁'))).toContain(
      '<w:t>甲</w:t><w:br w:clear="all"/><w:t xml:space="preserve">丁</w:t><w:tab/><w:t>丙</w:t>',
    );
    expect(textsOf(await saved(body, replace('甲\u000B乙\t丙', 1, 2, '\t')))).toEqual(['甲\t乙\t丙']);
  });

  it('inside what is locked is refused; beside it, it is not', async () => {
    const locked = `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${r('锁')}</w:sdtContent></w:sdt>`;
    const body = p(r('前') + locked + r('后'));
    expect(await refused(body, replace('前锁后', 1, 2, ''))).toBe('protected locked-control');
    expect(await refused(body, replace('前锁后', 0, 3, '前新后'))).toBe('protected locked-control');
    expect(await refused(body, format('前锁后', 0, 2, { bold: true }))).toBe('protected locked-control');
    expect(await refused(body, format('前锁后', 0, 1, { bold: true }))).toBe('taken');
    expect(await refused(body, replace('前锁后', 0, 1, '新'), replace('前锁后', 2, 3, '新'))).toBe('taken');
  });
});

describe('a break', () => {
  it('takes what is between its ends away, and opens the next paragraph with the same look', async () => {
    const body = p(r('甲  乙', '<w:b/>'), '<w:jc w:val="center"/>');
    expect(await written(body, split('甲  乙', 1, 3))).toBe(
      p(r('甲', '<w:b/>'), '<w:jc w:val="center"/>') + p(r('乙', '<w:b/>'), '<w:jc w:val="center"/>'),
    );
  });

  it('between runs ends neither of them', async () => {
    expect(await written(p(r('甲', '<w:b/>') + r('乙')), split('甲乙', 1))).toBe(
      p(r('甲', '<w:b/>')) + p(r('乙')),
    );
  });

  it('inside links, tags and insertions closes them and opens them again', async () => {
    for (const [open, close] of [
      ['<w:hyperlink w:anchor="x">', '</w:hyperlink>'],
      ['<w:smartTag w:element="e">', '</w:smartTag>'],
      ['<w:customXml w:element="e">', '</w:customXml>'],
      ['<w:ins w:id="1" w:author="a">', '</w:ins>'],
      ['<w:dir w:val="rtl">', '</w:dir>'],
      ['<w:hyperlink w:anchor="x"><w:ins w:id="1" w:author="a">', '</w:ins></w:hyperlink>'],
    ] as const)
      expect(await written(p(`${open}${r('甲乙')}${close}`), split('甲乙', 1))).toBe(
        p(`${open}${r('甲')}${close}`) + p(`${open}${r('乙')}${close}`),
      );
  });

  it('in a field of one tag, or in alternatives, is refused', async () => {
    const field = `<w:fldSimple w:instr="DATE">${r('甲乙')}</w:fldSimple>`;
    expect(await refused(p(field), split('甲乙', 1))).toBe('protected control');
    expect(await refused(p(`<w:hyperlink w:anchor="x">${field}</w:hyperlink>`), split('甲乙', 1))).toBe(
      'protected control',
    );
  });

  it('leaves a list and its number with the first part', async () => {
    const numbering = abstractNum(0, lvl(0, 'decimal', '%1.', '<w:pStyle w:val="L"/>')) + num(1, 0);
    const styles = style('L', 'Listed', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const numbers = async (pPr: string) => {
      const bytes = await saved({ body: p('甲乙', pPr), numbering, styles }, split('甲乙', 1));
      return readDocx(bytes).paragraphs.map(({ number, text }) => number + text);
    };
    expect(await numbers(numPr(1))).toEqual(['1.甲', '乙']);
    expect(await numbers('<w:pStyle w:val="L"/>')).toEqual(['1.甲', '乙']);
    const direct = await written({ body: p('甲乙', numPr(1)), numbering, styles }, split('甲乙', 1));
    expect(direct).toBe(p('甲', numPr(1)) + p('乙'));
  });

  it('at both ends leaves empty paragraphs there', async () => {
    expect(textsOf(await saved(p('甲') + p('乙'), split('甲', 0), split('甲', 1)))).toEqual([
      '',
      '甲',
      '',
      '乙',
    ]);
    expect(textsOf(await saved(p('', '<w:jc w:val="left"/>') + p('乙'), split('', 0)))).toEqual([
      '',
      '',
      '乙',
    ]);
  });

  it('behind the end of a section leaves the section’s end with the last part', async () => {
    const section = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>';
    const xml = await written(p(r('甲'), section) + p('乙'), split('甲', 1), split('甲', 1));
    expect(xml).toBe(`${p(r('甲'))}<w:p></w:p>${p('', section)}${p('乙')}`);
  });
});

describe('a format', () => {
  const bold = { bold: true } as const;

  it('of a part cuts its run; of a whole run changes it', async () => {
    expect(await written(p('甲乙丙'), format('甲乙丙', 1, 2, bold))).toBe(
      p(r('甲') + r('乙', '<w:b/><w:bCs/>') + r('丙')),
    );
    expect(await written(p(r('甲', '<w:i/>') + r('乙')), format('甲乙', 0, 1, bold))).toBe(
      p(r('甲', '<w:b/><w:bCs/><w:i/>') + r('乙')),
    );
  });

  it('over another adds to it; the last word of each kind counts', async () => {
    expect(
      await written(
        p('甲乙'),
        format('甲乙', 0, 2, { bold: true, italic: true }),
        format('甲乙', 0, 1, { bold: false }),
      ),
    ).toBe(
      p(
        r('甲', '<w:b w:val="0"/><w:bCs w:val="0"/><w:i/><w:iCs/>') + r('乙', '<w:b/><w:bCs/><w:i/><w:iCs/>'),
      ),
    );
  });

  it('of all of a paragraph is the paragraph’s too, and only then', async () => {
    const centred = { alignment: 'Centered' } as const;
    expect(await written(p('甲乙'), format('甲乙', 0, 2, centred))).toContain(
      '<w:pPr><w:jc w:val="center"/></w:pPr>',
    );
    expect(await written(p('甲乙'), format('甲乙', 0, 1, centred))).not.toContain('w:jc');
    expect(await written(p('甲乙'), format('甲乙', 1, 2, centred))).not.toContain('w:jc');
    expect(
      await written(p('甲乙', '<w:keepNext/><w:jc w:val="left"/>'), format('甲乙', 0, 2, centred)),
    ).toContain('<w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr>');
    for (const empty of ['<w:p/>', '<w:p w:rsidR="1" />', '<w:p></w:p>'])
      expect(await written(empty + p('乙'), format('', 0, 0, centred))).toMatch(
        /^<w:p(?: w:rsidR="1")?><w:pPr><w:jc w:val="center"\/><\/w:pPr><\/w:p>/,
      );
  });

  it('counts an indent in letters of the size that the text has', async () => {
    const indented = (parts: string, look: ParagraphFormat) =>
      written(parts, format('甲', 0, 1, { firstLineIndent: 32, ...look }));
    expect(await indented(p(r('甲', '<w:sz w:val="32"/>')), {})).toContain(
      '<w:ind w:firstLineChars="200" w:firstLine="640"/>',
    );
    expect(await indented(p(r('甲', '<w:sz w:val="32"/>')), { fontSize: 64 })).toContain(
      '<w:ind w:firstLineChars="50" w:firstLine="640"/>',
    );
    expect(await indented(p(r('甲', '<w:sz w:val="30"/>')), {})).toContain(
      '<w:ind w:firstLineChars="0" w:firstLine="640"/>',
    );
  });
});

describe('a paragraph’s figures', () => {
  const made = (look: ParagraphFormat, own = '', fontSize: number | undefined = 16) =>
    paragraphProperties(
      PropertyList.parse(`<w:pPr>${own}</w:pPr>`, PARAGRAPH_ORDER),
      look,
      'w:',
      fontSize,
    ).toXml('w:pPr');
  const ind = (attributes: string) => `<w:pPr><w:ind ${attributes}/></w:pPr>`;
  const spacing = (attributes: string) => `<w:pPr><w:spacing ${attributes}/></w:pPr>`;

  it.each([
    [{ firstLineIndent: 32 }, 'w:firstLineChars="200" w:firstLine="640"'],
    [{ firstLineIndent: -16 }, 'w:hangingChars="100" w:hanging="320"'],
    [{ firstLineIndent: 0 }, 'w:firstLineChars="0" w:firstLine="0"'],
    [{ firstLineIndent: 8 }, 'w:firstLineChars="50" w:firstLine="160"'],
    [{ firstLineIndent: 10 }, 'w:firstLineChars="0" w:firstLine="200"'],
    [{ leftIndent: 16 }, 'w:leftChars="100" w:left="320"'],
    [{ rightIndent: 64 }, 'w:rightChars="400" w:right="1280"'],
  ])('%j is written as %s', (look, attributes) => {
    expect(made(look)).toBe(ind(attributes));
  });

  it('without a known size have no letters', () => {
    for (const size of [undefined, 0, -1])
      expect(
        paragraphProperties(PropertyList.parse('', PARAGRAPH_ORDER), { leftIndent: 32 }, 'w:', size).toXml(
          'w:pPr',
        ),
      ).toBe(ind('w:leftChars="0" w:left="640"'));
  });

  it('take the place of all that says the same otherwise, and of nothing else', () => {
    const old =
      '<w:ind w:startChars="1" w:start="2" w:endChars="3" w:end="4" w:hangingChars="5" w:hanging="6"/>';
    expect(made({ leftIndent: 0 }, old)).toBe(
      ind('w:endChars="3" w:end="4" w:hangingChars="5" w:hanging="6" w:leftChars="0" w:left="0"'),
    );
    expect(made({ rightIndent: 0 }, old)).toBe(
      ind('w:startChars="1" w:start="2" w:hangingChars="5" w:hanging="6" w:rightChars="0" w:right="0"'),
    );
    expect(made({ firstLineIndent: 16 }, old)).toBe(
      ind('w:startChars="1" w:start="2" w:endChars="3" w:end="4" w:firstLineChars="100" w:firstLine="320"'),
    );
    const lines =
      '<w:spacing w:beforeLines="1" w:beforeAutospacing="1" w:afterLines="2" w:afterAutospacing="1" w:line="3"/>';
    expect(made({ spaceBefore: 6 }, lines)).toBe(
      spacing('w:afterLines="2" w:afterAutospacing="1" w:line="3" w:before="120"'),
    );
    expect(made({ spaceAfter: 6 }, lines)).toBe(
      spacing('w:beforeLines="1" w:beforeAutospacing="1" w:line="3" w:after="120"'),
    );
  });

  it.each([
    [24, 'w:line="480" w:lineRule="auto"'],
    [24.5, 'w:line="490" w:lineRule="exact"'],
    [12, 'w:line="240" w:lineRule="auto"'],
    [28, 'w:line="560" w:lineRule="exact"'],
  ])('a line spacing of %d points is %s', (lineSpacing, attributes) => {
    expect(made({ lineSpacing })).toBe(spacing(attributes));
  });

  it.each([
    ['Left', 'left'],
    ['Centered', 'center'],
    ['Right', 'right'],
    ['Justified', 'both'],
  ] as const)('aligned %s is %s', (alignment, value) => {
    expect(made({ alignment }, '<w:jc w:val="end"/>')).toBe(`<w:pPr><w:jc w:val="${value}"/></w:pPr>`);
  });

  it('that nothing is said of stay', () => {
    expect(made({ bold: true }, '<w:ind w:left="1"/><w:jc w:val="end"/>')).toBe(
      '<w:pPr><w:ind w:left="1"/><w:jc w:val="end"/></w:pPr>',
    );
  });
});

describe('a new paragraph', () => {
  it('like an empty one looks as its mark does', async () => {
    const body = p('', '<w:rPr><w:sz w:val="44"/><w:vanish/></w:rPr>') + p('乙');
    expect(await written(body, insert(1, '乙', '新', { like: 0 }))).toContain(
      p(r('新', '<w:sz w:val="44"/>'), '<w:rPr><w:sz w:val="44"/></w:rPr>'),
    );
  });

  it('has no run where it has no text', async () => {
    expect(await written(p('甲'), insert(0, '甲', ''))).toBe(`${p('甲')}<w:p></w:p>`);
    expect(
      await written(p('甲'), insert(0, '甲', '题', { runs: [{ length: 1, format: { bold: true } }] })),
    ).toBe(p('甲') + p(r('题', '<w:b/><w:bCs/>')));
  });

  it('has its differently looking beginnings one behind the other', async () => {
    const runs = [
      { length: 1, format: { bold: true } },
      { length: 2, format: { italic: true } },
    ];
    expect(await written(p('甲'), insert(0, '甲', '一二三四', { runs }))).toBe(
      p('甲') + p(r('一', '<w:b/><w:bCs/>') + r('二三', '<w:i/><w:iCs/>') + r('四')),
    );
  });

  it('of a heading’s style that the document lacks has its outline level', async () => {
    expect(await written(p('甲'), insert(0, '甲', '题', { style: 'Heading2' }))).toBe(
      p('甲') + p('题', '<w:outlineLvl w:val="1"/>'),
    );
    expect(await written(p('甲'), insert(0, '甲', '题', { style: 'Normal' }))).toBe(p('甲') + p('题'));
    expect(await written(p('甲'), insert(0, '甲', '题', { style: 'Caption' }))).toBe(p('甲') + p('题'));
  });

  it('stands in the batch’s order among others at one place', async () => {
    const bytes = await saved(
      p('甲') + p('乙'),
      insert(1, '乙', '三', {}, 'before'),
      insert(0, '甲', '一'),
      insert(1, '乙', '四', {}, 'before'),
      insert(0, '甲', '二'),
      replace('甲', 1, 1, '！'),
    );
    expect(textsOf(bytes)).toEqual(['甲！', '一', '二', '三', '四', '乙']);
  });

  it('stands in front of and behind controls that take no other, but inside those that do', async () => {
    const sdt = (pr: string, content: string) =>
      `<w:sdt><w:sdtPr>${pr}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const closed = sdt('<w:text/>', p('闭'));
    expect(await written(closed, insert(0, '闭', '前', {}, 'before'), insert(0, '闭', '后'))).toBe(
      p('前') + closed + p('后'),
    );
    const open = sdt('<w:alias w:val="x"/>', p('开'));
    expect(await written(open, insert(0, '开', '前', {}, 'before'), insert(0, '开', '后'))).toBe(
      sdt('<w:alias w:val="x"/>', p('前') + p('开') + p('后')),
    );
    // In the middle of one that is closed there is no outside.
    const toc = sdt('<w:docPartObj/>', p('一') + p('二'));
    expect(await written(toc, insert(0, '一', '中'))).toBe(
      sdt('<w:docPartObj/>', p('一') + p('中') + p('二')),
    );
  });
});

describe('a paragraph that is removed', () => {
  const cell = (content: string) => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;

  it('goes whole, and with it every other edit of it', async () => {
    expect(await written(p('甲') + p('乙') + p('丙'), remove(1, '乙'))).toBe(p('甲') + p('丙'));
    expect(await written(p('甲') + p('乙'), insert(0, '甲', '新'), remove(0, '甲'))).toBe(p('新') + p('乙'));
  });

  it('stays, emptied, where a section or a cell needs it', async () => {
    const section = '<w:jc w:val="left"/><w:sectPr/>';
    expect(await written(p('甲', section) + p('乙'), remove(0, '甲'))).toBe(p('', section) + p('乙'));
    expect(await written(cell(p('格', '<w:jc w:val="left"/>')) + p('乙'), remove(0, '格'))).toBe(
      cell(p('', '<w:jc w:val="left"/>')) + p('乙'),
    );
    expect(await written(cell(p('格')), remove(0, '格'))).toBe(cell('<w:p></w:p>'));
    expect(await written(cell(p('一') + p('二')) + p('乙'), remove(1, '二'))).toBe(cell(p('一')) + p('乙'));
    expect(await written(cell(p('一') + p('二')) + p('乙'), remove(0, '一'))).toBe(cell(p('二')) + p('乙'));
  });
});
