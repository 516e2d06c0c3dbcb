import { strFromU8, unzipSync } from 'fflate';
import type { Edit } from '../../../src/core/document/edit';
import { FieldStack } from '../../../src/hosts/docx/body/field-stack';
import { parseBody } from '../../../src/hosts/docx/body/body-parser';
import { symbolCharacter } from '../../../src/hosts/docx/body/symbols';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import { Styles } from '../../../src/hosts/docx/styles';
import { buildDocx, mainPart, p, r, style } from './support/build-docx';

/** What of a body is text, where it stands, and what stands around it. */

const texts = (body: string) => readDocx(buildDocx(body)).paragraphs.map(({ text }) => text);
const bodyOf = (body: string) => parseBody(mainPart(body), Styles.parse(''));
const fld = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instr = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const sdt = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

describe('fields', () => {
  const after = (...types: string[]) => {
    const stack = new FieldStack(new Set());
    for (const type of types) stack.mark(type);
    return { visible: stack.visible, inResult: stack.inResult, unclosed: [...stack.unclosed()] };
  };

  it('hide their instruction, show their result, and are over at their end', () => {
    expect(after()).toEqual({ visible: true, inResult: false, unclosed: [] });
    expect(after('begin')).toEqual({ visible: false, inResult: true, unclosed: [0] });
    expect(after('begin', 'separate')).toEqual({ visible: true, inResult: true, unclosed: [] });
    expect(after('begin', 'separate', 'end')).toEqual({ visible: true, inResult: false, unclosed: [] });
    expect(after('begin', 'end')).toEqual({ visible: true, inResult: false, unclosed: [] });
  });

  it('within an instruction stay hidden, result or not', () => {
    expect(after('begin', 'begin', 'separate').visible).toBe(false);
    expect(after('begin', 'begin', 'separate', 'end').visible).toBe(false);
    expect(after('begin', 'begin', 'separate', 'end', 'separate').visible).toBe(true);
    expect(after('begin', 'separate', 'begin').unclosed).toEqual([1]);
  });

  it('are not upset by marks that belong to none', () => {
    expect(after('end', 'separate', 'other').visible).toBe(true);
    expect(after('begin', 'separate', 'separate', 'end').visible).toBe(true);
    expect(after('begin', 'separate', 'separate', 'end', 'begin').visible).toBe(false);
  });

  it('to be passed over hide nothing, whatever others do', () => {
    const stack = new FieldStack(new Set([0]));
    stack.mark('begin');
    expect([stack.visible, stack.inResult]).toEqual([true, false]);
    stack.mark('begin');
    expect([stack.visible, [...stack.unclosed()]]).toEqual([false, [1]]);
  });

  it('that never end hide no text of those behind them', () => {
    const whole = fld('begin') + instr('藏') + fld('separate') + r('见') + fld('end');
    expect(texts(p(fld('begin') + r('一')) + p(whole) + p('尾'))).toEqual(['一', '见', '尾']);
    expect(texts(p(whole) + p(fld('begin') + fld('separate') + r('一')) + p('尾'))).toEqual([
      '见',
      '一',
      '尾',
    ]);
  });
});

describe('symbols', () => {
  it.each([
    ['2460', undefined, '①'],
    ['F041', '仿宋', 'A'],
    ['F020', undefined, ' '],
    ['F0FF', '仿宋', 'ÿ'],
    ['F100', '仿宋', '\uF100'],
    ['F01F', '仿宋', '\uF01F'],
    ['F041', 'Wingdings 2', '\uF041'],
    ['20', undefined, ' '],
    ['1F', undefined, ''],
    ['0', undefined, ''],
    ['FFFF', undefined, '\uFFFF'],
    ['10000', undefined, ''],
    ['D7FF', undefined, '\uD7FF'],
    ['D800', undefined, ''],
    ['DFFF', undefined, ''],
    ['E000', undefined, '\uE000'],
    ['', undefined, ''],
    ['x', undefined, ''],
  ])('%s in %s is %j', (code, font, expected) => {
    const attributes = { 'w:char': code, ...(font === undefined ? {} : { 'w:font': font }) };
    expect(symbolCharacter(attributes)).toBe(expected);
  });

  it('without a code is nothing', () => {
    expect(symbolCharacter({})).toBe('');
  });
});

describe('white space', () => {
  const t = (text: string, attributes = '') => p(`<w:r><w:t${attributes}>${text}</w:t></w:r>`);

  it('at the ends of a text is shown only where it is kept, and line ends are spaces', () => {
    expect(texts(t('  甲  乙  ') + t(' \n') + t('甲\n\t乙\r\n', ' xml:space="preserve"'))).toEqual([
      '甲  乙',
      '',
      '甲  乙 ',
    ]);
  });

  it('is kept throughout where the document says so, unless a text says otherwise', () => {
    const kept = mainPart(t(' 甲 ') + t(' 乙 ', ' xml:space="default"')).replace(
      '<w:document ',
      '<w:document xml:space="preserve" ',
    );
    expect(texts(kept)).toEqual([' 甲 ', '乙']);
  });
});

describe('content controls', () => {
  it('know their paragraphs, and which of them close or lock', () => {
    const body = bodyOf(
      p('前') +
        sdt('<w:docPartObj/>', p('目') + sdt('<w:lock w:val="sdtContentLocked"/>', p('录'))) +
        sdt('<w:lock w:val="sdtLocked"/><w:alias w:val="x"/>', p('控')) +
        p('后'),
    );
    expect(
      body.paragraphs.map(({ controls }) =>
        controls.map(({ closed, locked, first, last }) => [closed, locked, first, last]),
      ),
    ).toEqual([
      [],
      [[true, false, 1, 2]],
      [
        [true, false, 1, 2],
        [false, true, 2, 2],
      ],
      [[false, false, 3, 3]],
      [],
    ]);
  });

  it('that lock are told of a paragraph, around it or in it', () => {
    const lock = '<w:lock w:val="contentLocked"/>';
    const { paragraphs } = readDocx(
      buildDocx(p('甲') + sdt(lock, p('乙')) + p(r('丙') + sdt(lock, r('丁')))),
    );
    expect(paragraphs.map(({ text, locked }) => [text, locked === true])).toEqual([
      ['甲', false],
      ['乙', true],
      ['丙丁', true],
    ]);
  });

  it('inside a paragraph end where they end, and the look of their end is no text', () => {
    const control = `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtEndPr><w:rPr><w:b/></w:rPr></w:sdtEndPr><w:sdtContent>${r('控')}</w:sdtContent></w:sdt>`;
    const [paragraph] = bodyOf(p(r('甲') + control + r('乙'))).paragraphs;
    expect(paragraph!.pieces.map(({ text, run }) => [text, run.containers.map(({ name }) => name)])).toEqual([
      ['甲', []],
      ['控', ['w:sdt', 'w:sdtContent']],
      ['乙', []],
    ]);
    expect(paragraph!.pieces[1]!.run.rPr).toEqual({});
  });
});

describe('tables', () => {
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;
  const gone = '<w:trPr><w:del w:id="1"/></w:trPr>';
  const row = (content: string, properties = '') => `<w:tr>${properties}${content}</w:tr>`;

  it('within a row that is deleted show nothing, and the rows behind it do', () => {
    const inner = `<w:tbl>${row(cell(p('内')), gone)}${row(cell(p('里')))}</w:tbl>`;
    const rows = row(cell(p('删') + inner + p('删')), gone) + row(cell(p('留')));
    expect(texts(`<w:tbl>${rows}</w:tbl>${p('后')}`)).toEqual(['', '', '', '', '留', '后']);
    const kept = row(cell(p('留') + inner + p('留'))) + row(cell(p('尾')));
    expect(texts(`<w:tbl>${kept}</w:tbl>`)).toEqual(['留', '', '里', '留', '尾']);
  });

  it('whose last row is deleted hide nothing behind them', () => {
    const table = `<w:tbl>${row(cell(p('删')), gone)}</w:tbl>`;
    expect(texts(table + p('后') + table + p('尾'))).toEqual(['', '后', '', '尾']);
  });

  it('tell which paragraphs are siblings, and which stand right behind another', () => {
    const { paragraphs } = bodyOf(
      `${p('一')}${p('二')}<w:tbl>${row(cell(p('甲') + p('乙')) + cell(p('丙')))}</w:tbl>${p('三')}`,
    );
    const [first, second, a, b, c, third] = paragraphs;
    expect(new Set([first!.parent, second!.parent, third!.parent]).size).toBe(1);
    expect(a!.parent).toBe(b!.parent);
    expect(new Set([first!.parent, a!.parent, c!.parent]).size).toBe(3);
    expect(paragraphs.map(({ afterParagraph }) => afterParagraph)).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(paragraphs.map(({ inTable }) => inTable)).toEqual([false, false, true, true, true, false]);
  });
});

describe('alternatives', () => {
  const of = (...choices: readonly (readonly [string, string])[]) =>
    `<mc:AlternateContent>${choices
      .map(([requires, content]) => `<mc:Choice Requires="${requires}">${content}</mc:Choice>`)
      .join('')}<mc:Fallback>${r('退')}</mc:Fallback></mc:AlternateContent>`;

  it('are read once: the first that is understood, whole or among others', () => {
    expect(texts(p(of(['w14 wps', r('一')], ['w14', r('二')])))).toEqual(['一']);
    expect(texts(p(of(['w14 nobody', r('一')], ['w14', r('二')])))).toEqual(['二']);
    expect(texts(p(of(['nobody', r('一')]) + r('尾')))).toEqual(['退尾']);
    expect(texts(p(of([' w14 ', r('一')]) + of(['nobody', r('一')])))).toEqual(['一退']);
  });

  it('may stand in one another, in runs and around paragraphs', () => {
    expect(texts(p(of(['w14', of(['nobody', r('内')]) + r('外')]) + r('尾')))).toEqual(['退外尾']);
    const inRun = `<w:r><mc:AlternateContent><mc:Choice Requires="nobody"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent><w:t>后</w:t></w:r>`;
    expect(texts(p(inRun) + p(inRun))).toEqual(['旧后', '旧后']);
    const around = `<mc:AlternateContent><mc:Choice Requires="nobody">${p('新')}</mc:Choice><mc:Fallback>${p('旧')}</mc:Fallback></mc:AlternateContent>`;
    expect(texts(p('前') + around + around + p('后'))).toEqual(['前', '旧', '旧', '后']);
  });

  it('that are passed over leave what holds the next words as it is', () => {
    const link = `<w:hyperlink w:anchor="a">${of(['nobody', r('一')])}${r('链')}</w:hyperlink>${r('尾')}`;
    const [paragraph] = bodyOf(p(link)).paragraphs;
    expect(
      paragraph!.pieces.map(({ text, run }) => [text, run.linked, run.containers.map(({ name }) => name)]),
    ).toEqual([
      ['退', true, ['w:hyperlink', 'mc:AlternateContent', 'mc:Fallback']],
      ['链', true, ['w:hyperlink']],
      ['尾', false, []],
    ]);
  });
});

describe('what stands among the characters', () => {
  const marks = (content: string) => readDocx(buildDocx(p(content))).paragraphs[0]!.marks;

  it('is told by its place, once a place', () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    expect(marks(r('甲乙'))).toBeUndefined();
    expect(marks(r('甲') + note + note + r('乙') + note)).toEqual([1, 2]);
    expect(marks(`<w:commentRangeStart w:id="1"/>${r('甲')}<w:commentRangeEnd w:id="1"/>${r('乙')}`)).toEqual(
      [0, 1],
    );
    expect(marks(`${r('甲')}<w:fldSimple w:instr="DATE">${r('乙')}</w:fldSimple>${r('丙')}`)).toEqual([1, 2]);
    expect(marks(r('甲') + fld('begin') + instr('藏') + fld('separate') + r('乙') + fld('end'))).toEqual([
      1, 2,
    ]);
  });

  it('goes with its text where a paragraph mark is deleted', () => {
    const gone = '<w:rPr><w:del w:id="9"/></w:rPr>';
    const note = '<w:r><w:endnoteReference w:id="2"/></w:r>';
    const { paragraphs } = readDocx(
      buildDocx(
        p(r('甲乙') + note + r('丙'), gone) + p(r('丁'), gone) + p(r('戊') + note + r('己')) + p(note),
      ),
    );
    expect(paragraphs.map(({ text, marks: found }) => [text, found])).toEqual([
      ['', undefined],
      ['', undefined],
      ['甲乙丙丁戊己', [2, 5]],
      ['', [0]],
    ]);
  });
});

describe('where new words go', () => {
  const put = async (body: string, expected: string, at: number, text = '新') => {
    const host = openDocx(buildDocx(body));
    const edit: Edit = { kind: 'replace', paragraph: 0, expect: expected, start: at, end: at, text };
    await host.apply([edit]);
    const xml = strFromU8(unzipSync(host.save())['word/document.xml']!);
    const [paragraph] = parseBody(xml, Styles.parse('')).paragraphs;
    return paragraph!.pieces.map(({ text: words, run }) => `${words}${run.linked ? '*' : ''}`).join('|');
  };
  it('behind the result of a field they do not belong to it, within it they do', async () => {
    const field = fld('begin') + fld('separate') + r('果') + r('实') + fld('end');
    expect(await put(p(field + r('后')), '果实后', 2)).toBe('果*|实*|新后');
    expect(await put(p(field + r('后')), '果实后', 1)).toBe('果新*|实*|后');
    expect(await put(p(r('前') + field), '前果实', 1)).toBe('前新|果*|实*');
    expect(await put(p(field), '果实', 2)).toBe('果*|实新*');
    expect(await put(p(`<w:ins w:id="1" w:author="a">${r('甲')}</w:ins>${r('后')}`), '甲后', 1)).toBe(
      '甲新|后',
    );
    expect(await put(p(`<w:fldSimple w:instr="DATE">${r('日')}</w:fldSimple>${r('后')}`), '日后', 1)).toBe(
      '日*|新后',
    );
  });
});

it('a style that hides, and a run that shows itself again', () => {
  const styles = style('H', 'Hidden', '<w:rPr><w:vanish/></w:rPr>');
  const body = p(
    r('藏') + r('见', '<w:vanish w:val="0"/>') + '<w:r><w:t>藏</w:t></w:r>',
    '<w:pStyle w:val="H"/>',
  );
  expect(readDocx(buildDocx({ body, styles })).paragraphs.map(({ text }) => text)).toEqual(['见']);
});
