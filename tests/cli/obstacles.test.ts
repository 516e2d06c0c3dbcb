import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readDocx } from '../../src/hosts/docx/read-docx';
import { buildDocx, p } from '../hosts/docx/support/build-docx';
import { wholePaper, without } from './support/papers';
import { gangju } from './support/run';

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'gangju-obstacles-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const GONE = '<w:rPr><w:del w:id="9" w:author="某"/></w:rPr>';
const locked = (body: string) =>
  `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${body}</w:sdtContent></w:sdt>`;
const body = (lines: readonly string[]) => lines.map((line) => p(line)).join('');
const texts = (name: string) => readDocx(readFileSync(at(name))).paragraphs.map(({ text }) => text);

/** Completes a paper of this body and then once more. */
async function completed(content: string): Promise<{ out: string; lines: string[] }> {
  writeFileSync(at('a.docx'), buildDocx({ body: content }));
  const first = await gangju(['outline', at('a.docx'), '-o', at('b.docx')]);
  expect(first).toMatchObject({ status: 0, err: '' });
  const again = await gangju(['outline', at('b.docx'), '-o', at('c.docx')]);
  expect(again.out).toContain('补入 0 处');
  expect(readFileSync(at('c.docx'))).toEqual(readFileSync(at('b.docx')));
  return { out: first.out, lines: texts('b.docx') };
}

describe('one obstacle does not keep the rest from going in', () => {
  const lacking = without(/^二、典型|^通报|政治素质方面|^四、整改|^（.）持续|^以上报告/);
  const split = lacking.findIndex((line) => line.startsWith('三、'));

  it('behind a last paragraph whose mark is deleted a new one begins, and flows into nothing', async () => {
    const last = lacking.at(-1)!;
    const { lines } = await completed(body(lacking.slice(0, -1)) + p(last, GONE));
    expect(lines.some((line) => line.includes('整改的措施'))).toBe(true);
    expect(lines.some((line) => line.includes('政治素质方面'))).toBe(true);
    // The author's last line stays one by itself, also when the deletion is accepted.
    expect(lines).toContain(last);
    const xml = strFromU8(unzipSync(readFileSync(at('b.docx')))['word/document.xml']!);
    expect(xml.match(/<w:del /g)).toHaveLength(1);
  });

  it('what would go amid a locked block is named with its place, and the others go in', async () => {
    const held = lacking.slice(2, split);
    const { out, lines } = await completed(
      body(lacking.slice(0, 2)) + locked(body(held)) + body(lacking.slice(split)),
    );
    expect(lines.some((line) => line.includes('整改的措施'))).toBe(true);
    expect(lines.some((line) => line.includes('典型案例剖析'))).toBe(true);
    expect(lines.some((line) => line.includes('在政治素质方面'))).toBe(false);
    expect(out).toMatch(/没有补“（二）在政治素质方面”（在“（一）在理论学习方面.*锁定/);
    expect(lines.filter((line) => held.includes(line))).toEqual(held);
  });

  it('blank lines at the end of a locked block are no reason: it goes behind the block', async () => {
    const held = [...lacking.slice(2, split), '', ''];
    const { lines } = await completed(
      body(lacking.slice(0, 2)) + locked(body(held)) + body(lacking.slice(split)),
    );
    const cases = lines.findIndex((line) => line.includes('典型案例剖析'));
    expect(lines.slice(cases - 2, cases)).toEqual(['', '']);
  });

  it('a locked end of the paper leaves what belongs behind it to go behind it', async () => {
    const { lines } = await completed(body(lacking.slice(0, split)) + locked(body(lacking.slice(split))));
    expect(lines.some((line) => line.includes('整改的措施'))).toBe(true);
  });

  it('a number that flows over from a paragraph whose mark is deleted moves on', async () => {
    const lines = wholePaper.filter((line) => !/^二、典型|^通报/.test(line));
    const third = lines.findIndex((line) => line.startsWith('三、'));
    const content =
      body(lines.slice(0, third)) + p('二、', GONE) + p('问题的原因') + body(lines.slice(third + 1));
    expect((await completed(content)).lines).toContain('三、问题的原因');
  });
});

describe('a paper that lives in a table', () => {
  const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${content}</w:tc>`;
  const table = (...rows: readonly string[][]) =>
    `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
  const lacking = without(/^2023|^二、典型|^通报|政治素质方面|^以上报告/);
  const form = (paper: string) =>
    p('个人对照检查材料') +
    table(
      [cell(p('姓名')), cell(p('甲'))],
      [cell(p('对照检查')), paper],
      [cell(p('意见')), cell(p('同意'))],
    ) +
    p();
  const cellsOf = (name: string) => {
    const xml = strFromU8(unzipSync(readFileSync(at(name)))['word/document.xml']!);
    return [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([one]) => one);
  };

  it('in one cell is completed there, and nowhere else', async () => {
    const { lines } = await completed(form(cell(body([...lacking, '']))));
    const cells = cellsOf('b.docx');
    expect(cells).toHaveLength(6);
    expect(cells.filter((_, i) => i !== 3)).toEqual(cellsOf('a.docx').filter((_, i) => i !== 3));
    expect(cells[3]).toContain('（二）在政治素质方面');
    expect(cells[3]).toContain('二、典型案例剖析');
    expect(lines.filter((line) => lacking.includes(line)).length).toBeGreaterThanOrEqual(lacking.length - 9);
    expect((await gangju(['check', '--format', 'json', at('b.docx')])).out).toContain('"complete":true');
  });

  it.each(['<w:lock w:val="contentLocked"/>', '<w:text/>'])(
    'in a cell that is a control (%s) gets nothing, and is told in one line',
    async (kind) => {
      const control = `<w:sdt><w:sdtPr>${kind}</w:sdtPr><w:sdtContent>${cell(body(lacking))}</w:sdtContent></w:sdt>`;
      const { out } = await completed(form(control));
      expect(out.match(/没有补/g)).toHaveLength(1);
      expect(out).toContain('材料写在表格里');
      expect(readFileSync(at('b.docx'))).toEqual(readFileSync(at('a.docx')));
      const told = (await gangju(['check', at('a.docx')])).out;
      expect(told).toContain('missing-dimension');
      expect(told).not.toContain('可用 gangju outline 补上');
    },
  );

  it('with a locked block amid its cell gets what goes beside that', async () => {
    const from = lacking.findIndex((line) => line.startsWith('三、'));
    const { out } = await completed(
      form(cell(body(lacking.slice(0, from)) + locked(body(lacking.slice(from))) + p())),
    );
    expect(out).not.toContain('没有补');
    expect(cellsOf('b.docx')[3]).toMatch(/二、典型案例剖析.*<w:sdt>/s);
  });
});
