import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { annotateDocx } from '../../../src/hosts/docx/annotate/annotate-docx';
import type { Note } from '../../../src/hosts/docx/annotate/note';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import { docxOf } from '../../../bench/docx-of';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const LINES = [
  '对照检查材料',
  '（一）在理论学习方面。一是学得不系统。二是联系实际不够，遇到问题想不起来。',
  '',
  '张三',
];
const note = (paragraph: number, start: number, end: number, ...lines: string[]): Note => ({
  span: { paragraph, start, end },
  lines,
});
const NOTES = [
  note(1, 11, 17, '第一处：A&B<C>', '第二行'),
  note(1, 13, 30, '跨过几个文字段'),
  note(2, 0, 0, '空段'),
  note(3, 0, 2, '落款'),
];

/** What is read, apart from where marks stand: comments are such marks. */
const textOf = (bytes: Uint8Array) =>
  readDocx(bytes).paragraphs.map((paragraph) => ({ ...paragraph, marks: undefined }));
const parts = (bytes: Uint8Array) => unzipSync(bytes);
const xml = (bytes: Uint8Array, name: string) => strFromU8(parts(bytes)[name]!);
const withoutMarks = (text: string) =>
  text
    .replace(/<w:commentRange(?:Start|End) w:id="\d+"\/>/gu, '')
    .replace(/<w:r><w:commentReference w:id="\d+"\/><\/w:r>/gu, '');
/** The file with parts changed or added. */
const changed = (bytes: Uint8Array, edits: Readonly<Record<string, (xml: string) => string>>) => {
  const all = parts(bytes);
  for (const [name, edit] of Object.entries(edits))
    all[name] = strToU8(edit(strFromU8(all[name] ?? new Uint8Array())));
  return zipSync(all);
};

const plain = docxOf(LINES);

test('what is read stays the same, and the main part gains comment marks only', () => {
  const copy = annotateDocx(plain, NOTES, '纲举');
  expect(textOf(copy)).toEqual(textOf(plain));
  expect(withoutMarks(xml(copy, 'word/document.xml'))).toBe(xml(plain, 'word/document.xml'));
  expect(xml(copy, 'word/document.xml').match(/commentReference/gu)).toHaveLength(NOTES.length);
});

test('every other part keeps its compressed bytes; the new part is registered', () => {
  const copy = annotateDocx(plain, NOTES, '纲举');
  const [before, after] = [parts(plain), parts(copy)];
  const touched = ['word/document.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'];
  expect(Object.keys(after).sort()).toEqual([...Object.keys(before), 'word/comments.xml'].sort());
  for (const name of Object.keys(before))
    if (!touched.includes(name)) expect([name, after[name]]).toEqual([name, before[name]]);
  expect(xml(copy, 'word/comments.xml')).toContain('第一处：A&amp;B&lt;C&gt;');
  expect(xml(copy, 'word/comments.xml').match(/w:author="纲举"/gu)).toHaveLength(NOTES.length);
  expect(xml(copy, 'word/_rels/document.xml.rels')).toContain('Target="comments.xml"');
  expect(xml(copy, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
});

test("a Buffer's bytes are left alone", () => {
  const buffer = Buffer.from(plain);
  expect(textOf(annotateDocx(buffer, NOTES, '纲举'))).toEqual(textOf(plain));
  expect(buffer).toEqual(Buffer.from(plain));
});

test('comments that are there stay, with their ids', () => {
  const once = annotateDocx(plain, [NOTES[0]!], '审核人');
  const twice = annotateDocx(once, [NOTES[3]!], '纲举');
  const comments = xml(twice, 'word/comments.xml');
  expect(comments).toContain('w:author="审核人"');
  expect([...comments.matchAll(/<w:comment w:id="(\d+)"/gu)].map(([, id]) => id)).toEqual(['0', '1']);
  expect(textOf(twice)).toEqual(textOf(plain));
  expect(Object.keys(parts(twice)).sort()).toEqual(Object.keys(parts(once)).sort());
});

test('an empty list of comments that is one tag takes them too', () => {
  const once = annotateDocx(plain, [NOTES[0]!], '审核人');
  const emptied = changed(once, {
    'word/comments.xml': () => `<?xml version="1.0"?><comments xmlns="${WORD}"/>`,
    'word/document.xml': withoutMarks,
  });
  const copy = annotateDocx(emptied, NOTES, '纲举');
  expect(xml(copy, 'word/comments.xml')).toMatch(/^<\?xml version="1.0"\?><comments .*<\/comments>$/u);
  expect(textOf(copy)).toEqual(textOf(plain));
});

test('words in links, tracked insertions and controls are marked from outside', () => {
  const inside = changed(plain, {
    'word/document.xml': (text) =>
      text.replace(
        /<w:r>(?:(?!<\/w:r>).)*在理论(?:(?!<\/w:r>).)*<\/w:r>/u,
        (run) => `<w:ins w:id="7" w:author="x">${run}</w:ins>`,
      ),
  });
  const copy = annotateDocx(inside, [note(1, 4, 6, '在插入中')], '纲举');
  expect(xml(copy, 'word/document.xml')).toMatch(/<w:commentRangeStart w:id="0"\/><w:ins /u);
  expect(xml(copy, 'word/document.xml')).toMatch(/<\/w:ins><w:commentRangeEnd /u);
  expect(textOf(copy)).toEqual(textOf(inside));
});

test('a document without a word in it', () => {
  const empty = changed(plain, {
    'word/document.xml': () =>
      `<w:document xmlns:w="${WORD}"><w:body><w:p/><w:p></w:p></w:body></w:document>`,
  });
  const copy = annotateDocx(empty, [note(0, 0, 0, '缺')], '纲举');
  expect(xml(copy, 'word/document.xml')).toMatch(/<w:p><w:commentRangeStart .*<\/w:p><w:p><\/w:p>/u);
  expect(textOf(copy)).toEqual(textOf(empty));
});

test('a signed file is refused', () => {
  const signed = changed(plain, { '_xmlsignatures/sig1.xml': () => '<Signature/>' });
  expect(() => annotateDocx(signed, NOTES, '纲举')).toThrow(
    expect.objectContaining({ code: 'protected', detail: 'signed' }) as Error,
  );
});

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync);

(soffice ? test : test.skip)(
  'LibreOffice opens it and has the same text and every comment',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'annotate-'));
    try {
      writeFileSync(path.join(folder, 'copy.docx'), annotateDocx(plain, NOTES, '纲举'));
      const convert = (to: string) =>
        execFileSync(
          soffice!,
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            '--convert-to',
            to,
            '--outdir',
            folder,
            path.join(folder, 'copy.docx'),
          ],
          { stdio: 'ignore' },
        );
      convert('fodt');
      const odt = readFileSync(path.join(folder, 'copy.fodt'), 'utf8');
      expect(odt.match(/<office:annotation /gu)).toHaveLength(NOTES.length);
      expect(odt).toContain('跨过几个文字段');
      const body = odt
        .slice(odt.indexOf('<office:text'))
        .replace(/<office:annotation .*?<\/office:annotation>/gsu, '')
        .replace(/<[^>]*>/gu, '');
      expect(body).toContain('联系实际不够，遇到问题想不起来。');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  180_000,
);
