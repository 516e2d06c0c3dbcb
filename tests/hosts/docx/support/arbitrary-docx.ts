import fc from 'fast-check';
import { isWhole, wholeEnd } from '../../../../src/core/characters/whole';
import type { Edit } from '../../../../src/core/document/edit';
import type { Paragraph } from '../../../../src/core/document/types';
import { abstractNum, buildDocx, lvl, num } from './build-docx';
import { runOf } from './from-paragraphs';

/** What real papers hold: supplementary and invisible characters, breaks and tabs among the Chinese. */
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
  '𬭎',
  '😀',
  '👩‍💻',
  'e\u0301',
  '\u200B',
  '\u00AD',
  '\u2060',
  '“',
  '）',
);
const text = fc.string({ unit: character, maxLength: 8 });

/** A run in one of the shapes that authors' files have. */
const run = fc
  .record({
    text: fc.string({ unit: character, minLength: 1, maxLength: 5 }),
    bold: fc.boolean(),
    shape: fc.constantFrom('plain', 'ins', 'hyperlink', 'sdt', 'field', 'nested', 'smartTag', 'moveTo'),
    noise: fc.constantFrom(
      '',
      '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>',
      '<w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del>',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>',
      '<w:r><w:footnoteReference w:id="1"/></w:r>',
      '<w:proofErr w:type="spellStart"/>',
      '<w:r><w:br w:type="page"/></w:r>',
      '<w:r><w:br w:type="column"/></w:r>',
      '<w:commentRangeStart w:id="4"/>',
      '<w:moveFrom w:id="5"><w:r><w:t>移</w:t></w:r></w:moveFrom>',
      '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>',
    ),
  })
  .map(({ text: content, bold, shape, noise }) => {
    const xml = runOf(content, bold ? '<w:b/>' : '');
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const complex = (inner: string) =>
      `${mark('begin')}<w:r><w:instrText> X </w:instrText></w:r>${mark('separate')}${inner}${mark('end')}`;
    const wrapped = {
      plain: xml,
      ins: `<w:ins w:id="3" w:author="a">${xml}</w:ins>`,
      hyperlink: `<w:hyperlink w:anchor="x">${xml}</w:hyperlink>`,
      sdt: `<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`,
      field: complex(xml),
      nested: complex(complex(xml)),
      moveTo: `<w:moveTo w:id="6" w:author="a">${xml}</w:moveTo>`,
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
      '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
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

/** The paragraphs of a document, some of them of a kind that the body alone does not show. */
export const documents = fc.array(paragraph, { minLength: 1, maxLength: 6 });

/** What the author has in such documents besides the text that is read. */
export const UNSEEN = [
  '删',
  '藏',
  '移',
  '框',
  'footnoteReference',
  'commentRangeStart',
  'instrText',
  'w:type="page"',
  'w:type="column"',
] as const;

/** A file of some paragraphs. */
export const fileOf = (shapes: readonly { readonly xml: string }[], tracked = false): Uint8Array =>
  buildDocx({
    body: `${shapes.map(({ xml }) => xml).join('')}<w:sectPr/>`,
    numbering: abstractNum(0, lvl(0, 'chineseCounting', '%1、')) + num(1, 0),
    settings: tracked ? '<w:trackRevisions/>' : '',
  });

/** Raw material of edits; made to fit once the document is known. */
export const draft = fc.record({
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

/** Edits that fit the document: none cuts a character or holds a mark. */
export function fit(
  drafts: readonly Draft[],
  paragraphs: readonly Paragraph[],
  shapes: readonly { splittable: boolean; whole: boolean }[],
): Edit[] {
  const taken = new Map<number, number>();
  const edits: Edit[] = [];
  const texts = paragraphs.map(({ text: content }) => content);
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
    const start = wholeEnd(expect, from + (d.a % (expect.length - from + 1)));
    const end = wholeEnd(expect, start + (d.b % (expect.length - start + 1)));
    if (d.kind === 'format') {
      edits.push({ ...anchor, kind: 'format', start, end, format: { bold: true, fontName: '黑体' } });
    } else if (d.kind === 'replace') {
      const mark = (paragraphs[index]!.marks ?? []).find((at) => at > start && at < end);
      const stop = mark === undefined ? end : wholeEnd(expect, mark) > end ? start : mark;
      if (!isWhole(expect, stop)) continue;
      edits.push({ ...anchor, kind: 'replace', start, end: stop, text: d.text });
      taken.set(index, wholeEnd(expect, stop + 1));
    } else if (d.kind === 'split' && shapes[index]!.splittable) {
      const until = start + (/^\s*/.exec(expect.slice(start))?.[0].length ?? 0);
      edits.push({ ...anchor, kind: 'split', at: start, until });
      taken.set(index, wholeEnd(expect, until + 1));
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
