import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encodeText } from '../../src/hosts/text/encode-text';
import { detectEncoding } from '../../src/hosts/text/detect-encoding';
import { gangju } from './support/run';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'gangju-big5-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** 「一、存在的問題／（一）在理論學習方面／一是學習不夠。／(二)在工作方面」 in Big5, byte by byte. */
const BYTES = Buffer.from(
  'a440a142a673a662aabab0ddc344' +
    '0aa15da440a15ea662b27abdd7bec7b2dfa4e8adb1' +
    '0aa440ac4fbec7b2dfa4a3b0f7a143' +
    '0a28a44729a662a475a740a4e8adb1' +
    '0a',
  'hex',
);
const TEXT = '一、存在的問題\n（一）在理論學習方面\n一是學習不夠。\n(二)在工作方面\n';

describe('a text in Big5', () => {
  it('is read as it is written', async () => {
    expect(detectEncoding(BYTES)).toEqual({ encoding: 'big5', bomLength: 0 });
    expect(Buffer.from(encodeText(TEXT, 'big5')).equals(BYTES)).toBe(true);
    const { out } = await gangju(['check', '-'], BYTES);
    expect(out).toContain('在工作方面');
  });

  it('is not taken for Big5 when it is GB18030', () => {
    for (const text of ['一、存在的问题\n（一）在理论学习方面\n', '存在不足', '對照檢查材料的問題，和整改。'])
      expect(detectEncoding(encodeText(text, 'gb18030'))).toMatchObject({ encoding: 'gb18030' });
  });

  it('stays Big5 when it is written back', async () => {
    const file = path.join(folder, 'a.txt');
    const out = path.join(folder, 'b.txt');
    writeFileSync(file, BYTES);
    const ran = await gangju(['fix', '--rule', 'all', file, '-o', out]);
    expect(ran).toMatchObject({ status: 0, err: '' });
    const written = readFileSync(out);
    expect(detectEncoding(written)).toMatchObject({ encoding: 'big5' });
    expect(new TextDecoder('big5', { fatal: true }).decode(written)).toContain('一是學習不夠。');
  });

  it('refuses what Big5 cannot hold, and writes nothing', async () => {
    const file = path.join(folder, 'a.txt');
    const out = path.join(folder, 'b.txt');
    writeFileSync(file, BYTES);
    const ran = await gangju(['outline', '--template', '2023-theme-education', file, '-o', out]);
    expect(ran.status).toBe(2);
    expect(ran.err).toMatch(/原文件的编码写不出“.”这个字/);
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });
});
