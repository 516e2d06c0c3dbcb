import { DeskHost } from '../../src/desk/paper/desk-host';
import { detectEncoding } from '../../src/hosts/text/detect-encoding';
import { encodeText } from '../../src/hosts/text/encode-text';

const LINES = ['个人对照檢查材料', '一、存在的問題', '一是學習不夠。'];

/** A text file on the desk with a word more at the end of its last line, as it is saved. */
async function written(encoding: Parameters<typeof encodeText>[1], word: string, lines = LINES) {
  const host = DeskHost.open('a.txt', encodeText(lines.join('\n'), encoding));
  host.moveTo({ paragraph: 2, start: lines[2]!.length, end: lines[2]!.length });
  await host.insertAtCursor(word);
  return host.save();
}

test.each(['gb18030', 'utf-8', 'utf-16le'] as const)(
  'a file in %s stays in it, line ends and all',
  async (encoding) => {
    const bytes = await written(encoding, '写得少。');
    expect(bytes).toEqual(encodeText(`${LINES.join('\n')}写得少。`, encoding));
  },
);

test('a word that the file’s own encoding cannot write is not lost: the file is UTF-8 then', async () => {
  const lines = ['個人對照檢查材料', '一、存在的問題', '一是學習不夠，說得多，到會的時候少。'];
  expect(detectEncoding(encodeText(lines.join('\n'), 'big5'))?.encoding).toBe('big5');
  const bytes = await written('big5', '写得少。', lines);
  expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\r\n').slice(0, 3)).toEqual([
    ...lines.slice(0, 2),
    `${lines[2]!}写得少。`,
  ]);
});
