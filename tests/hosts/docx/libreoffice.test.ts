import { strFromU8, unzipSync } from 'fflate';
import { annotateDocx } from '../../../src/hosts/docx/annotate/annotate-docx';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import { abstractNum, buildDocx, lvl, num, numPr, p, r, style } from './support/build-docx';
import { convertedAll, office, officeTexts } from './support/office';

/** What we read, laid out as that export lays it out. */
const ourText = (bytes: Uint8Array) =>
  readDocx(bytes).paragraphs.map(({ number, text }) =>
    (number === '' ? text : `${number} ${text}`).replaceAll('\u000B', '\n'),
  );

const squeeze = (lines: readonly string[]) =>
  lines
    .join('\n')
    .replace(/[ \t]+/g, ' ')
    .split('\n');

(office ? describe : describe.skip)('LibreOffice', () => {
  jest.setTimeout(180_000);

  const numbering =
    abstractNum(
      0,
      lvl(0, 'chineseCountingThousand', '%1、', '<w:pStyle w:val="1"/><w:suff w:val="space"/>') +
        lvl(1, 'chineseCountingThousand', '（%2）', '<w:suff w:val="space"/>') +
        lvl(2, 'decimal', '%3.', '<w:suff w:val="space"/>'),
    ) + num(1, 0);
  const styles =
    style('a', 'Normal', '', true) +
    style(
      '1',
      'heading 1',
      '<w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>',
    );
  const body =
    p('对照检查材料', '<w:jc w:val="center"/>') +
    p('存在的问题', '<w:pStyle w:val="1"/>') +
    p('在理论学习方面', numPr(1, 1)) +
    p(
      `${r('一是学得', '<w:b/>')}<w:ins w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z">${r('不深。')}</w:ins>${r('后文')}`,
    ) +
    p('在工作作风方面', numPr(1, 1)) +
    p('整改的措施', '<w:pStyle w:val="1"/>') +
    p(`${r('甲')}<w:r><w:br/></w:r>${r('乙')}`) +
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  const source = buildDocx({ body, numbering, styles });

  it('reads the same text and the same automatic numbers in a file as we do', async () => {
    expect(squeeze((await officeTexts([source]))[0]!)).toEqual(
      squeeze(ourText(source).join('\n').split('\n')),
    );
  });

  it('opens a copy with comments, keeps them, and what it saves reads as the original', async () => {
    const note = (paragraph: number, start: number, end: number, line: string) => ({
      span: { paragraph, start, end },
      lines: [line, '内部材料，用后删除。'],
    });
    const copy = annotateDocx(source, [note(0, 0, 6, '标题'), note(3, 1, 5, '跨过修订')], '纲举');
    const saved = (await convertedAll([copy], 'docx:Office Open XML Text'))[0]!;
    expect(ourText(saved)).toEqual(ourText(source));
    expect(strFromU8(unzipSync(saved)['word/comments.xml']!)).toMatch(/标题.*内部材料.*跨过修订/su);
  });

  it('opens what we wrote, and its text agrees', async () => {
    const host = openDocx(source);
    const text = (await host.read()).paragraphs.map((one) => one.text);
    const at = (paragraph: number) => ({ paragraph, expect: text[paragraph]! });
    await host.apply([
      {
        kind: 'insert-paragraph',
        ...at(4),
        where: 'after',
        text: '在廉洁自律方面',
        look: { like: 4, joinList: true },
      },
      {
        kind: 'insert-paragraph',
        ...at(5),
        where: 'before',
        text: '典型案例剖析',
        look: { like: 5, joinList: true },
      },
      {
        kind: 'insert-paragraph',
        ...at(5),
        where: 'before',
        text: '一是【待补：哪一次？】。',
        look: {
          format: { fontName: '仿宋', fontSize: 16, firstLineIndent: 32, lineSpacing: 28 },
          runs: [{ length: 2, format: { bold: true } }],
        },
      },
      { kind: 'replace', ...at(3), start: 3, end: 5, text: '得还不' },
      { kind: 'format', ...at(3), start: 0, end: 2, format: { fontName: '楷体' } },
      { kind: 'split', ...at(6), at: 1, until: 2 },
    ]);
    const saved = host.save();
    const lines = squeeze((await officeTexts([saved]))[0]!);
    expect(lines).toEqual(squeeze(ourText(saved).join('\n').split('\n')));
    expect(lines).toEqual([
      '对照检查材料',
      '一、 存在的问题',
      '（一） 在理论学习方面',
      '一是学得还不深。后文',
      '（二） 在工作作风方面',
      '（三） 在廉洁自律方面',
      '二、 典型案例剖析',
      '一是【待补：哪一次？】。',
      '三、 整改的措施',
      '甲',
      '乙',
    ]);
  });
});
