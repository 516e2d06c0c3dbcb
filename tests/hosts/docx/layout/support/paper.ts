import type { LayoutProfile } from '../../../../../src/core/layout/profile/schema';
import { buildDocx, r, style } from '../../support/build-docx';

/** One paragraph of a test paper: its text in parts, each with run properties, and its paragraph properties. */
export interface Line {
  role: 'title' | 'byline' | 'level1' | 'run-in' | 'body' | 'sign' | 'date' | 'blank';
  parts: { text: string; rPr: string }[];
  pPr: string;
}

/** A test paper that faults are put into before it is built. */
export interface Draft {
  lines: Line[];
  sectPr: string;
  /** Behind the last paragraph; a section's own properties go into a paragraph. */
  footers: Record<string, string>;
  evenAndOdd: boolean;
  settings: string;
  theme: string | null;
  styles: string;
  /** Content of `w:numbering`; absent without lists. */
  numbering?: string;
}

const twips = (points: number) => Math.round(points * 20);
const mm = (value: number) => Math.round((value / 25.4) * 1440);

/** Run properties with a face in every slot. */
export const font = (face: string, size: number, more = '') =>
  `<w:rFonts w:hint="eastAsia" w:ascii="${face}" w:hAnsi="${face}" w:eastAsia="${face}"/>${more}<w:sz w:val="${size * 2}"/>`;

export const spacing = (pitch: number, more = '') =>
  `<w:spacing w:before="0" w:after="0" ${more}w:line="${twips(pitch)}" w:lineRule="exact"/>`;

const INDENT = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';

const filler = (topic: string, times: number) =>
  Array.from(
    { length: times },
    (_, i) => `在${topic}上还有差距，第${i + 1}件小事没有按时做完，记录也不够全，回头看时说不清楚。`,
  ).join('');

/** A footer with a number between dashes. */
export const footer = (
  jc: string,
  ind: string,
  text: readonly [string, string] = ['— ', ' —'],
  size = 14,
) => {
  const rPr = font('宋体', size);
  return `<w:p><w:pPr>${ind}<w:jc w:val="${jc}"/></w:pPr>${r(text[0], rPr)}<w:r><w:rPr>${rPr}</w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr>${rPr}</w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:rPr>${rPr}</w:rPr><w:fldChar w:fldCharType="separate"/></w:r>${r('1', rPr)}<w:r><w:rPr>${rPr}</w:rPr><w:fldChar w:fldCharType="end"/></w:r>${r(text[1], rPr)}</w:p>`;
};

/** Page properties of a profile. */
export const sectPr = ({ page, grid }: LayoutProfile) =>
  `<w:footerReference w:type="default" r:id="rIdOdd"/><w:footerReference w:type="even" r:id="rIdEven"/><w:pgSz w:w="${mm(page.width)}" w:h="${mm(page.height)}"/><w:pgMar w:top="${mm(page.top)}" w:right="${mm(page.right)}" w:bottom="${mm(page.bottom)}" w:left="${mm(page.left)}" w:header="851" w:footer="${mm(page.footer)}" w:gutter="0"/>${grid ? '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/>' : ''}`;

/** A right paper of several pages under a profile. */
export function draftOf(profile: LayoutProfile): Draft {
  const name = (role: keyof LayoutProfile['fonts']) => profile.fonts[role].names[0]!;
  const body = font(name('body'), 16);
  const space = spacing(profile.pitch);
  const centred = `${space}<w:jc w:val="center"/>`;
  const line = (role: Line['role'], parts: [string, string][], pPr: string): Line => ({
    role,
    parts: parts.map(([text, rPr]) => ({ text, rPr })),
    pPr,
  });
  const text = (words: string) => line('body', [[words, body]], `${space}${INDENT}<w:jc w:val="both"/>`);
  const level1 = (words: string) => line('level1', [[words, font(name('level1'), 16)]], `${space}${INDENT}`);
  const runIn = (lead: string, words: string) =>
    line(
      'run-in',
      [
        [lead, font(name('level2'), 16)],
        [words, body],
      ],
      `${space}${INDENT}`,
    );
  return {
    lines: [
      line('title', [['主题教育专题民主生活会对照检查材料', font(name('title'), 22)]], centred),
      line('byline', [['某某单位 甲某', font(name('byline'), 16)]], centred),
      line('blank', [], space),
      text(`按照要求，我认真查摆问题，现将有关情况报告如下。${filler('准备', 2)}`),
      level1('一、存在的主要问题'),
      runIn('（一）在理论学习方面。', `一是学得不够深。${filler('学习', 4)}`),
      runIn('（二）在政治素质方面。', `一是看得不够远。${filler('站位', 4)}`),
      runIn('（三）在能力本领方面。', `一是办法不够多。${filler('方法', 4)}`),
      runIn('（四）在担当作为方面。', `一是抓得不够紧。${filler('担当', 4)}`),
      runIn('（五）在工作作风方面。', `一是走得不够勤。${filler('作风', 4)}`),
      runIn('（六）在廉洁自律方面。', `一是管得不够严。${filler('自律', 4)}`),
      level1('二、典型案例剖析'),
      text(filler('案例', 5)),
      level1('三、产生问题的原因剖析'),
      text(filler('原因', 5)),
      level1('四、下一步整改措施'),
      text(filler('整改', 6)),
      text('以上是我的对照检查，不妥之处，请批评指正。'),
      line(
        'sign',
        [['甲某某', body]],
        `${space}<w:ind w:right="640" w:rightChars="200"/><w:jc w:val="right"/>`,
      ),
      line(
        'date',
        [['2023年8月18日', body]],
        `${space}<w:ind w:right="640" w:rightChars="200"/><w:jc w:val="right"/>`,
      ),
    ],
    sectPr: sectPr(profile),
    footers: {
      Odd: footer('right', '<w:ind w:rightChars="100" w:right="280"/>'),
      Even: footer('left', '<w:ind w:leftChars="100" w:left="280"/>'),
    },
    evenAndOdd: true,
    settings: '',
    theme: null,
    styles: style('a', 'Normal', '', true),
  };
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The paragraph's XML. */
export const lineXml = ({ parts, pPr }: Line) =>
  `<w:p><w:pPr>${pPr}</w:pPr>${parts.map(({ text, rPr }) => (text.startsWith('<') ? text : r(text, rPr))).join('')}</w:p>`;

/** The draft as a file. */
export function build({
  lines,
  sectPr: page,
  footers,
  evenAndOdd,
  settings,
  theme,
  styles,
  numbering,
}: Draft): Uint8Array {
  const names = Object.keys(footers);
  const relations = [
    `<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    `<Relationship Id="rIdSet" Type="${OFFICE}/settings" Target="settings.xml"/>`,
    ...(numbering === undefined
      ? []
      : [`<Relationship Id="rIdN" Type="${OFFICE}/numbering" Target="numbering.xml"/>`]),
    ...(theme === null ? [] : [`<Relationship Id="rIdT" Type="${OFFICE}/theme" Target="theme/theme1.xml"/>`]),
    ...names.map(
      (name) => `<Relationship Id="rId${name}" Type="${OFFICE}/footer" Target="footer${name}.xml"/>`,
    ),
  ].join('');
  const override = (part: string, type: string) =>
    `<Override PartName="/word/${part}" ContentType="${type}"/>`;
  return buildDocx({
    body: `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${lines.map(lineXml).join('')}<w:sectPr>${page}</w:sectPr></w:body></w:document>`,
    styles,
    entries: {
      '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document.xml', `${TYPE}.document.main+xml`)}${override('styles.xml', `${TYPE}.styles+xml`)}${override('settings.xml', `${TYPE}.settings+xml`)}${names.map((name) => override(`footer${name}.xml`, `${TYPE}.footer+xml`)).join('')}</Types>`,
      'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
      'word/settings.xml': `<?xml version="1.0"?><w:settings ${W}>${settings}${evenAndOdd ? '<w:evenAndOddHeaders/>' : ''}</w:settings>`,
      ...(numbering === undefined
        ? {}
        : { 'word/numbering.xml': `<?xml version="1.0"?><w:numbering ${W}>${numbering}</w:numbering>` }),
      ...(theme === null ? {} : { 'word/theme/theme1.xml': theme }),
      ...Object.fromEntries(
        names.map((name) => [
          `word/footer${name}.xml`,
          `<?xml version="1.0"?><w:ftr ${W}>${footers[name]}</w:ftr>`,
        ]),
      ),
    },
  });
}
