import fc from 'fast-check';
import type { Paragraph } from '../../../../src/core/document/types';
import type { Template } from '../../../../src/core/template/schema';
import { arbitraryTemplate } from '../../../core/plan/arbitrary-paper';
import { messyPaper } from '../../../core/plan/messy-paper';
import { abstractNum, buildDocx, lvl, num, style, W } from './build-docx';
import { runOf } from './from-paragraphs';

/** A paper as an office's Word leaves it: its lines in every dress that files have. */
export interface OfficePaper {
  readonly template: Template;
  readonly bytes: Uint8Array;
}

/** Answers to “which of these?”, one after the other and then from the beginning. */
class Dice {
  private at = 0;
  private uses = 0;
  constructor(private readonly list: readonly number[]) {}
  nat(): number {
    return this.list[this.at++ % this.list.length]!;
  }
  pick<T>(list: readonly T[]): T {
    return list[this.nat() % list.length]!;
  }
  /** True for one in `n`. */
  one(n: number): boolean {
    return this.nat() % n === 0;
  }
  /** A number that was not given before. */
  id(): number {
    return 100 + this.uses++;
  }
}

const AUTHOR = 'w:author="某某" w:date="2024-01-01T00:00:00Z"';
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = '<w:r><w:instrText xml:space="preserve"> REF _甲 </w:instrText></w:r>';
const complex = (inner: string) => `${field('begin')}${code}${field('separate')}${inner}${field('end')}`;
const control = (id: number, properties: string, inner: string) =>
  `<w:sdt><w:sdtPr><w:id w:val="${id}"/>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const LOCK = '<w:lock w:val="sdtContentLocked"/>';

/** What a run, or several, may stand in. */
const DRESSES: readonly ((xml: string, id: number) => string)[] = [
  (xml, id) => `<w:ins w:id="${id}" ${AUTHOR}>${xml}</w:ins>`,
  (xml, id) => `<w:moveTo w:id="${id}" ${AUTHOR}>${xml}</w:moveTo>`,
  (xml) => `<w:hyperlink w:anchor="甲">${xml}</w:hyperlink>`,
  (xml) => `<w:smartTag w:uri="u" w:element="date"><w:smartTagPr/>${xml}</w:smartTag>`,
  (xml) => `<w:fldSimple w:instr=" DATE ">${xml}</w:fldSimple>`,
  complex,
  (xml) => complex(complex(xml)),
  (xml, id) => control(id, '', xml),
  (xml, id) => control(id, '<w:text/>', xml),
  (xml, id) => control(id, LOCK, xml),
  (xml) => `<w:customXml w:element="e">${xml}</w:customXml>`,
];

/** What stands between runs and is no text of the paper. */
const NOISE: readonly ((id: number) => string)[] = [
  (id) => `<w:bookmarkStart w:id="${id}" w:name="b${id}"/><w:bookmarkEnd w:id="${id}"/>`,
  (id) => `<w:del w:id="${id}" ${AUTHOR}><w:r><w:delText>删去的</w:delText></w:r></w:del>`,
  (id) => `<w:moveFrom w:id="${id}" ${AUTHOR}><w:r><w:t>移走的</w:t></w:r></w:moveFrom>`,
  () => '<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏的</w:t></w:r>',
  (id) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`,
  (id) =>
    `<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
  () => '<w:proofErr w:type="spellStart"/>',
  () => '<w:r><w:lastRenderedPageBreak/></w:r>',
  () => '<w:r><w:br w:type="page"/></w:r>',
  () => '<w:r><w:br w:type="column"/></w:r>',
  () =>
    '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框里的字</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>',
  () => '<w:r><w:t/></w:r>',
];

/** Runs of a text, cut between whole characters, some of them dressed. */
function runs(text: string, dice: Dice): string {
  const whole = [...new Intl.Segmenter('zh').segment(text)].map(({ segment }) => segment);
  const parts: string[] = [];
  while (whole.length > 0) {
    const part = whole.splice(0, dice.one(3) ? 1 + (dice.nat() % 6) : whole.length).join('');
    const xml = runOf(part, dice.one(4) ? '<w:b/>' : '');
    parts.push(dice.one(7) ? dice.pick(DRESSES)(xml, dice.id()) : xml);
    if (dice.one(9)) parts.push(dice.pick(NOISE)(dice.id()));
  }
  return parts.join('');
}

/** How the numbers of one paper are made. */
type Numbers = (level: number, first: boolean) => string;

const list = (id: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

/** Kinds of lists by what a paragraph of a level says; the first of a part may belong to a list of its own. */
const LISTS: Readonly<Record<string, Numbers>> = {
  one: (level) => list(1, level),
  restarted: (level, first) => list(level > 0 && first ? 2 : 1, level),
  overridden: (level) => list(3, level),
  legal: (level) => list(4, level),
  styled: (level) => `<w:pStyle w:val="h${level + 1}"/>`,
  'styled and taken out': (level, first) =>
    `<w:pStyle w:val="h${level + 1}"/>${first ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>' : ''}`,
  bullets: (level) => list(5, level),
  gone: (level) => list(99, level),
};

const HAN = [
  lvl(0, 'chineseCounting', '%1、'),
  lvl(1, 'chineseCounting', '（%2）'),
  lvl(2, 'decimal', '%3.'),
];
const over = (level: number, inner: string) => `<w:lvlOverride w:ilvl="${level}">${inner}</w:lvlOverride>`;
const NUMBERING =
  abstractNum(0, HAN.join('')) +
  abstractNum(1, lvl(0, 'chineseCounting', '%1') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>') + HAN[2]!) +
  abstractNum(2, [0, 1, 2].map((level) => lvl(level, 'bullet', '●')).join('')) +
  abstractNum(
    3,
    lvl(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h1"/>') +
      lvl(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="h2"/>'),
  ) +
  num(1, 0) +
  num(2, 0, over(1, '<w:startOverride w:val="1"/>')) +
  num(
    3,
    0,
    over(0, lvl(0, 'chineseCountingThousand', '第%1部分 ')) + over(1, '<w:startOverride w:val="1"/>'),
  ) +
  num(4, 1) +
  num(5, 2) +
  num(6, 3);
const STYLES =
  style('a', 'Normal', '', true) +
  [1, 2, 3]
    .map((level) =>
      style(
        `h${level}`,
        `heading ${level}`,
        `<w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="6"/></w:numPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>`,
      ),
    )
    .join('');

const TYPED = [/^[一二三四五六七八九十]+[、．]\s?/u, /^[（(][一二三四五六七八九十][）)]\s?/u, /^\d[.、]\s?/u];

function dressed(one: Paragraph, numbers: Numbers | null, begun: Set<string>, dice: Dice): string {
  const level = numbers === null ? -1 : TYPED.findIndex((form) => form.test(one.text));
  if (level === 0) begun.delete('1');
  const first = !begun.has(String(level));
  begun.add(String(level));
  const text = level < 0 ? one.text : one.text.replace(TYPED[level]!, '');
  const mark = dice.one(40) ? `<w:rPr><w:del w:id="${dice.id()}" ${AUTHOR}/></w:rPr>` : '';
  const usual = one.style.startsWith('Heading') ? `<w:outlineLvl w:val="${one.outlineLevel - 1}"/>` : '';
  const properties = (level < 0 ? usual : numbers!(level, first)) + mark;
  const xml = `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs(text, dice)}</w:p>`;
  // A control around a whole paragraph, now and then.
  if (!dice.one(30)) return xml;
  return control(dice.id(), dice.pick(['', LOCK, '<w:text/>', '<w:docPartObj/>']), xml);
}

const cell = (xml: string) => `<w:tc><w:tcPr/>${xml}</w:tc>`;
const table = (...cells: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;
const FORM = table(
  '<w:p><w:r><w:t>姓名</w:t></w:r></w:p>',
  '<w:p/>',
  '<w:p><w:r><w:t>单位</w:t></w:r></w:p>',
  '<w:p/>',
);
const BETWEEN = [
  '<w:altChunk/>',
  '<w:p/>',
  '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>',
  table(`${table('<w:p/>', '<w:p><w:r><w:t>内层</w:t></w:r></w:p>')}<w:p/>`) + '<w:p/>',
];

/** A last line whose mark is deleted. */
const LAST_GONE = (id: number) =>
  `<w:p><w:pPr><w:rPr><w:del w:id="${id}" ${AUTHOR}/></w:rPr></w:pPr><w:r><w:t>末尾的一行。</w:t></w:r></w:p>`;

function body(paragraphs: readonly Paragraph[], dice: Dice): string {
  const numbers = dice.one(2) ? null : dice.pick(Object.values(LISTS));
  const begun = new Set<string>();
  const blocks = paragraphs.map((one) => {
    const xml = dressed(one, numbers, begun, dice);
    return (one.inTable ? table(xml) : xml) + (dice.one(25) ? dice.pick(BETWEEN) : '');
  });
  if (dice.one(8)) blocks.push(LAST_GONE(dice.id()));
  // Several blocks that nobody may change, now and then.
  if (dice.one(5)) {
    const from = dice.nat() % blocks.length;
    const held = blocks.splice(from, 2 + (dice.nat() % 4)).join('');
    blocks.splice(from, 0, control(dice.id(), LOCK, held));
  }
  const lines = blocks.join('');
  const end = '<w:p/>';
  const form = dice.one(5) ? FORM : '';
  // Sometimes every part is a row.
  if (dice.one(12))
    return `${form}<w:tbl><w:tblPr/><w:tblGrid/>${blocks.map((one) => `<w:tr>${cell(`${one}${end}`)}</w:tr>`).join('')}</w:tbl>${end}`;
  // Sometimes the whole paper lives in a table.
  if (dice.one(12)) return `${form}${table(lines + end)}${end}`;
  return form + lines;
}

const RELATED = ['styles', 'numbering', 'settings', 'comments', 'footnotes'];
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts that a body's notes and comments stand in, and where the package says so. */
function notesOf(xml: string): Record<string, string> {
  const part = (name: string, one: string) => {
    const ids = [...xml.matchAll(new RegExp(`<w:${one}Reference w:id="(\\d+)"`, 'g'))].map(([, id]) => id!);
    const notes = ids.map((id) => `<w:${one} w:id="${id}"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:${one}>`);
    return `<?xml version="1.0"?><w:${name} xmlns:w="${W}">${notes.join('')}</w:${name}>`;
  };
  const relations = RELATED.map(
    (t, i) => `<Relationship Id="r${i}" Type="${OFFICE}/${t}" Target="${t}.xml"/>`,
  );
  const types = ['document.main', ...RELATED].map(
    (t) => `<Override PartName="/word/${t.replace('.main', '')}.xml" ContentType="${TYPE}.${t}+xml"/>`,
  );
  return {
    'word/comments.xml': part('comments', 'comment'),
    'word/footnotes.xml': part('footnotes', 'footnote'),
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
  };
}

/** Papers with everything that may stand in one, held against the template that they were written for. */
export const officePapers: fc.Arbitrary<OfficePaper> = arbitraryTemplate.chain((template) =>
  fc
    .record({
      paper: messyPaper(template),
      dice: fc.array(fc.nat(9999), { minLength: 60, maxLength: 120 }),
      tracked: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    })
    .map(({ paper, dice, tracked }) => ({ paper: body(paper, new Dice(dice)), tracked }))
    .map(({ paper, tracked }) => ({
      template,
      bytes: buildDocx({
        body: `${paper}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
        numbering: NUMBERING,
        styles: STYLES,
        settings: tracked ? '<w:trackRevisions/>' : '',
        // Parts that nobody has a reason to touch.
        entries: {
          ...notesOf(paper),
          'customXml/item1.xml': '<甲>乙</甲>',
          'word/media/image1.png': new Uint8Array([1, 2, 3]),
        },
      }),
    })),
);
