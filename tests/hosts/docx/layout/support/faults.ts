import type { LayoutProfile } from '../../../../../src/core/layout/profile/schema';
import { font, footer, spacing, type Draft, type Line } from './paper';

/** A fault: what is put into a right paper, which rule finds it, and at which paragraph (from 0). */
export interface Planted {
  readonly name: string;
  readonly rule: string;
  readonly paragraph: number;
  /** Rules that say the same from another side. */
  readonly also?: readonly string[];
  /** The layout cannot mend it: only other characters would. */
  readonly byHand?: boolean;
  plant(draft: Draft, profile: LayoutProfile): void;
}

const TITLE = 0;
const BYLINE = 1;
const LEVEL1 = 4;
const LATER_LEVEL1 = 13;
const RUN_IN = 6;
const BODY = 12;
const SIGN = 18;
const DATE = 19;

const rePart = (line: Line, part: number, from: string, to: string) => {
  line.parts[part] = { ...line.parts[part]!, rPr: line.parts[part]!.rPr.replaceAll(from, to) };
};
const rePr = (line: Line, from: string | RegExp, to: string) => {
  if (line.pPr.search(from) < 0) throw new Error(`nothing to replace in ${line.pPr}`);
  line.pPr = line.pPr.replace(from, to);
};

export const planted: readonly Planted[] = [
  {
    name: 'letter paper',
    rule: 'layout-paper',
    paragraph: 0,
    also: ['layout-lines-page'],
    plant: (draft) => (draft.sectPr = draft.sectPr.replace(/w:w="\d+" w:h="\d+"/, 'w:w="12240" w:h="15840"')),
  },
  {
    name: 'a wrong left margin',
    rule: 'layout-margins',
    paragraph: 0,
    plant: (draft) => (draft.sectPr = draft.sectPr.replace(/w:left="\d+"/, 'w:left="1134"')),
  },
  {
    name: 'a pitch that loses a line',
    rule: 'layout-lines-page',
    paragraph: 0,
    also: ['layout-pitch'],
    plant: (draft, { pitch }) => {
      for (const line of draft.lines) line.pPr = line.pPr.replace(spacing(pitch), spacing(32));
      draft.sectPr = draft.sectPr.replace(/<w:docGrid.*?>/, '');
    },
  },
  {
    name: 'one paragraph with one and a half lines',
    rule: 'layout-pitch',
    paragraph: BODY,
    plant: (draft) =>
      rePr(draft.lines[BODY]!, /<w:spacing[^>]*>/, '<w:spacing w:line="360" w:lineRule="auto"/>'),
  },
  {
    name: 'space above a paragraph',
    rule: 'layout-space',
    paragraph: BODY,
    plant: (draft) => rePr(draft.lines[BODY]!, 'w:before="0"', 'w:before="156" w:beforeLines="50"'),
  },
  {
    name: 'no indent',
    rule: 'layout-indent',
    paragraph: BODY,
    plant: (draft) => rePr(draft.lines[BODY]!, /<w:ind[^>]*>/, ''),
  },
  {
    name: 'a hanging indent',
    rule: 'layout-indent',
    paragraph: BODY,
    plant: (draft) => rePr(draft.lines[BODY]!, /<w:ind[^>]*>/, '<w:ind w:left="640" w:hanging="640"/>'),
  },
  {
    name: 'spaces for an indent',
    rule: 'layout-indent',
    paragraph: BODY,
    byHand: true,
    plant: (draft) => {
      rePr(draft.lines[BODY]!, /<w:ind[^>]*>/, '');
      draft.lines[BODY]!.parts[0]!.text = `\u3000\u3000${draft.lines[BODY]!.parts[0]!.text}`;
    },
  },
  {
    name: 'a title on the left',
    rule: 'layout-title',
    paragraph: TITLE,
    plant: (draft) => rePr(draft.lines[TITLE]!, '<w:jc w:val="center"/>', ''),
  },
  {
    name: 'a bold title in 黑体',
    rule: 'layout-title',
    paragraph: TITLE,
    plant: (draft) => (draft.lines[TITLE]!.parts[0]!.rPr = font('黑体', 22, '<w:b/>')),
  },
  {
    name: 'a name in 仿宋',
    rule: 'layout-byline',
    paragraph: BYLINE,
    plant: (draft) => (draft.lines[BYLINE]!.parts[0]!.rPr = font('仿宋', 16)),
  },
  {
    name: 'a bold level 1',
    rule: 'layout-level1',
    paragraph: LEVEL1,
    plant: (draft) => rePart(draft.lines[LEVEL1]!, 0, '<w:sz ', '<w:b/><w:sz '),
  },
  {
    name: 'a level 1 with a full stop',
    rule: 'layout-level1',
    paragraph: LEVEL1,
    byHand: true,
    plant: (draft) => (draft.lines[LEVEL1]!.parts[0]!.text += '。'),
  },
  {
    name: 'a lead in the face of the text',
    rule: 'layout-level2',
    paragraph: RUN_IN,
    plant: (draft) => (draft.lines[RUN_IN]!.parts[0]!.rPr = font('仿宋', 16)),
  },
  {
    name: 'a lead that goes on behind its full stop',
    rule: 'layout-level2',
    paragraph: RUN_IN,
    plant: (draft) => {
      const [lead, rest] = draft.lines[RUN_IN]!.parts;
      draft.lines[RUN_IN]!.parts = [
        { ...lead!, text: lead!.text + rest!.text.slice(0, 9) },
        { ...rest!, text: rest!.text.slice(9) },
      ];
    },
  },
  {
    name: 'one sentence in 宋体',
    rule: 'layout-body-font',
    paragraph: BODY,
    plant: (draft) => {
      const [all] = draft.lines[BODY]!.parts;
      draft.lines[BODY]!.parts = [
        { ...all!, text: all!.text.slice(0, 10) },
        { rPr: font('宋体', 16), text: all!.text.slice(10, 20) },
        { ...all!, text: all!.text.slice(20) },
      ];
    },
  },
  {
    name: 'a paragraph of 四号',
    rule: 'layout-body-font',
    paragraph: BODY,
    also: ['layout-indent'],
    plant: (draft) => {
      rePart(draft.lines[BODY]!, 0, '<w:sz w:val="32"/>', '<w:sz w:val="28"/>');
    },
  },
  {
    name: 'red words',
    rule: 'layout-body-font',
    paragraph: BODY,
    plant: (draft) => rePart(draft.lines[BODY]!, 0, '<w:sz ', '<w:color w:val="FF0000"/><w:sz '),
  },
  {
    name: 'an empty East Asian slot',
    rule: 'layout-slots',
    paragraph: BODY,
    plant: (draft) =>
      (draft.lines[BODY]!.parts[0]!.rPr = '<w:rFonts w:ascii="仿宋" w:hAnsi="仿宋"/><w:sz w:val="32"/>'),
  },
  {
    name: 'a theme beside the face',
    rule: 'layout-slots',
    paragraph: BODY,
    plant: (draft) =>
      (draft.lines[BODY]!.parts[0]!.rPr =
        '<w:rFonts w:ascii="仿宋" w:hAnsi="仿宋" w:eastAsia="仿宋" w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="32"/>'),
  },
  {
    name: 'space that Word puts in by itself',
    rule: 'layout-space',
    paragraph: BODY,
    plant: (draft) => rePr(draft.lines[BODY]!, 'w:before="0"', 'w:before="0" w:beforeAutospacing="1"'),
  },
  {
    name: 'an indent left over on the left',
    rule: 'layout-indent',
    paragraph: BODY,
    plant: (draft) =>
      rePr(
        draft.lines[BODY]!,
        /<w:ind[^>]*>/,
        '<w:ind w:left="420" w:firstLineChars="200" w:firstLine="640"/>',
      ),
  },
  {
    name: 'a title that is indented',
    rule: 'layout-title',
    paragraph: TITLE,
    plant: (draft) => rePr(draft.lines[TITLE]!, '<w:jc', '<w:ind w:firstLine="640"/><w:jc'),
  },
  {
    name: 'highlighted words',
    rule: 'layout-body-font',
    paragraph: BODY,
    plant: (draft) =>
      (draft.lines[BODY]!.parts[0]!.rPr = draft.lines[BODY]!.parts[0]!.rPr + '<w:highlight w:val="yellow"/>'),
  },
  {
    name: 'quotes in the Latin face',
    rule: 'layout-slots',
    paragraph: BODY,
    plant: (draft) => {
      const [all] = draft.lines[BODY]!.parts;
      const rPr = all!.rPr
        .replace('w:hint="eastAsia" ', '')
        .replace(/w:ascii="[^"]*" w:hAnsi="[^"]*"/, 'w:ascii="Arial" w:hAnsi="Arial"');
      draft.lines[BODY]!.parts = [all!, { text: '这是“老办法”。', rPr }];
    },
  },
  {
    name: 'one heading that Word numbers',
    rule: 'layout-number-style',
    paragraph: LATER_LEVEL1,
    byHand: true,
    plant: (draft) => {
      draft.numbering =
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
      const line = draft.lines[LATER_LEVEL1]!;
      line.pPr = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${line.pPr}`;
      line.parts[0]!.text = line.parts[0]!.text.slice(2);
    },
  },
  {
    name: 'a page that lies on its side without a table',
    rule: 'layout-paper',
    paragraph: 0,
    plant: (draft) =>
      (draft.sectPr = draft.sectPr.replace(
        /w:w="(\d+)" w:h="(\d+)"/,
        'w:w="$2" w:h="$1" w:orient="landscape"',
      )),
    byHand: true,
  },
  {
    name: 'no page number',
    rule: 'layout-pagenum',
    paragraph: 0,
    plant: (draft) => (draft.footers = { Odd: '<w:p/>', Even: '<w:p/>' }),
  },
  {
    name: 'a page number without dashes',
    rule: 'layout-pagenum',
    paragraph: 0,
    plant: (draft) => {
      draft.footers['Odd'] = footer('right', '', ['', '']);
      draft.footers['Even'] = footer('left', '', ['', '']);
    },
  },
  {
    name: 'numbers on the right of every page',
    rule: 'layout-pagenum',
    paragraph: 0,
    plant: (draft) => (draft.evenAndOdd = false),
  },
  {
    name: 'a date in Chinese numerals',
    rule: 'layout-date',
    paragraph: DATE,
    byHand: true,
    plant: (draft) => (draft.lines[DATE]!.parts[0]!.text = '二〇二三年八月十八日'),
  },
  {
    name: 'a date with a leading zero',
    rule: 'layout-date',
    paragraph: DATE,
    byHand: true,
    plant: (draft) => (draft.lines[DATE]!.parts[0]!.text = '2023年08月18日'),
  },
  {
    name: 'a name on the left',
    rule: 'layout-sign',
    paragraph: SIGN,
    plant: (draft) => rePr(draft.lines[SIGN]!, /<w:ind[^>]*><w:jc[^>]*>/, ''),
  },
  {
    name: 'an empty paragraph between two',
    rule: 'layout-blank',
    paragraph: BODY,
    byHand: true,
    plant: (draft) => draft.lines.splice(BODY, 0, { role: 'blank', parts: [], pPr: draft.lines[2]!.pPr }),
  },
  {
    name: 'a page break by hand',
    rule: 'layout-blank',
    paragraph: BODY,
    byHand: true,
    plant: (draft) => draft.lines[BODY]!.parts.push({ text: '<w:r><w:br w:type="page"/></w:r>', rPr: '' }),
  },
  {
    name: 'spaces at the end',
    rule: 'layout-blank',
    paragraph: BODY,
    byHand: true,
    plant: (draft) => (draft.lines[BODY]!.parts[0]!.text += '  '),
  },
];
