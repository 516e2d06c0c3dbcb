import { strFromU8, unzipSync } from 'fflate';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { buildDocx, p, r } from './support/build-docx';

const GONE = '<w:rPr><w:del w:id="9"/></w:rPr>';
const insert = (paragraph: number, expected: string, where: 'before' | 'after') =>
  ({ kind: 'insert-paragraph', paragraph, expect: expected, where, text: '新', look: {} }) as const;

/** The texts after an insertion into `甲`, `乙丙` of which 乙's mark is deleted, and `丁`. */
async function after(edit: ReturnType<typeof insert>, body = p('甲') + p('乙', GONE) + p('丙') + p('丁')) {
  const host = openDocx(buildDocx({ body }));
  const report = await host.apply([edit]);
  const texts = (await host.read()).paragraphs.map(({ text }) => text);
  for (const { paragraph } of report.inserted) expect(texts[paragraph]).toBe('新');
  return texts;
}

describe('where a paragraph mark is deleted, the text is one paragraph', () => {
  it.each([
    ['behind its first', insert(1, '', 'after'), ['甲', '新', '', '乙丙', '丁']],
    ['in front of its first', insert(1, '', 'before'), ['甲', '新', '', '乙丙', '丁']],
    ['in front of its last', insert(2, '乙丙', 'before'), ['甲', '新', '', '乙丙', '丁']],
    ['behind its last', insert(2, '乙丙', 'after'), ['甲', '', '乙丙', '新', '丁']],
  ])('%s', async (_, edit, texts) => {
    expect(await after(edit)).toEqual(texts);
  });

  it('and is changed wherever its words stand', async () => {
    const host = openDocx(buildDocx({ body: p('甲') + p('乙', GONE) + p('丙') + p('丁') }));
    const edit = (start: number) =>
      ({ kind: 'replace', paragraph: 2, expect: '乙丙', start, end: start + 1, text: '新' }) as const;
    await host.apply([edit(0)]);
    expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(['甲', '', '新丙', '丁']);
    await host.apply([{ ...edit(1), expect: '新丙' }]);
    expect((await host.read()).paragraphs.map(({ text }) => text)).toEqual(['甲', '', '新新', '丁']);
  });

  it('and one that is not as it was is told, as anywhere', async () => {
    await expect(after(insert(1, '乙', 'after'))).rejects.toMatchObject({ code: 'document-changed' });
  });

  it('it is not split, even where nothing follows', async () => {
    for (const tail of ['', p('丙')]) {
      const host = openDocx(buildDocx({ body: p('甲乙', GONE) + tail }));
      const texts = (await host.read()).paragraphs.map(({ text }) => text);
      const paragraph = texts.length - 1;
      const edit = { kind: 'split', paragraph, expect: texts[paragraph]!, at: 1, until: 1 } as const;
      await expect(host.apply([edit])).rejects.toMatchObject({ code: 'pending-revisions' });
    }
  });

  it('behind one that nothing follows an empty one takes its text in, so that the two stay two', async () => {
    expect(await after(insert(1, '乙', 'after'), p('甲') + p('乙', GONE))).toEqual(['甲', '', '乙', '新']);
    const table = `<w:tbl><w:tr><w:tc>${p('格')}</w:tc></w:tr></w:tbl>`;
    expect(await after(insert(1, '乙', 'after'), p('甲') + p('乙', GONE) + table + p('丙'))).toEqual([
      '甲',
      '',
      '乙',
      '新',
      '格',
      '丙',
    ]);
  });

  it('and what else the batch does finds its place around that', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('格')}</w:tc></w:tr></w:tbl>`;
    const host = openDocx(buildDocx({ body: p('甲') + p('乙', GONE) + table + p('丙') }));
    const report = await host.apply([
      { kind: 'replace', paragraph: 1, expect: '乙', start: 1, end: 1, text: '二' },
      insert(1, '乙', 'before'),
      insert(1, '乙', 'after'),
      { ...insert(3, '丙', 'after'), look: { like: 3 } },
      { kind: 'replace', paragraph: 3, expect: '丙', start: 0, end: 1, text: '三' },
    ]);
    const texts = (await host.read()).paragraphs.map(({ text }) => text);
    expect(texts).toEqual(['甲', '新', '', '乙二', '新', '格', '三', '新']);
    expect(report.inserted.map(({ paragraph }) => paragraph)).toEqual([1, 4, 7]);
    expect(report.replaced).toMatchObject([
      { paragraph: 3, now: '二' },
      { paragraph: 6, now: '三' },
    ]);
  });

  it('so too behind one that ends a section, which it still ends', async () => {
    const ends = p('乙', `${GONE}<w:sectPr/>`);
    expect(await after(insert(1, '乙', 'after'), p('甲') + ends)).toEqual(['甲', '', '乙', '新']);
    const host = openDocx(buildDocx({ body: `${p('甲') + ends}<w:sectPr/>` }));
    await host.apply([insert(1, '乙', 'after')]);
    const xml = strFromU8(unzipSync(host.save())['word/document.xml']!);
    expect(xml).toContain(`${p('甲') + ends}<w:p>`);
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
    expect(xml.match(/<w:del /g)).toHaveLength(1);
  });
});

it('what stands unseen inside a number keeps its place when the number moves on', async () => {
  const gone = '<w:del w:id="1"><w:r><w:delText>删</w:delText></w:r></w:del>';
  const body = p(`${r('（')}${gone}${r('一', '<w:b/>')}${r('）在理论学习方面')}`);
  const host = openDocx(buildDocx({ body }));
  const text = '（一）在理论学习方面';
  await host.apply([{ kind: 'replace', paragraph: 0, expect: text, start: 0, end: 3, text: '（二）' }]);
  const xml = strFromU8(unzipSync(host.save())['word/document.xml']!);
  expect(xml).toContain(`${r('（')}${gone}${r('二', '<w:b/>')}${r('）在理论学习方面')}`);
});
