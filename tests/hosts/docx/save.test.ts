import { strFromU8, unzipSync } from 'fflate';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { readDirectory } from '../../../src/hosts/docx/zip-directory';
import { entryData } from '../../../src/hosts/docx/inflate-entry';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import { buildDocx, p, r, abstractNum, lvl, num, numPr, style, mainPart } from './support/build-docx';

const insert = (
  paragraph: number,
  expect: string,
  text: string,
  look = {},
  where: 'before' | 'after' = 'after',
) => ({ kind: 'insert-paragraph', paragraph, expect, where, text, look }) as const;
const xmlOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml']!);
const textsOf = (bytes: Uint8Array) => readDocx(bytes).paragraphs.map(({ text }) => text);

describe('saving a .docx', () => {
  const picture = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
  const source = buildDocx({
    body: p('甲') + p('乙'),
    entries: { 'word/media/image1.png': picture, 'docProps/app.xml': '<Properties/>' },
  });

  it('gives back the very bytes when nothing was applied', async () => {
    const host = openDocx(source);
    await host.apply([]);
    expect(host.save()).toBe(source);
  });

  it('copies all other entries with their compressed bytes, in their order', async () => {
    const host = openDocx(source);
    await host.apply([insert(0, '甲', '新')]);
    const saved = host.save();
    const before = readDirectory(source);
    const after = readDirectory(saved);
    expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
    before.forEach((entry, i) => {
      if (entry.name === 'word/document.xml') return;
      expect(entryData(saved, after[i]!)).toEqual(entryData(source, entry));
      expect(after[i]).toMatchObject({ crc: entry.crc, size: entry.size, method: entry.method });
    });
    expect(unzipSync(saved)['word/media/image1.png']).toEqual(picture);
  });

  it('neither changes nor trips over a Buffer cut from a larger one', async () => {
    const pool = Buffer.alloc(source.length + 64, 1);
    pool.set(source, 32);
    const cut = pool.subarray(32, 32 + source.length);
    const host = openDocx(cut);
    await host.apply([insert(0, '甲', '新')]);
    expect(textsOf(host.save())).toEqual(['甲', '新', '乙']);
    expect(Buffer.compare(cut, Buffer.from(source))).toBe(0);
  });

  it('writes a part back in the encoding it had', async () => {
    const xml = mainPart(p('甲')).replace('UTF-8', 'UTF-16');
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${xml}`, 'utf16le'));
    const host = openDocx(buildDocx({ body: '', entries: { 'word/document.xml': utf16 } }));
    await host.apply([insert(0, '甲', '新')]);
    expect(Array.from(unzipSync(host.save())['word/document.xml']!.slice(0, 4))).toEqual([
      0xff, 0xfe, 0x3c, 0,
    ]);
    expect(textsOf(host.save())).toEqual(['甲', '新']);
  });

  it('fills an empty body', async () => {
    for (const xml of [
      mainPart(''),
      mainPart('<w:sectPr/>'),
      mainPart('').replace('<w:body></w:body>', '<w:body/>'),
    ]) {
      const host = openDocx(buildDocx(xml));
      expect((await host.read()).paragraphs).toHaveLength(1);
      await host.apply([insert(0, '', '新', {}, 'before')]);
      expect(textsOf(host.save())).toEqual(['新', '']);
    }
  });

  it('uses the prefix of the file, and makes one where there is none', async () => {
    const other = mainPart(p('甲'))
      .replaceAll('w:', 'ns0:')
      .replace('xmlns:ns0:', 'xmlns:ns0')
      .replaceAll('xmlns:w=', 'xmlns:ns0=');
    const none = `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>甲</t></r></p></body></document>`;
    for (const xml of [other, none]) {
      const host = openDocx(buildDocx({ body: '', entries: { 'word/document.xml': xml } }));
      await host.apply([
        insert(0, '甲', '新', { format: { bold: true } }),
        { kind: 'replace', paragraph: 0, expect: '甲', start: 1, end: 1, text: '乙' },
      ]);
      expect(textsOf(host.save())).toEqual(['甲乙', '新']);
    }
  });
});

describe('a paragraph that is inserted', () => {
  it('looks like its sibling, without its section, list, frame and revision marks', async () => {
    const pPr =
      '<w:framePr w:w="1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/>' +
      '<w:rPr><w:ins w:id="1"/><w:sz w:val="32"/></w:rPr><w:sectPr/><w:pPrChange w:id="2"><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>';
    const body = `<w:p><w:pPr>${pPr}</w:pPr>${r('一', '<w:rFonts w:eastAsia="黑体"/><w:rPrChange w:id="3"><w:rPr/></w:rPrChange>')}</w:p>`;
    const numbering = abstractNum(0, lvl(0, 'chineseCounting', '%1、')) + num(1, 0);
    const host = openDocx(buildDocx({ body, numbering }));
    await host.apply([insert(0, '一', '二', { like: 0 })]);
    expect(xmlOf(host.save())).toContain(
      '<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr><w:t xml:space="preserve">二</w:t></w:r></w:p>',
    );
  });

  it('joins the list when asked, and leaves one that only its style gives when not', async () => {
    const numbering = abstractNum(0, lvl(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h"/>')) + num(1, 0);
    const styles = style('h', 'heading 1', `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`);
    const byStyle = buildDocx({ body: p('甲', '<w:pStyle w:val="h"/>') + p('文'), numbering, styles });
    const direct = buildDocx({ body: p('甲', numPr(1)) + p('文'), numbering });
    for (const source of [byStyle, direct]) {
      const host = openDocx(source);
      await host.apply([
        insert(0, '甲', '乙', { like: 0, joinList: true }),
        insert(0, '甲', '丙', { like: 0 }),
      ]);
      const { paragraphs } = await host.read();
      expect(paragraphs.map(({ number, text }) => number + text)).toEqual(['一、甲', '二、乙', '丙', '文']);
    }
  });

  it('gets fonts in all four slots, indents in characters, exact line spacing', async () => {
    const host = openDocx(buildDocx(p('甲')));
    const format = {
      fontName: '仿宋_GB2312',
      fontSize: 16,
      bold: false,
      alignment: 'Justified',
      firstLineIndent: 32,
      leftIndent: 0,
      lineSpacing: 28,
      spaceBefore: 0,
      spaceAfter: 6,
      color: '#000000',
    } as const;
    await host.apply([
      insert(0, '甲', '（一）题。文', { format, runs: [{ length: 5, format: { fontName: '楷体' } }] }),
    ]);
    const xml = xmlOf(host.save());
    expect(xml).toContain(
      '<w:rFonts w:hint="eastAsia" w:ascii="楷体" w:hAnsi="楷体" w:eastAsia="楷体" w:cs="楷体"/>',
    );
    expect(xml).toContain('<w:spacing w:before="0" w:after="120" w:line="560" w:lineRule="exact"/>');
    expect(xml).toContain('<w:ind w:firstLineChars="200" w:firstLine="640" w:leftChars="0" w:left="0"/>');
    expect(xml).toContain('<w:jc w:val="both"/>');
    const read = (await host.read({ format: true })).paragraphs[1]!;
    expect(read.text).toBe('（一）题。文');
    expect(read.format).toMatchObject({ ...format, fontName: '楷体' });
  });

  it('keeps a single line single: small spacings are multiples, as Word reads them', async () => {
    const host = openDocx(buildDocx(p('甲')));
    await host.apply([insert(0, '甲', '乙', { format: { lineSpacing: 18 } })]);
    expect(xmlOf(host.save())).toContain('<w:spacing w:line="360" w:lineRule="auto"/>');
    expect((await host.read({ format: true })).paragraphs[1]!.format!.lineSpacing).toBe(18);
  });

  it('takes a built-in style by the id that the document gives it', async () => {
    const styles = style('2', 'heading 1') + style('a', 'Normal', '', true);
    const host = openDocx(buildDocx({ body: p('甲'), styles }));
    await host.apply([insert(0, '甲', '题', { style: 'Heading1' })]);
    expect((await host.read()).paragraphs[1]).toMatchObject({ style: 'Heading1', outlineLevel: 1 });
  });

  it('stands outside a table of contents, inside a cell and a rich control, before the last section', async () => {
    const sdt = (pr: string, content: string) =>
      `<w:sdt><w:sdtPr>${pr}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body =
      sdt('<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>', p('目录') + p('录')) +
      sdt('<w:richText/>', p('控')) +
      `<w:tbl><w:tr><w:tc>${p('格')}</w:tc></w:tr></w:tbl>${p('末')}<w:sectPr/>`;
    const host = openDocx(buildDocx(body));
    await host.apply([
      insert(1, '录', '后录'),
      insert(2, '控', '后控'),
      insert(3, '格', '后格'),
      insert(4, '末', '后末'),
    ]);
    const xml = xmlOf(host.save()).replace(
      /<w:p>(?:<w:pPr>.*?<\/w:pPr>)?<w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>(.*?)<\/w:t><\/w:r><\/w:p>/g,
      '[$1]',
    );
    expect(xml).toContain('[录]</w:sdtContent></w:sdt>[后录]');
    expect(xml).toContain('[控][后控]</w:sdtContent>');
    expect(xml).toContain('[格][后格]</w:tc>');
    expect(xml).toContain('[末][后末]<w:sectPr/>');
  });
});

describe('text that is replaced', () => {
  const change = async (body: string, start: number, end: number, text: string) => {
    const host = openDocx(buildDocx(body));
    const expected = (await host.read()).paragraphs[0]!.text;
    await host.apply([{ kind: 'replace', paragraph: 0, expect: expected, start, end, text }]);
    return xmlOf(host.save());
  };

  it('keeps the look of the run where it stands', async () => {
    const xml = await change(p(r('（三）', '<w:b/>') + r('文')), 1, 2, '四');
    expect(xml).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">（四）</w:t>');
    expect(xml).toContain(r('文'));
  });

  it('works over split runs, revisions and links, and touches no more than it must', async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>';
    const body = p(
      `${r('甲')}${deleted}<w:ins w:id="2">${r('乙')}</w:ins><w:hyperlink w:anchor="x">${r('丙')}</w:hyperlink>${r('丁')}`,
    );
    const xml = await change(body, 1, 3, '新');
    expect(xml).toContain(`${r('甲')}${deleted}<w:ins w:id="2">${r('新')}</w:ins>`);
    expect(xml).toContain(r('丁'));
    expect(textsOf(buildDocx({ body: '', entries: { 'word/document.xml': xml } }))).toEqual(['甲新丁']);
  });

  it('does not lengthen a link or a field result by what is put behind it', async () => {
    const xml = await change(p(`<w:hyperlink w:anchor="x">${r('链')}</w:hyperlink>${r('后')}`), 1, 1, '新');
    expect(xml).toContain(`${r('链')}</w:hyperlink>${r('新后')}`);
  });

  it('moves a section break to the last part of a paragraph that is split', async () => {
    const host = openDocx(
      buildDocx(
        p('一、题正文', '<w:jc w:val="left"/><w:sectPr><w:type w:val="nextPage"/></w:sectPr>') + p('后'),
      ),
    );
    await host.apply([{ kind: 'split', paragraph: 0, expect: '一、题正文', at: 3, until: 3 }]);
    const xml = xmlOf(host.save());
    expect(xml.match(/<w:sectPr>/g)).toHaveLength(1);
    expect(xml.indexOf('<w:sectPr>')).toBeGreaterThan(xml.indexOf('一、题'));
    expect(textsOf(host.save())).toEqual(['一、题', '正文', '后']);
  });

  it('formats a part of a run and leaves the rest as it looks', async () => {
    const host = openDocx(buildDocx(p(r('一是不实。后文', '<w:sz w:val="32"/>'))));
    await host.apply([
      { kind: 'format', paragraph: 0, expect: '一是不实。后文', start: 0, end: 5, format: { bold: true } },
    ]);
    expect((await host.read()).paragraphs[0]).toMatchObject({ text: '一是不实。后文', boldLead: 5 });
    expect(xmlOf(host.save())).toContain(
      '<w:rPr><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">后文</w:t>',
    );
  });

  it('refuses half a character and leaves the document as it was', async () => {
    const host = openDocx(buildDocx(p('𠮷')));
    const work = host.apply([{ kind: 'replace', paragraph: 0, expect: '𠮷', start: 1, end: 2, text: '' }]);
    await expect(work).rejects.toMatchObject({ code: 'host-failed' });
    expect((await host.read()).paragraphs[0]!.text).toBe('𠮷');
  });
});

describe('a paragraph whose model has several looks', () => {
  const kai = '<w:rFonts w:eastAsia="楷体"/><w:b/>';
  const fang = '<w:rFonts w:eastAsia="仿宋"/>';
  const runs = (host: { save(): Uint8Array }, text: string) => {
    const paragraph = xmlOf(host.save())
      .split('<w:p>')
      .find((xml) => xml.includes(text));
    return [
      ...(paragraph ?? '').matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t xml:space="preserve">(.*?)<\/w:t>/g),
    ].map(([, rPr, t]) => [rPr, t]);
  };

  it('gets the heading’s look in its heading and the body’s in its body', async () => {
    const body = `<w:p>${r('（一）题', kai)}${r('目。', kai)}${r('一是', `${fang}<w:b/>`)}${r('正文写在这里，', fang)}${r('很长。', fang)}</w:p>`;
    const host = openDocx(buildDocx(body));
    const text = '（二）题目。一是新的。';
    await host.apply([
      insert(0, '（一）题目。一是正文写在这里，很长。', text, { like: 0, runs: [{ length: 6, format: {} }] }),
    ]);
    expect(runs(host, '新的')).toEqual([
      [kai, '（二）题目。'],
      [fang, '一是新的。'],
    ]);
  });

  it('gets the look of most characters where it has no heading of its own', async () => {
    const host = openDocx(buildDocx(`<w:p>${r('一是', `${fang}<w:b/>`)}${r('正文写在这里。', fang)}</w:p>`));
    await host.apply([insert(0, '一是正文写在这里。', '二是新的。', { like: 0 })]);
    expect(runs(host, '新的')).toEqual([[fang, '二是新的。']]);
  });
});
