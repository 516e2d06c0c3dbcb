import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { builtinProfiles, profileById } from '../../../../src/core/layout/profile/builtin';
import { recognise } from '../../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../../src/core/template/builtin';
import { readDocxLayout } from '../../../../src/hosts/docx/layout/docx-layout';
import { layOutDocx } from '../../../../src/hosts/docx/layout/lay-out';
import { abstractNum, buildDocx, lvl, num, numPr, p, r, style } from '../support/build-docx';
import { planted } from './support/faults';
import { build, draftOf, font, footer, type Draft } from './support/paper';

/*
 * How files of many kinds look and what setting them writes, as it was: a mark for each. Who means to change
 * one says why and renews it: npx jest tests/hosts/docx/layout -u.
 */
const template = templateById(DEFAULT_TEMPLATE_ID)!;
const mark = (text: string) => createHash('sha256').update(text).digest('base64').slice(0, 8);

function marks(bytes: Uint8Array, profile: string): string {
  const set = layOutDocx(bytes, profileById(profile)!, (paragraphs) => recognise(paragraphs, template), {
    protected: true,
  });
  const { bytes: made, ...counts } = set;
  const parts = Object.entries(unzipSync(made)).map(
    ([name, content]) => `${name}\n${Buffer.from(content).toString('utf8')}`,
  );
  const { paragraphs, sections, numbered, skipped } = counts;
  const left = skipped.map(({ reason, count }) => `${reason} ${count}`).join(', ');
  const looks = mark(JSON.stringify(readDocxLayout(bytes)));
  return `${looks} → ${mark(parts.sort().join('\n'))} ${paragraphs} ${sections} ${numbered} ${left}`;
}

const BODY = 12;
const body = (change: (line: Draft['lines'][number]) => void) => (draft: Draft) => change(draft.lines[BODY]!);
const own = (...parts: (readonly [string, string])[]) =>
  body((line) => (line.parts = parts.map(([text, rPr]) => ({ text, rPr }))));
const styled = (definition: string, pPr: string, rPr?: string) => (draft: Draft) => {
  draft.styles += definition;
  draft.lines[BODY]!.pPr = pPr;
  if (rPr !== undefined) for (const part of draft.lines[BODY]!.parts) part.rPr = rPr;
};
const field = (instruction: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const quote = (inner: string, id = 'Q', name = 'Quote') => style(id, name, inner);
const spaces =
  '<w:pPr><w:spacing w:beforeLines="50" w:before="156" w:afterAutospacing="1" w:line="300" w:lineRule="auto"/></w:pPr>';

const kinds: readonly (readonly [string, (draft: Draft) => void])[] = [
  ['nothing wrong with it', () => undefined],
  ['a style with lines before it that stays', styled(quote(spaces), '<w:pStyle w:val="Q"/>')],
  [
    'a style with all that ours has too',
    styled(style('P', 'Plain', spaces + '<w:rPr><w:sz w:val="24"/></w:rPr>'), '<w:pStyle w:val="P"/>', ''),
  ],
  [
    'a style that frames its text',
    styled(style('F', 'Framed', '<w:pPr><w:pBdr/></w:pPr>'), '<w:pStyle w:val="F"/>'),
  ],
  [
    'a style that underlines its text',
    styled(style('U', 'Lined', '<w:rPr><w:u w:val="single"/></w:rPr>'), '<w:pStyle w:val="U"/>', ''),
  ],
  ['a left indent alone', body((line) => (line.pPr = line.pPr.replace('<w:ind ', '<w:ind w:left="420" ')))],
  ['a right indent alone', body((line) => (line.pPr = line.pPr.replace('<w:ind ', '<w:ind w:right="420" ')))],
  [
    'a left indent of a style that stays',
    styled(
      quote('<w:pPr><w:ind w:left="420" w:rightChars="100"/><w:jc w:val="both"/></w:pPr>'),
      '<w:pStyle w:val="Q"/>',
    ),
  ],
  ['no space between lines', body((line) => (line.pPr = '<w:spacing w:line="560" w:lineRule="atLeast"/>'))],
  ['lines above it', body((line) => (line.pPr = '<w:spacing w:beforeLines="100" w:after="60"/>'))],
  ['a page before it', body((line) => (line.pPr = `<w:pageBreakBefore/>${line.pPr}`))],
  ['a mark that is bold', body((line) => (line.pPr += '<w:rPr><w:b/><w:sz w:val="24"/><w:i/></w:rPr>'))],
  ['a heading whose mark is bold', (draft) => (draft.lines[4]!.pPr += '<w:rPr><w:b/><w:i/></w:rPr>')],
  ['text without properties', own(['平时学得不够细。', ''])],
  ['a Latin face in a run', own(['做了Word', '<w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman"/>'])],
  [
    'quotes in a Latin face',
    own(['说“学得不够”', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="仿宋"/><w:sz w:val="32"/>']),
  ],
  [
    'quotes in a Latin face, by hint in the other',
    own([
      '说“学得不够”',
      '<w:rFonts w:hint="eastAsia" w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="仿宋"/><w:sz w:val="32"/>',
    ]),
  ],
  [
    'quotes behind words of the same look',
    own(
      ['学得不够，', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="仿宋"/><w:sz w:val="32"/>'],
      ['说“学得不够”', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="仿宋"/><w:sz w:val="32"/>'],
    ),
  ],
  [
    'a run-in heading of the third level',
    (draft) => {
      const { parts } = draft.lines[5]!;
      draft.lines[5]!.parts = [parts[0]!];
      draft.lines.splice(6, 0, {
        role: 'body',
        parts: [
          { text: '1.学习抓得不紧。', rPr: font('楷体', 15) },
          { text: '平时忙于事务，静下心来的时间少。', rPr: font('仿宋', 15) },
        ],
        pPr: draft.lines[BODY]!.pPr,
      });
    },
  ],
  [
    'a title in a style that stays',
    (draft) => {
      draft.styles += style('T', 'Title', '<w:rPr><w:sz w:val="44"/></w:rPr>');
      draft.lines[0]!.pPr = '<w:pStyle w:val="T"/>';
    },
  ],
  [
    'headers and no footers',
    (draft) => {
      draft.sectPr = draft.sectPr
        .replace(/<w:footerReference[^>]*>/g, '')
        .replace(
          /^/,
          '<w:headerReference w:type="default" r:id="rIdOdd"/><w:footerReference w:type="first" r:id="rIdOdd"/>',
        );
    },
  ],
  [
    'runs of many looks',
    own(
      ['红的', `${font('仿宋', 16)}<w:color w:val="FF0000"/>`],
      ['黄的', `${font('仿宋', 16)}<w:highlight w:val="yellow"/>`],
      ['斜的', font('仿宋', 16, '<w:i/>')],
      ['有线的', `${font('仿宋', 16)}<w:u w:val="single"/>`],
      ['主题色的', `${font('仿宋', 16)}<w:color w:val="auto" w:themeColor="accent1"/>`],
      ['小的', font('仿宋', 12)],
      ['宋的', font('宋体', 16)],
    ),
  ],
  [
    'a run that has a style',
    (draft) => {
      draft.styles +=
        '<w:style w:type="character" w:styleId="S"><w:name w:val="Said"/><w:rPr><w:b/><w:highlight w:val="green"/></w:rPr></w:style>';
      draft.lines[BODY]!.parts[0]!.rPr = '<w:rStyle w:val="S"/>';
      draft.lines[4]!.parts[0]!.rPr = '<w:rStyle w:val="S"/>';
    },
  ],
  [
    'a run-in heading of the first level',
    (draft) => {
      draft.lines[11]!.parts = [{ text: '二、典型案例剖析。', rPr: font('黑体', 16) }];
      draft.lines[11]!.parts.push({ text: draft.lines[BODY]!.parts[0]!.text, rPr: font('宋体', 15) });
      draft.lines.splice(BODY, 1);
    },
  ],
  [
    'run-in headings in one run, cut inside a run, and over several',
    (draft) => {
      const text = (at: number) => draft.lines[at]!.parts.map((part) => part.text).join('');
      draft.lines[5]!.parts = [{ text: text(5), rPr: font('仿宋', 16) }];
      draft.lines[6]!.parts = [
        { text: text(6).slice(0, 4), rPr: font('宋体', 16) },
        { text: text(6).slice(4), rPr: font('仿宋', 16) },
      ];
      draft.lines[7]!.parts = [
        { text: `<w:r><w:t>${text(7).slice(0, 3)}</w:t><w:t>${text(7).slice(3)}</w:t></w:r>`, rPr: '' },
      ];
    },
  ],
  [
    'a run-in heading that is a quotation',
    (draft) => (draft.lines[5]!.parts[0]!.text = '（一）在“理论学习”方面。'),
  ],
  [
    'a run-in heading in one run with quotes behind it',
    (draft) => {
      const text = draft.lines[5]!.parts.map((part) => part.text).join('');
      const rPr = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="仿宋"/><w:sz w:val="32"/>';
      draft.lines[5]!.parts = [{ text: `${text}说“学得不够”。`, rPr }];
    },
  ],
  [
    'a run that has a style and a wrong face',
    (draft) => {
      draft.styles += '<w:style w:type="character" w:styleId="S"><w:name w:val="Said"/></w:style>';
      draft.lines[BODY]!.parts[0]!.rPr = `<w:rStyle w:val="S"/>${font('宋体', 16)}`;
    },
  ],
  [
    'points in a list',
    (draft) => {
      draft.numbering = abstractNum(0, lvl(0, 'decimal', '%1.')) + num(1, 0);
      draft.lines[BODY]!.pPr = numPr(1);
    },
  ],
  [
    'a style of a list',
    (draft) => styled(quote(`<w:pPr>${numPr(1)}</w:pPr>`), '<w:pStyle w:val="Q"/>')(draft),
  ],
  ['pages of lines', (draft) => (draft.sectPr += '<w:docGrid w:type="lines" w:linePitch="312"/>')],
  ['a grid that says nothing', (draft) => (draft.sectPr += '<w:docGrid w:linePitch="312" w:charSpace="0"/>')],
  ['no page size', (draft) => (draft.sectPr = draft.sectPr.replace(/<w:pgSz[^>]*>/, ''))],
  [
    'pages that are written otherwise',
    (draft) => (draft.sectPr = draft.sectPr.replace(/ w:h="(\d+)"/, "  w:h = '$1' ")),
  ],
  [
    'pages and letters that are written otherwise',
    (draft) => (draft.sectPr = draft.sectPr.replace(/ w:footer="(\d+)"/, "  w:footer = '$1' ")),
  ],
  ['a title page', (draft) => (draft.sectPr += '<w:titlePg/>')],
  [
    'lying pages',
    (draft) => (draft.sectPr = draft.sectPr.replace(/w:w="(\d+)" w:h="(\d+)"/, 'w:w="$2" w:h="$1"')),
  ],
  ['changed pages', (draft) => (draft.sectPr += '<w:sectPrChange w:id="1"><w:sectPr/></w:sectPrChange>')],
  [
    'two sections',
    body((line) => (line.pPr += '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:cols w:num="2"/></w:sectPr>')),
  ],
  [
    'a section at a paragraph that is left alone',
    (draft) => {
      draft.lines[BODY]!.pPr += '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>';
      draft.lines[BODY]!.parts.push({ text: '<w:r><w:drawing/></w:r>', rPr: '' });
    },
  ],
  [
    'headers for all pages',
    (draft) => (draft.sectPr = `<w:headerReference w:type="default" r:id="rIdOdd"/>${draft.sectPr}`),
  ],
  [
    'a first page with a footer of its own',
    (draft) => (draft.sectPr = `<w:footerReference w:type="first" r:id="rIdOdd"/>${draft.sectPr}`),
  ],
  ['no footers', (draft) => Object.assign(draft, { footers: {}, evenAndOdd: false })],
  [
    'footers of words',
    (draft) =>
      (draft.footers = {
        Odd: `<w:p>${r('内部材料')}</w:p>`,
        Even: `<w:p>${r('第')}${field('PAGE')}${r('页')}</w:p>`,
      }),
  ],
  [
    'footers of other fields',
    (draft) => (draft.footers = { Odd: `<w:p>${field('NUMPAGES')}</w:p>`, Even: '<w:p/>' }),
  ],
  ['one footer for all pages', (draft) => Object.assign(draft, { evenAndOdd: false })],
  ['a footer in the middle', (draft) => (draft.footers['Odd'] = footer('center', ''))],
  ['settings in front and behind', (draft) => (draft.settings = '<w:zoom w:percent="100"/><w:rsids/>')],
  [
    'protected against changes',
    (draft) => (draft.settings = '<w:documentProtection w:edit="forms" w:enforcement="1"/>'),
  ],
  [
    'a locked control',
    own([
      `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${r('锁')}</w:sdtContent></w:sdt>`,
      '',
    ]),
  ],
  ['a field', own([field('DATE'), ''])],
  ['a formula', own(['<m:oMath xmlns:m="urn:x"/>', ''])],
  ['an insertion', own([`<w:ins w:id="1" w:author="a">${r('新的')}</w:ins>`, ''])],
  ['a mark that is gone', body((line) => (line.pPr += '<w:rPr><w:del w:id="1"/></w:rPr>'))],
  ['a frame', body((line) => (line.pPr = `<w:framePr w:w="1"/>${line.pPr}`))],
];

test.each([
  ...planted.map(
    ({ name, plant }) => [name, (draft: Draft) => plant(draft, profileById('custom')!)] as const,
  ),
  ...kinds,
])('a paper with %s', (_, change) => {
  const draft = draftOf(profileById('custom')!);
  change(draft);
  const bytes = build(draft);
  expect(['custom', 'grid'].map((profile) => marks(bytes, profile))).toMatchSnapshot();
});

test('a file of nothing but its text', () => {
  const lines = draftOf(profileById('custom')!).lines.map(({ parts }) =>
    p(parts.map(({ text }) => r(text)).join('')),
  );
  for (const body of [lines.join(''), '', '<w:p/>']) {
    const bytes = buildDocx({ body, entries: { 'word/_rels/document.xml.rels': null } });
    expect(['custom', 'grid'].map((profile) => marks(bytes, profile))).toMatchSnapshot();
  }
});

test.each(builtinProfiles.map(({ id }) => id))('a file that was set, set anew to %s', (id) => {
  const draft = draftOf(profileById('custom')!);
  Object.assign(draft, { footers: {}, evenAndOdd: false, sectPr: '' });
  const outlineOf = (paragraphs: Parameters<typeof recognise>[0]) => recognise(paragraphs, template);
  const { bytes } = layOutDocx(build(draft), profileById('custom')!, outlineOf);
  expect([marks(build(draft), id), marks(bytes, id)]).toMatchSnapshot();
});
