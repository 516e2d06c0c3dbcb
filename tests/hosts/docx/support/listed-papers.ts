import { abstractNum, buildDocx, lvl, num, numPr, p, style } from './build-docx';

const over = (level: number, inner: string) => `<w:lvlOverride w:ilvl="${level}">${inner}</w:lvlOverride>`;
const start = (level: number, at = 1) => over(level, `<w:startOverride w:val="${at}"/>`);
const SPACE = '<w:suff w:val="nothing"/>';
const section = (more = '') => lvl(0, 'chineseCounting', '%1、', more + SPACE);
const aspect = (more = '') => lvl(1, 'chineseCounting', '（%2）', more + SPACE);
const HAN = section() + aspect();

/** How a paper's headings get their numbers: by level and by which of the headings of that level it is. */
interface Form {
  readonly numbering: string;
  readonly styles?: string;
  /** Properties of a heading: the `i`th of its level, the `n`th of its section. */
  readonly of: (level: number, i: number, n: number) => string;
}

const STYLED =
  style('a', 'Normal', '', true) +
  [1, 2]
    .map((level) =>
      style(
        `h${level}`,
        `heading ${level}`,
        `<w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>`,
      ),
    )
    .join('');
const byStyle = (level: number) => `<w:pStyle w:val="h${level + 1}"/>`;

/** The form that LibreOffice does not know. */
export const NEVER_ANEW = 'aspects that never begin anew';

const FORMS: Readonly<Record<string, Form>> = {
  'one list': { numbering: abstractNum(0, HAN) + num(1, 0), of: (level) => numPr(1, level) },
  'a list of its own for the aspects of each section': {
    numbering: abstractNum(0, HAN) + num(1, 0) + num(2, 0, start(1)) + num(3, 0, start(1)),
    of: (level, i) => numPr(level === 0 ? 1 : i < 2 ? 2 : 3, level),
  },
  'starting over at every level, as WPS writes it': {
    numbering:
      abstractNum(0, HAN) + num(1, 0) + num(2, 0, start(0) + start(1)) + num(3, 0, start(0) + start(1)),
    of: (level, i) => numPr(level === 0 ? 1 : i < 2 ? 2 : 3, level),
  },
  'a list that begins with aspects and has the next section too': {
    numbering:
      abstractNum(0, HAN) + num(1, 0) + num(2, 0, start(0) + start(1)) + num(3, 0, start(0) + start(1)),
    of: (level, i) => numPr(level === 0 ? i + 1 : i < 2 ? 2 : 3, level),
  },
  'a definition of its own for the aspects': {
    numbering:
      abstractNum(0, section()) +
      abstractNum(1, lvl(0, 'chineseCounting', '（%1）', SPACE)) +
      num(1, 0) +
      num(2, 1) +
      num(3, 1, start(0)),
    of: (level, i) => numPr(level === 0 ? 1 : i < 2 ? 2 : 3, 0),
  },
  'a section whose list starts over at a number of its own': {
    numbering: abstractNum(0, HAN) + num(1, 0) + num(2, 0, start(0, 2)),
    of: (level, i) => numPr(level === 0 && i > 0 ? 2 : 1, level),
  },
  'an aspect whose list starts over at a number of its own': {
    numbering: abstractNum(0, HAN) + num(1, 0) + num(2, 0, start(1, 2)),
    of: (level, i) => numPr(level === 1 && i === 1 ? 2 : 1, level),
  },
  'levels that a list overrides': {
    numbering: abstractNum(0, HAN) + num(1, 0, over(0, lvl(0, 'chineseCountingThousand', '第%1部分', SPACE))),
    of: (level) => numPr(1, level),
  },
  'decimals in plain digits': {
    numbering:
      abstractNum(0, lvl(0, 'decimal', '%1.', SPACE) + lvl(1, 'decimal', '%1.%2', `<w:isLgl/>${SPACE}`)) +
      num(1, 0),
    of: (level) => numPr(1, level),
  },
  'styles that are tied to levels': {
    numbering:
      abstractNum(0, section('<w:pStyle w:val="h1"/>') + aspect('<w:pStyle w:val="h2"/>')) + num(1, 0),
    styles: STYLED,
    of: byStyle,
  },
  'a heading of such a style taken out of its list': {
    numbering:
      abstractNum(0, section('<w:pStyle w:val="h1"/>') + aspect('<w:pStyle w:val="h2"/>')) + num(1, 0),
    styles: STYLED,
    of: (level, i) => byStyle(level) + (level === 1 && i === 1 ? numPr(0, 0) : ''),
  },
  [NEVER_ANEW]: {
    numbering: abstractNum(0, section() + aspect('<w:lvlRestart w:val="0"/>')) + num(1, 0),
    of: (level) => numPr(1, level),
  },
  'a numbering style': {
    numbering:
      abstractNum(0, `<w:styleLink w:val="L"/>${HAN}`) +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      num(1, 0) +
      num(2, 1),
    styles: `${style('a', 'Normal', '', true)}<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    of: (level) => numPr(2, level),
  },
  'typed numbers': { numbering: abstractNum(0, HAN) + num(1, 0), of: () => '' },
};

export const LISTED: readonly string[] = Object.keys(FORMS);

const TYPED = [
  ['一、', '二、'],
  ['（一）', '（二）'],
];
const BODY = '平时工作一忙就放松了要求，去年七月的一次抽查中三份记录缺了两份。';

/** A paper of two sections with two parts each; sections and aspects are missing in front, between and behind. */
export function listedPaper(form: string): Uint8Array {
  const { numbering, styles, of } = FORMS[form]!;
  const counts = [0, 0];
  const heading = (level: number, n: number, text: string) => {
    const properties = of(level, counts[level]!++, n);
    return p((properties === '' ? TYPED[level]![n]! : '') + text, properties);
  };
  const body = [
    p('个人对照检查材料'),
    p('按照通知要求，我认真准备，现作如下对照检查。'),
    heading(0, 0, '存在的问题'),
    heading(1, 0, '在政治素质方面'),
    p(BODY),
    heading(1, 1, '在工作作风方面'),
    p(BODY),
    heading(0, 1, '整改的措施'),
    heading(1, 0, '每月学习两次'),
    p(BODY),
    heading(1, 1, '每季走访一轮'),
    p(BODY),
    p('以上对照检查，不妥之处，请批评指正。'),
  ];
  return buildDocx({
    body: `${body.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
    numbering,
    styles: styles ?? style('a', 'Normal', '', true),
  });
}
