import { formatNumber } from '../../../src/hosts/docx/number-format';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import { abstractNum, buildDocx, lvl, num, numPr, p, style } from './support/build-docx';

const numbersOf = (body: string, numbering: string, styles?: string) =>
  readDocx(buildDocx({ body, numbering, ...(styles === undefined ? {} : { styles }) })).paragraphs.map(
    ({ number }) => number,
  );

describe('number formats', () => {
  it.each([
    [
      'chineseCounting',
      [1, 10, 11, 20, 21, 99, 100],
      ['一', '十', '十一', '二十', '二十一', '九十九', '一○○'],
    ],
    [
      'chineseCountingThousand',
      [1, 10, 12, 100, 101, 110, 1010, 10000],
      ['一', '十', '十二', '一百', '一百零一', '一百一十', '一千零一十', '一万'],
    ],
    ['ideographDigital', [1, 10, 23], ['一', '一〇', '二三']],
    ['taiwaneseCounting', [3, 15], ['三', '十五']],
    ['taiwaneseCountingThousand', [15, 10000], ['十五', '一萬']],
    ['japaneseCounting', [1, 10, 100, 121], ['一', '十', '百', '百二十一']],
    ['chineseLegalSimplified', [1, 10, 11, 20], ['壹', '壹拾', '壹拾壹', '贰拾']],
    ['ideographLegalTraditional', [2, 10], ['貳', '壹拾']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
    ['ideographZodiac', [1, 12], ['子', '亥']],
    ['ideographZodiacTraditional', [1, 11, 60], ['甲子', '甲戌', '癸亥']],
    ['ideographEnclosedCircle', [1, 10, 11], ['㈠', '㈩', '11']],
    ['decimal', [0, 7, 123], ['0', '7', '123']],
    ['decimalZero', [7, 12], ['07', '12']],
    ['decimalFullWidth', [12], ['１２']],
    ['decimalEnclosedCircle', [1, 20, 21, 50, 51], ['①', '⑳', '㉑', '㊿', '51']],
    ['decimalEnclosedCircleChinese', [3], ['③']],
    ['decimalEnclosedParen', [3], ['⑶']],
    ['decimalEnclosedFullstop', [3], ['⒊']],
    ['upperRoman', [4, 1994], ['IV', 'MCMXCIV']],
    ['lowerRoman', [9], ['ix']],
    ['upperLetter', [1, 26, 27], ['A', 'Z', 'AA']],
    ['lowerLetter', [28], ['bb']],
    ['ordinal', [1, 2, 3, 11, 22], ['1st', '2nd', '3rd', '11th', '22nd']],
    ['chineseCounting', [105], ['一○五']],
    ['japaneseLegal', [12], ['壱拾弐']],
    ['koreanDigital2', [10], ['一零']],
    ['decimalEnclosedCircle', [0, 35, 36], ['0', '㉟', '㊱']],
    ['decimalEnclosedParen', [0, 20, 21], ['0', '⒇', '21']],
    ['ideographTraditional', [0], ['0']],
    ['ideographZodiacTraditional', [0, 61], ['0', '61']],
    ['upperRoman', [0, 32767, 32768], ['0', `${'M'.repeat(32)}DCCLXVII`, '32768']],
    ['upperLetter', [0, 52, 53, 26 * 70], ['0', 'ZZ', 'AAA', 'Z'.repeat(64)]],
    ['ordinal', [0, 4, 12, 13, 101, 111, 121], ['0th', '4th', '12th', '13th', '101st', '111th', '121st']],
    ['hex', [255], ['FF']],
    ['numberInDash', [2], ['- 2 -']],
    ['chineseCounting', [-1], ['-1']],
    ['bullet', [5], ['']],
    ['none', [5], ['']],
    ['no-such-format', [5], ['5']],
  ])('%s', (format, values, texts) => {
    expect(values.map((value) => formatNumber(format, value))).toEqual(texts);
  });
});

describe('automatic numbers', () => {
  const three =
    abstractNum(
      0,
      lvl(0, 'chineseCounting', '%1、') +
        lvl(1, 'chineseCounting', '（%2）') +
        lvl(2, 'decimal', '%3.') +
        lvl(3, 'decimal', '%3.%4'),
    ) + num(1, 0);

  it('count levels and begin anew under the next one above', () => {
    const body = [0, 1, 1, 2, 2, 3, 0, 1, 2].map((level) => p('文', numPr(1, level))).join('');
    expect(numbersOf(body, three)).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '2.1',
      '二、',
      '（一）',
      '1.',
    ]);
  });

  it('stand beside the text and not in it', () => {
    const { paragraphs } = readDocx(
      buildDocx({ body: p('存在的问题', numPr(1)) + p('文'), numbering: three }),
    );
    expect(paragraphs[0]).toMatchObject({ text: '存在的问题', number: '一、', listLevel: 0 });
    expect(paragraphs[1]).toMatchObject({ number: '', listLevel: -1 });
  });

  it('fill texts such as 第%1部分 and start where the level says', () => {
    const numbering = abstractNum(0, lvl(0, 'chineseCountingThousand', '第%1部分', '', 3)) + num(1, 0);
    expect(numbersOf(p('甲', numPr(1)) + p('乙', numPr(1)), numbering)).toEqual(['第三部分', '第四部分']);
  });

  it('go on over lists of one definition, and begin anew at an override', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = abstractNum(0, lvl(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0) + num(3, 0, override);
    const body = [1, 1, 2, 3, 3, 1].map((id) => p('文', numPr(id))).join('');
    expect(numbersOf(body, numbering)).toEqual(['1.', '2.', '3.', '5.', '6.', '7.']);
  });

  it('tell where a list starts over at a number of its own', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/></w:lvlOverride>';
    const body = p('甲', numPr(1)) + p('乙', numPr(2)) + p('丙', numPr(2)) + p('丁');
    const { paragraphs } = readDocx(buildDocx({ body, numbering: three + num(2, 0, override) }));
    expect(paragraphs.map(({ number, startsOver }) => [number, startsOver])).toEqual([
      ['一、', undefined],
      ['二、', true],
      ['三、', undefined],
      ['', undefined],
    ]);
  });

  it('go on above the level at which a list begins, whatever it overrides', () => {
    const one = (level: number) =>
      `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`;
    const levels = lvl(0, 'chineseCounting', '%1、') + lvl(1, 'chineseCounting', '（%2）');
    const numbering = abstractNum(0, levels) + num(1, 0) + num(2, 0, one(0) + one(1));
    const body =
      p('文', numPr(1, 0)) +
      p('文', numPr(1, 1)) +
      p('文', numPr(2, 1)) +
      p('文', numPr(2, 0)) +
      p('文', numPr(2, 1));
    expect(numbersOf(body, numbering)).toEqual(['一、', '（一）', '（一）', '二、', '（一）']);
  });

  it('take a level that a list overrides', () => {
    const override = `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperRoman', '%1)')}</w:lvlOverride>`;
    const numbering = abstractNum(0, lvl(0, 'decimal', '%1.')) + num(1, 0, override);
    expect(numbersOf(p('甲', numPr(1)), numbering)).toEqual(['I)']);
  });

  it('obey lvlRestart and isLgl', () => {
    const never = '<w:lvlRestart w:val="0"/>';
    const legal = '<w:isLgl/>';
    const numbering =
      abstractNum(
        0,
        lvl(0, 'chineseCounting', '%1、') +
          lvl(1, 'decimal', '%2.', never) +
          lvl(2, 'decimal', '%1.%2.%3', legal),
      ) + num(1, 0);
    const body = [0, 1, 1, 2, 0, 1, 2].map((level) => p('文', numPr(1, level))).join('');
    expect(numbersOf(body, numbering)).toEqual(['一、', '1.', '2.', '1.2.1', '二、', '3.', '2.3.1']);
  });

  it('obey lvlRestart after a certain level only', () => {
    const numbering =
      abstractNum(
        0,
        lvl(0, 'decimal', '%1.') +
          lvl(1, 'decimal', '%2.') +
          lvl(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>'),
      ) + num(1, 0);
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((level) => p('文', numPr(1, level))).join('');
    expect(numbersOf(body, numbering)).toEqual(['1.', '1.', '1)', '2.', '2)', '2.', '1.', '1)']);
  });

  it('come from styles, also inherited ones, with the level tied to the style', () => {
    const numbering =
      abstractNum(
        0,
        lvl(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>') +
          lvl(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'),
      ) + num(1, 0);
    const styles =
      style('1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('2', 'heading 2', '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('x', 'mine', '<w:basedOn w:val="2"/>');
    const body = ['1', '2', 'x', '1'].map((id) => p('文', `<w:pStyle w:val="${id}"/>`)).join('');
    expect(numbersOf(body, numbering, styles)).toEqual(['一、', '（一）', '（二）', '二、']);
    const none = p('文', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(numbersOf(none, numbering, styles)).toEqual(['']);
  });

  it('follow numbering styles', () => {
    const linked = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="L"/></w:abstractNum>';
    const numbering =
      abstractNum(0, `<w:styleLink w:val="L"/>${lvl(0, 'decimal', '%1、')}`) + linked + num(1, 0) + num(2, 5);
    const styles = `<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    expect(numbersOf(p('甲', numPr(2)) + p('乙', numPr(1)), numbering, styles)).toEqual(['1、', '2、']);
  });

  it('survive links and inheritance that go in circles', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="L"/></w:abstractNum>' + num(2, 5);
    const styles =
      `<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>` +
      style('a', 'a', '<w:basedOn w:val="b"/>') +
      style('b', 'b', '<w:basedOn w:val="a"/>');
    expect(numbersOf(p('甲', `<w:pStyle w:val="a"/>${numPr(2)}`), numbering, styles)).toEqual(['']);
  });

  it('leave out bullets, and paragraphs whose mark is deleted or hidden', () => {
    const numbering = abstractNum(0, lvl(0, 'decimal', '%1.') + lvl(1, 'bullet', '●')) + num(1, 0);
    const body =
      p('甲', numPr(1)) +
      p('点', numPr(1, 1)) +
      p(
        '<w:del><w:r><w:delText>删</w:delText></w:r></w:del>',
        `${numPr(1)}<w:rPr><w:del w:id="1"/></w:rPr>`,
      ) +
      p('', `${numPr(1)}<w:rPr><w:vanish/></w:rPr>`) +
      p('乙', numPr(1));
    expect(numbersOf(body, numbering)).toEqual(['1.', '', '', '', '2.']);
  });
});

describe('styles', () => {
  const first = (pPr: string, styles?: string) =>
    readDocx(buildDocx({ body: p('文', pPr), ...(styles === undefined ? {} : { styles }) })).paragraphs[0]!;

  it('have language-neutral names, whatever their ids', () => {
    const styles =
      style('2', 'heading 1') +
      style('17', 'toc 2') +
      style('a', 'Normal', '', true) +
      style('z', '我的样式');
    expect(first('<w:pStyle w:val="2"/>', styles)).toMatchObject({ style: 'Heading1', outlineLevel: 1 });
    expect(first('<w:pStyle w:val="17"/>', styles)).toMatchObject({ style: 'Toc2', outlineLevel: 10 });
    expect(first('<w:pStyle w:val="z"/>', styles).style).toBe('我的样式');
    expect(first('', styles).style).toBe('Normal');
    expect(first('<w:pStyle w:val="gone"/>', styles).style).toBe('Normal');
    expect(first('<w:pStyle w:val="Heading2"/>')).toMatchObject({ style: 'Heading2', outlineLevel: 2 });
  });

  it('pass their outline level on, unless the paragraph has its own', () => {
    const styles =
      style('b', 'base', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
      style('c', 'child', '<w:basedOn w:val="b"/>');
    expect(first('<w:pStyle w:val="c"/>', styles).outlineLevel).toBe(2);
    expect(first('<w:pStyle w:val="c"/><w:outlineLvl w:val="9"/>', styles).outlineLevel).toBe(10);
    expect(first('<w:outlineLvl w:val="0"/>', styles)).toMatchObject({ outlineLevel: 1, style: 'Normal' });
  });

  it('give the format where it is asked for', () => {
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>` +
      style(
        'a',
        'Normal',
        '<w:pPr><w:spacing w:line="560" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="420"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="仿宋"/><w:sz w:val="32"/></w:rPr>',
        true,
      );
    const source = buildDocx({ body: p('文', '<w:jc w:val="center"/><w:spacing w:before="240"/>'), styles });
    expect(readDocx(source).paragraphs[0]!.format).toBeUndefined();
    expect(readDocx(source, { format: true }).paragraphs[0]!.format).toEqual({
      fontName: '仿宋',
      fontSize: 16,
      bold: false,
      italic: false,
      alignment: 'Centered',
      firstLineIndent: 32,
      leftIndent: 0,
      rightIndent: 0,
      lineSpacing: 28,
      spaceBefore: 12,
      spaceAfter: 0,
    });
  });
});
