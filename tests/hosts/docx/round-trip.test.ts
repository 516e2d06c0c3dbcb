import fc from 'fast-check';
import { applyEdits } from '../../../src/core/document/apply';
import type { Edit } from '../../../src/core/document/edit';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import { buildDocx } from './support/build-docx';
import { runOf } from './support/from-paragraphs';

const character = fc.constantFrom(
  '一',
  '是',
  '。',
  '学',
  ' ',
  'a',
  '<',
  '&',
  '\u000B',
  '\t',
  '𠮷',
  '“',
  '）',
);
const text = fc.string({ unit: character, maxLength: 8 });

/** A run in one of the shapes that authors' files have. */
const run = fc
  .record({
    text: fc.string({ unit: character, minLength: 1, maxLength: 5 }),
    bold: fc.boolean(),
    shape: fc.constantFrom('plain', 'ins', 'hyperlink', 'sdt', 'field', 'smartTag'),
    noise: fc.constantFrom(
      '',
      '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>',
      '<w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del>',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>',
      '<w:r><w:footnoteReference w:id="1"/></w:r>',
      '<w:proofErr w:type="spellStart"/>',
    ),
  })
  .map(({ text: content, bold, shape, noise }) => {
    const xml = runOf(content, bold ? '<w:b/>' : '');
    const wrapped = {
      plain: xml,
      ins: `<w:ins w:id="3" w:author="a">${xml}</w:ins>`,
      hyperlink: `<w:hyperlink w:anchor="x">${xml}</w:hyperlink>`,
      sdt: `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`,
      field: `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> X </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${xml}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      smartTag: `<w:smartTag w:element="e">${xml}</w:smartTag>`,
    }[shape];
    return { xml: wrapped + noise, splittable: shape !== 'sdt' };
  });

const paragraph = fc
  .record({
    runs: fc.array(run, { maxLength: 4 }),
    properties: fc.constantFrom(
      '',
      '<w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr>',
      '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>',
      '<w:pPr><w:ind w:firstLine="640"/><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr>',
    ),
    inCell: fc.boolean(),
  })
  .map(({ runs, properties, inCell }) => {
    const xml =
      runs.length === 0 && properties === ''
        ? '<w:p/>'
        : `<w:p w:rsidR="00AB">${properties}${runs.map((r) => r.xml).join('')}</w:p>`;
    return {
      xml: inCell ? `<w:tbl><w:tr><w:tc><w:tcPr/>${xml}</w:tc></w:tr></w:tbl>` : xml,
      splittable: runs.every((r) => r.splittable),
      whole: !inCell && !properties.includes('sectPr'),
    };
  });

const documents = fc.array(paragraph, { minLength: 1, maxLength: 6 });

/** Raw material of edits; made to fit once the document is known. */
const draft = fc.record({
  kind: fc.constantFrom(
    'insert-paragraph',
    'insert-paragraph',
    'replace',
    'replace',
    'split',
    'format',
    'delete-paragraph',
  ),
  paragraph: fc.nat(5),
  a: fc.nat(40),
  b: fc.nat(40),
  text,
  before: fc.boolean(),
  like: fc.option(fc.nat(5), { nil: undefined }),
});

type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

/** Moves an offset out of a surrogate pair. */
const whole = (content: string, at: number) => (/[\uDC00-\uDFFF]/.test(content[at] ?? '') ? at + 1 : at);

function fit(
  drafts: readonly Draft[],
  texts: readonly string[],
  shapes: readonly { splittable: boolean; whole: boolean }[],
): Edit[] {
  const taken = new Map<number, number>();
  const edits: Edit[] = [];
  for (const d of drafts) {
    const index = d.paragraph % texts.length;
    const expect = texts[index]!;
    const anchor = { paragraph: index, expect };
    if (d.kind === 'insert-paragraph') {
      const where = d.before ? 'before' : 'after';
      const look = {
        ...(d.like === undefined ? {} : { like: d.like % texts.length }),
        format: { bold: d.before },
      };
      edits.push({ ...anchor, kind: 'insert-paragraph', where, text: d.text, look });
      continue;
    }
    // Edits of one paragraph go from left to right, so that they do not overlap.
    const from = taken.get(index) ?? 0;
    if (from > expect.length) continue;
    const start = whole(expect, from + (d.a % (expect.length - from + 1)));
    const end = whole(expect, start + (d.b % (expect.length - start + 1)));
    if (d.kind === 'format') {
      edits.push({ ...anchor, kind: 'format', start, end, format: { bold: true, fontName: '黑体' } });
    } else if (d.kind === 'replace') {
      edits.push({ ...anchor, kind: 'replace', start, end, text: d.text });
      taken.set(index, whole(expect, end + 1));
    } else if (d.kind === 'split' && shapes[index]!.splittable) {
      const until = start + (/^\s*/.exec(expect.slice(start))?.[0].length ?? 0);
      edits.push({ ...anchor, kind: 'split', at: start, until });
      taken.set(index, whole(expect, until + 1));
    } else if (
      d.kind === 'delete-paragraph' &&
      shapes[index]!.whole &&
      !edits.some((e) => e.paragraph === index)
    ) {
      edits.push({ ...anchor, kind: 'delete-paragraph' });
      taken.set(index, Infinity);
    }
  }
  return edits;
}

const textsOf = (bytes: Uint8Array) => readDocx(bytes).paragraphs.map((one) => one.text);

describe('applying edits to a .docx', () => {
  it('reads afterwards as the edits say, for any document and batch', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.array(draft, { maxLength: 6 }), async (shapes, drafts) => {
        const bytes = buildDocx(shapes.map(({ xml }) => xml).join('') + '<w:sectPr/>');
        const { paragraphs } = readDocx(bytes);
        const edits = fit(
          drafts,
          paragraphs.map((one) => one.text),
          shapes,
        );
        const expected = applyEdits(paragraphs, edits).map((one) => one.text);
        fc.pre(expected.length > 0);
        const host = openDocx(bytes);
        const report = await host.apply(edits);
        expect(textsOf(host.save())).toEqual(expected);
        for (const { paragraph: at, text: inserted } of report.inserted) expect(expected[at]).toBe(inserted);
      }),
      { numRuns: 400 },
    );
  });

  it('leaves the XML of every other paragraph as it is', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.array(draft, { maxLength: 3 }), async (shapes, drafts) => {
        const bytes = buildDocx(shapes.map(({ xml }) => xml).join('') + '<w:sectPr/>');
        const texts = textsOf(bytes);
        const edits = fit(drafts, texts, shapes);
        const host = openDocx(bytes);
        await host.apply(edits);
        const { unzipSync, strFromU8 } = await import('fflate');
        const xml = strFromU8(unzipSync(host.save())['word/document.xml']!);
        const touched = new Set(
          edits.filter(({ kind }) => kind !== 'insert-paragraph').map((edit) => edit.paragraph),
        );
        let at = 0;
        shapes.forEach((shape, i) => {
          if (touched.has(i)) return;
          const own = /<w:p\/>|<w:p[ >].*<\/w:p>/s.exec(shape.xml.replace(/<\/w:tc>.*$/s, ''))![0];
          const found = xml.indexOf(own, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + own.length;
        });
      }),
      { numRuns: 200 },
    );
  });
});
