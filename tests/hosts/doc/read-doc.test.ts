import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { docxOf } from '../../../bench/docx-of';
import { readDoc } from '../../../src/hosts/doc/read-doc';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import { readFileBytes } from '../../../src/hosts/file/read-file';
import { madeUpPaper, randomOf } from '../../support/many-papers';
import { compound, wordDocument, type Draft } from './build';

const doc = (text: string, draft?: Draft) => compound(wordDocument(text, draft));
const textsOf = (bytes: Uint8Array) => readDoc(bytes).paragraphs.map(({ text }) => text);
const refusal = (bytes: Uint8Array, name = 'a.doc'): string => {
  try {
    readFileBytes(name, bytes);
    return 'read';
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
};

test('paragraphs as they stand, characters beyond the first plane, signs and soft breaks', () => {
  expect(textsOf(doc('对照检查材料\r“𠮷”——甲\u000b乙\r\r末段\r'))).toEqual([
    '对照检查材料',
    '“𠮷”——甲\u000b乙',
    '',
    '末段',
  ]);
});

test('cells of a table are paragraphs in it; the mark that ends a row is none', () => {
  const { paragraphs } = readDoc(doc('前\r甲\u0007乙\u0007\u0007丙\u0007丁\u0007\u0007后\r'));
  expect(paragraphs.map(({ text, inTable }) => `${text}${inTable ? '|' : ''}`)).toEqual([
    '前',
    '甲|',
    '乙|',
    '丙|',
    '丁|',
    '后',
  ]);
});

test('of a field its result is read, of notes and pictures nothing', () => {
  expect(textsOf(doc('第\u0013 PAGE \u00141\u0015页\u0002，图\u0001\u0008。\r'))).toEqual(['第1页，图。']);
  expect(textsOf(doc('外\u0013 IF \u0013 DATE \u0014今\u0015 \u0014内\u0015外\r'))).toEqual(['外内外']);
});

test('what is deleted under revision is left out, and that is said', () => {
  const snapshot = readDoc(doc('一是学习不深不透。\r', { deleted: [4, 6] }));
  expect(snapshot.paragraphs.map(({ text }) => text)).toEqual(['一是学习不透。']);
  expect(snapshot.revisionsPending).toBe(true);
});

test('built-in headings have their level; a list means that its numbers were not read', () => {
  const { paragraphs, degraded } = readDoc(doc('存在的问题\r', { look: { style: 2, list: 1 } }));
  expect(paragraphs[0]).toMatchObject({ text: '存在的问题', outlineLevel: 2 });
  expect(degraded).toEqual(['list-numbers']);
  expect(readDoc(doc('正文\r', { look: { style: 0, list: 0 } })).degraded).toEqual([]);
});

test('what cannot be read says why', () => {
  expect(refusal(doc('甲\r', { flags: 0x0300 }))).toBe('encrypted: password');
  expect(refusal(compound({ EncryptedPackage: new Uint8Array(600) }), 'a.docx')).toBe('encrypted: password');
  expect(refusal(doc('甲\r', { version: 0x68 }))).toBe('not-a-docx: legacy-doc');
  expect(refusal(compound({ CONTENTS: new Uint8Array(600) }), 'a.wps')).toBe('not-a-docx: legacy-doc');
  expect(refusal(Uint8Array.from([0x7b, 0x5c, 0x72, 0x74, 0x66]))).toBe('not-a-docx: legacy-doc');
  expect(refusal(new Uint8Array())).toBe('not-a-docx: empty');
});

test('a chain of sectors that runs in a circle ends, and so does whatever else is broken in a file', () => {
  const whole = doc(`${'一是学习不深。'.repeat(60)}\r`, { deleted: [4, 6], look: { style: 1, list: 1 } });
  const circle = whole.slice();
  const view = new DataView(circle.buffer);
  const sectors = whole.length / 512 - 1;
  for (let i = 4; i < sectors; i++) view.setUint32(512 + 4 * i, i === 4 ? 5 : 4, true);
  expect(refusal(circle)).toMatch(/^corrupt/u);
  const random = randomOf(7);
  for (let round = 0; round < 400; round++) {
    const broken = whole.slice(0, round % 4 === 0 ? Math.floor(random() * whole.length) : undefined);
    if (broken.length < 8) continue;
    for (let i = 0; i < 12; i++) {
      const at = 8 + Math.floor(random() ** 3 * (broken.length - 8));
      broken[Math.min(at, broken.length - 1)] = Math.floor(random() * 256);
    }
    expect(refusal(broken)).toMatch(/^(read|corrupt|not-a-docx|encrypted|too-large)/u);
  }
});

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync);
(office === undefined ? test.skip : test)(
  'a .doc that LibreOffice has written reads as the .docx it was made of',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'doc-'));
    const lines = madeUpPaper(1, { sentences: 4 });
    writeFileSync(path.join(folder, '材料.docx'), docxOf(lines));
    const args = [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'doc:MS Word 97',
    ];
    execFileSync(office!, [...args, '--outdir', folder, path.join(folder, '材料.docx')], { stdio: 'ignore' });
    const read = readFileBytes('材料.doc', new Uint8Array(readFileSync(path.join(folder, '材料.doc'))));
    // Numbers that Word makes are in neither text, and in a .doc nowhere else.
    const original = readDocx(docxOf(lines)).paragraphs;
    expect(read.paragraphs.map(({ text }) => text)).toEqual(original.map(({ text }) => text));
    expect(read.degraded).toEqual(original.some(({ number }) => number !== '') ? ['list-numbers'] : []);
    rmSync(folder, { recursive: true });
  },
  60_000,
);
