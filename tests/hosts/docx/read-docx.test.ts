import { readDocx } from '../../../src/hosts/docx/read-docx';
import { buildDocx, p, r } from './support/build-docx';

const texts = (body: string) => readDocx(buildDocx(body)).paragraphs.map(({ text }) => text);
/** A field character. */
const fld = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instr = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

describe('paragraphs of the body', () => {
  it('counts empty ones and those in tables, also nested, in document order', () => {
    const nested = table(row(p('内')));
    const { paragraphs } = readDocx(
      buildDocx(p('甲') + '<w:p/>' + table(row(p('乙'), nested + p('丙'))) + p('丁') + '<w:sectPr/>'),
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['甲', '', '乙', '内', '丙', '丁']);
    expect(paragraphs.map(({ inTable }) => inTable)).toEqual([false, false, true, true, true, false]);
  });

  it('sees through content controls, insertions, hyperlinks, smart tags and custom XML', () => {
    const body =
      `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${p('控件')}</w:sdtContent></w:sdt>` +
      p(
        `<w:ins w:id="1">${r('插')}</w:ins><w:hyperlink>${r('链')}</w:hyperlink><w:smartTag>${r('签')}</w:smartTag>` +
          `<w:customXml>${r('标')}</w:customXml><w:sdt><w:sdtPr/><w:sdtContent>${r('内')}</w:sdtContent></w:sdt>` +
          `<w:moveTo>${r('移')}</w:moveTo>`,
      );
    expect(texts(body)).toEqual(['控件', '插链签标内移']);
  });

  it('drops what is deleted, moved away or hidden', () => {
    const deleted = `<w:del w:id="1"><w:r><w:delText>删</w:delText></w:r></w:del>`;
    const moved = `<w:moveFrom>${r('走')}</w:moveFrom>`;
    expect(
      texts(p(r('留') + deleted + moved + r('藏', '<w:vanish/>') + r('显', '<w:vanish w:val="0"/>'))),
    ).toEqual(['留显']);
    expect(texts(p(`<w:ins>${deleted}${r('后')}</w:ins>`))).toEqual(['后']);
  });

  it('drops what is hidden by a style', () => {
    const styles =
      '<w:style w:type="character" w:styleId="h"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/></w:style>';
    const body = p(r('见') + r('隐', '<w:rStyle w:val="h"/>')) + p('段隐', '<w:pStyle w:val="b"/>');
    expect(readDocx(buildDocx({ body, styles })).paragraphs.map(({ text }) => text)).toEqual(['见', '']);
  });

  it('keeps results of fields and drops their instructions, also nested and over paragraphs', () => {
    const field = fld('begin') + instr(' PAGE ') + fld('separate') + r('3') + fld('end');
    expect(texts(p(r('第') + field + r('页')))).toEqual(['第3页']);
    const nested = fld('begin') + instr('IF') + field + r('藏') + fld('separate') + r('结果') + fld('end');
    expect(texts(p(nested))).toEqual(['结果']);
    const toc =
      p(fld('begin') + instr('TOC') + fld('separate') + r('一')) + p(r('二') + fld('end')) + p('正文');
    expect(texts(toc)).toEqual(['一', '二', '正文']);
    expect(texts(p(`<w:fldSimple w:instr="DATE">${r('今日')}</w:fldSimple>`))).toEqual(['今日']);
  });

  it('reads on after a field that never ends', () => {
    expect(texts(p(fld('begin') + instr('X')) + p('正文'))).toEqual(['', '正文']);
  });

  it('gives breaks, tabs, hyphens and symbols their characters', () => {
    const signs =
      '<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:cr/><w:noBreakHyphen/><w:softHyphen/>' +
      '<w:br w:type="page"/><w:sym w:font="宋体" w:char="2460"/><w:sym w:font="Wingdings" w:char="F0FC"/>' +
      '<w:sym w:font="仿宋" w:char="F041"/></w:r>';
    expect(texts(p(signs))).toEqual(['一\u000B二\t\u000B\u2011①\uF0FCA']);
  });

  it('keeps inner space, drops outer space that is not kept, and decodes entities', () => {
    expect(texts('<w:p><w:r><w:t> a b </w:t><w:t xml:space="preserve"> c </w:t></w:r></w:p>')).toEqual([
      'a b c ',
    ]);
    expect(texts('<w:p><w:r><w:t>&lt;&amp;&gt;&#x4e00;&#x20000;<![CDATA[<]]></w:t></w:r></w:p>')).toEqual([
      '<&>一\u{20000}<',
    ]);
  });

  it('leaves footnotes, comments, pictures and text boxes out', () => {
    const box = `<w:txbxContent>${p('框')}</w:txbxContent>`;
    const alternate = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(
      texts(p(`<w:r><w:t>文</w:t><w:footnoteReference w:id="1"/>${alternate}<w:t>字</w:t></w:r>`)),
    ).toEqual(['文字']);
  });

  it('takes exactly one alternative', () => {
    const of = (requires: string) =>
      p(
        `<mc:AlternateContent><mc:Choice Requires="${requires}">${r('新')}</mc:Choice><mc:Fallback>${r('旧')}</mc:Fallback></mc:AlternateContent>${r('后')}`,
      );
    expect(texts(of('wps') + of('nobody'))).toEqual(['新后', '旧后']);
  });

  it('lets text flow on where a paragraph mark is deleted, without losing count', () => {
    const deletedMark = '<w:rPr><w:del w:id="9"/></w:rPr>';
    expect(texts(p('一、存在', deletedMark) + p('的问题') + p('后'))).toEqual(['', '一、存在的问题', '后']);
    expect(texts(table(row(p('格', deletedMark))) + p('外'))).toEqual(['格', '外']);
  });

  it('drops deleted table rows', () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p('删'))}</w:tr>`;
    expect(texts(table(deleted, row(p('留'))))).toEqual(['', '留']);
  });

  it('keeps the base of ruby text', () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${r('zì')}</w:rt><w:rubyBase>${r('字')}</w:rubyBase></w:ruby></w:r>`;
    expect(texts(p(r('汉') + ruby))).toEqual(['汉字']);
  });

  it('tells how far the bold lead goes', () => {
    const { paragraphs } = readDocx(
      buildDocx(p(r('一是学', '<w:b/>') + r('不够。', '<w:b w:val="1"/>') + r('正文'))),
    );
    expect(paragraphs[0]!.boldLead).toBe(6);
  });
});
