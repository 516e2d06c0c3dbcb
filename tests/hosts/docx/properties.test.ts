import { mergeProperties, integer, toggle, NO_PROPERTIES } from '../../../src/hosts/docx/properties';
import { readFormat } from '../../../src/hosts/docx/paragraph-format';
import { parseMain, loadDocx } from '../../../src/hosts/docx/read-docx';
import { levelOfHeading, neutralStyleName } from '../../../src/hosts/docx/style-names';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import { buildDocx, p, r, style } from './support/build-docx';

const formatOf = (pPr: string, rPr = '', styles?: string) => {
  const docx = loadDocx(
    buildDocx({ body: p(r('字', rPr), pPr), ...(styles === undefined ? {} : { styles }) }),
  );
  const { shown } = parseMain(docx.main.text, docx.definitions.styles);
  const { source } = shown[0]!;
  return readFormat(
    source,
    docx.definitions.styles,
    docx.definitions.styles.paragraph(source.pPr['pStyle']?.['w:val']),
  );
};

describe('what is written nearer', () => {
  const ind = (attributes: Record<string, string>) => ({ ind: attributes });

  it('takes the place of what is farther, attribute by attribute only where they are inherited so', () => {
    expect(mergeProperties({ jc: { 'w:val': 'left', a: '1' } }, { jc: { 'w:val': 'right' } })).toEqual({
      jc: { 'w:val': 'right' },
    });
    expect(mergeProperties(ind({ 'w:left': '1', 'w:right': '2' }), ind({ 'w:left': '3' }))).toEqual(
      ind({ 'w:left': '3', 'w:right': '2' }),
    );
    expect(mergeProperties({ b: {} }, NO_PROPERTIES)).toEqual({ b: {} });
    expect(mergeProperties(NO_PROPERTIES, { b: {} })).toEqual({ b: {} });
  });

  it('drops a rival of the farther one, and keeps both where both are written together', () => {
    expect(mergeProperties(ind({ 'w:hanging': '1' }), ind({ 'w:firstLineChars': '2' }))).toEqual(
      ind({ 'w:firstLineChars': '2' }),
    );
    const both = ind({ 'w:firstLine': '2', 'w:hanging': '3' });
    expect(mergeProperties(ind({ 'w:hanging': '1' }), both)).toEqual(both);
    expect(
      mergeProperties(
        { rFonts: { 'w:eastAsia': '宋体', 'w:ascii': 'A' } },
        { rFonts: { 'w:eastAsiaTheme': 'minor' } },
      ),
    ).toEqual({ rFonts: { 'w:eastAsiaTheme': 'minor', 'w:ascii': 'A' } });
  });

  it('is on unless it says off, in each of the words for it', () => {
    const on = (value?: string) => toggle({ b: value === undefined ? {} : { 'w:val': value } }, 'b');
    expect([on(), on('1'), on('true'), on('on')]).toEqual([true, true, true, true]);
    expect([on('0'), on('false'), on('off'), on('none')]).toEqual([false, false, false, false]);
    expect(toggle({}, 'b')).toBeUndefined();
    expect([integer('12'), integer('x'), integer(undefined)]).toEqual([12, undefined, undefined]);
  });
});

describe('how a paragraph looks', () => {
  it('is Word’s own without anything written', () => {
    expect(formatOf('')).toEqual({
      fontSize: 10,
      bold: false,
      italic: false,
      alignment: 'Left',
      firstLineIndent: 0,
      leftIndent: 0,
      rightIndent: 0,
      lineSpacing: 12,
      spaceBefore: 0,
      spaceAfter: 0,
    });
  });

  it.each([
    ['left', 'Left'],
    ['start', 'Left'],
    ['center', 'Centered'],
    ['right', 'Right'],
    ['end', 'Right'],
    ['both', 'Justified'],
    ['distribute', 'Justified'],
    ['odd', 'Left'],
  ])('is aligned (%s)', (written, alignment) => {
    expect(formatOf(`<w:jc w:val="${written}"/>`).alignment).toBe(alignment);
  });

  it.each([
    ['w:firstLine="480"', { firstLineIndent: 24 }],
    ['w:hanging="480"', { firstLineIndent: -24 }],
    ['w:firstLineChars="200" w:firstLine="999"', { firstLineIndent: 32 }],
    ['w:hangingChars="200" w:firstLine="999"', { firstLineIndent: -32 }],
    ['w:firstLineChars="0" w:firstLine="480"', { firstLineIndent: 24 }],
    ['w:left="240"', { leftIndent: 12 }],
    ['w:start="240"', { leftIndent: 12 }],
    ['w:leftChars="100" w:left="999"', { leftIndent: 16 }],
    ['w:startChars="100"', { leftIndent: 16 }],
    ['w:right="240"', { rightIndent: 12 }],
    ['w:end="240"', { rightIndent: 12 }],
    ['w:rightChars="100" w:right="999"', { rightIndent: 16 }],
    ['w:endChars="100"', { rightIndent: 16 }],
  ])('is indented (%s)', (written, indents) => {
    const none = { firstLineIndent: 0, leftIndent: 0, rightIndent: 0 };
    expect(formatOf(`<w:ind ${written}/>`, '<w:sz w:val="32"/>')).toMatchObject({ ...none, ...indents });
  });

  it.each([
    ['w:line="360"', 18],
    ['w:line="360" w:lineRule="auto"', 18],
    ['w:line="560" w:lineRule="exact"', 28],
    ['w:line="560" w:lineRule="atLeast"', 28],
    ['w:lineRule="exact"', 12],
  ])('is spaced (%s)', (written, lineSpacing) => {
    expect(formatOf(`<w:spacing ${written}/>`).lineSpacing).toBe(lineSpacing);
  });

  it('has space around it, a face, a colour and a weight', () => {
    expect(formatOf('<w:spacing w:before="120" w:after="240"/>')).toMatchObject({
      spaceBefore: 6,
      spaceAfter: 12,
    });
    expect(formatOf('', '<w:b/><w:i/><w:color w:val="ff00aa"/>')).toMatchObject({
      bold: true,
      italic: true,
      color: '#FF00AA',
    });
    for (const none of ['auto', 'ff00a', 'ff00aag'])
      expect(formatOf('', `<w:color w:val="${none}"/>`).color).toBeUndefined();
    const face = (fonts: string) => formatOf('', `<w:rFonts ${fonts}/>`).fontName;
    expect(face('w:eastAsia="仿宋" w:ascii="Arial"')).toBe('仿宋');
    expect(face('w:ascii="Arial" w:hAnsi="Times"')).toBe('Arial');
    expect(face('w:hAnsi="Times"')).toBe('Times');
    expect(face('w:eastAsia="仿宋" w:eastAsiaTheme="minorEastAsia"')).toBeUndefined();
  });

  it('is its style’s where it says nothing of its own', () => {
    const styles = style(
      'A',
      'Own',
      '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr>',
    );
    expect(formatOf('<w:pStyle w:val="A"/>', '', styles)).toMatchObject({
      alignment: 'Centered',
      bold: true,
      fontSize: 22,
    });
    expect(formatOf('<w:pStyle w:val="A"/><w:jc w:val="left"/>', '<w:b w:val="0"/>', styles)).toMatchObject({
      alignment: 'Left',
      bold: false,
    });
  });
});

describe('names of styles', () => {
  it.each([
    ['heading 1', 'Heading1'],
    ['Heading 9', 'Heading9'],
    ['标题 2', 'Heading2'],
    ['标题2', 'Heading2'],
    ['toc 1', 'Toc1'],
    ['目录 3', 'Toc3'],
    ['heading 10', 'heading 10'],
    ['my heading 1', 'my heading 1'],
    [' Normal ', 'Normal'],
    ['正文', 'Normal'],
    ['List Paragraph', 'ListParagraph'],
    ['Own Name', 'Own Name'],
  ])('%s is %s', (written, neutral) => {
    expect(neutralStyleName(written)).toBe(neutral);
  });

  it('of headings tell their level, and no others', () => {
    expect(['Heading1', 'Heading9', 'Heading10', 'MyHeading1', 'Toc1'].map(levelOfHeading)).toEqual([
      1,
      9,
      null,
      null,
      null,
    ]);
  });
});

describe('styles that are based on one another', () => {
  const level = (styles: string, id: string) =>
    readDocx(buildDocx({ body: p('字', `<w:pStyle w:val="${id}"/>`), styles })).paragraphs[0]!;
  const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`;
  const outline = (n: number) => `<w:pPr><w:outlineLvl w:val="${n}"/></w:pPr>`;

  it('hand the outline level on, by what is written or by a heading’s name', () => {
    const styles =
      style('H', 'heading 2') +
      style('A', 'Own', basedOn('H')) +
      style('B', 'Other', basedOn('A') + outline(0));
    expect(level(styles, 'H').outlineLevel).toBe(2);
    expect(level(styles, 'A').outlineLevel).toBe(2);
    expect(level(styles, 'B').outlineLevel).toBe(1);
    expect(level(style('H', 'heading 2', outline(9)), 'H').outlineLevel).toBe(10);
    expect(level(style('H', 'Own', outline(8)), 'H').outlineLevel).toBe(9);
  });

  it('in a circle end', () => {
    const styles = style('A', 'Own', basedOn('B') + outline(1)) + style('B', 'Other', basedOn('A'));
    expect(level(styles, 'B').outlineLevel).toBe(2);
  });

  it('that are not there are the default one, unless their id names a heading', () => {
    expect(level(style('N', '正文', '', true), 'Gone')).toMatchObject({ style: 'Normal', outlineLevel: 10 });
    expect(level(style('D', 'Own', '', true), 'Gone').style).toBe('Own');
    expect(level(style('N', '正文', '', true), 'heading 3')).toMatchObject({
      style: 'Heading3',
      outlineLevel: 3,
    });
  });
});
