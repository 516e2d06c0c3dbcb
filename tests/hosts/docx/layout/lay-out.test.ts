import { unzipSync, zipSync as zip } from 'fflate';
import { builtinProfiles, customProfile, profileById } from '../../../../src/core/layout/profile/builtin';
import type { LayoutProfile } from '../../../../src/core/layout/profile/schema';
import { recognise } from '../../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../../src/core/template/builtin';
import { layOutDocx } from '../../../../src/hosts/docx/layout/lay-out';
import { readDocx } from '../../../../src/hosts/docx/read-docx';
import { planted } from './support/faults';
import { report } from './support/report';
import { style } from '../support/build-docx';
import { build, draftOf, font, type Draft } from './support/paper';

const template = templateById(DEFAULT_TEMPLATE_ID)!;
const set = (bytes: Uint8Array, profile: LayoutProfile) =>
  layOutDocx(bytes, profile, (paragraphs) => recognise(paragraphs, template));
const main = (bytes: Uint8Array) => Buffer.from(unzipSync(bytes)['word/document.xml']!).toString('utf8');
const texts = (bytes: Uint8Array) =>
  [...main(bytes).matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('');
const rules = (bytes: Uint8Array, profile: LayoutProfile) =>
  report(bytes, profile).findings.map(({ rule }) => rule);

/** Sets a paper and holds what every setting must keep. */
function laidOut(bytes: Uint8Array, profile: LayoutProfile) {
  const result = set(bytes, profile);
  expect(texts(result.bytes)).toBe(texts(bytes));
  expect(readDocx(result.bytes).paragraphs.map(({ number, text }) => [number, text])).toEqual(
    readDocx(bytes).paragraphs.map(({ number, text }) => [number, text]),
  );
  expect(set(result.bytes, profile).bytes).toBe(result.bytes);
  return result;
}

describe.each(builtinProfiles.map((profile) => [profile.id, profile] as const))('set to %s', (_, profile) => {
  it.each(planted.map((fault) => [fault.name, fault] as const))(
    'a paper with %s has it no more',
    (__, fault) => {
      const draft = draftOf(profile);
      fault.plant(draft, profile);
      const { bytes } = laidOut(build(draft), profile);
      expect(rules(bytes, profile)).toEqual(fault.byHand ? [fault.rule] : []);
    },
  );

  it('takes a paper of another profile over', () => {
    const other = profile.id === 'local' ? customProfile : profileById('local')!;
    const { bytes } = laidOut(laidOut(build(draftOf(other)), other).bytes, profile);
    expect(rules(bytes, profile)).toEqual([]);
  });

  it('sets a plain file without styles, footers and settings', () => {
    const draft = draftOf(profile);
    for (const line of draft.lines) {
      line.pPr = '';
      for (const part of line.parts) part.rPr = '';
    }
    draft.sectPr = '';
    draft.footers = {};
    draft.evenAndOdd = false;
    const { bytes, numbered } = laidOut(build(draft), profile);
    expect(numbered).toBe(true);
    expect(rules(bytes, profile)).toEqual([]);
  });
});

it.each([
  ['an unset size', ''],
  ['五号', '<w:rPr><w:sz w:val="21"/></w:rPr>'],
  ['三号', '<w:rPr><w:sz w:val="32"/></w:rPr>'],
])('28 letters a line on a grid, counted from a default style of %s', (_, rPr) => {
  const profile = profileById('grid')!;
  const draft = draftOf(profile);
  draft.styles = style('a', 'Normal', rPr, true);
  draft.sectPr = '';
  const { bytes } = laidOut(build(draft), profile);
  expect(rules(bytes, { ...profile, rules: { 'layout-chars-line': 'info' } })).toEqual([]);
});

it('refuses a file that somebody has closed, unless it is allowed, and reads one where nothing is to be set', () => {
  const plain = draftOf(profileById('local')!);
  const protectedOne = build({
    ...plain,
    settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>',
  });
  const signed = zip({ ...unzipSync(build(plain)), '_xmlsignatures/sig1.xml': new Uint8Array([60]) });
  const outlineOf = (paragraphs: Parameters<typeof recognise>[0]) => recognise(paragraphs, template);
  expect(() => set(protectedOne, customProfile)).toThrow(/enforced/);
  expect(() => set(signed, customProfile)).toThrow(/signed/);
  for (const bytes of [protectedOne, signed]) {
    const { bytes: made } = layOutDocx(bytes, customProfile, outlineOf, { protected: true, signed: true });
    expect(rules(made, customProfile)).toEqual([]);
    expect(set(made, customProfile).bytes).toBe(made);
  }
});

describe('what is the author’s stays', () => {
  const THEME =
    '<?xml version="1.0"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:font script="Hans" typeface="等线 Light"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
  const BODY = 12;
  const prepared = (change: (draft: Draft) => void) => {
    const draft = draftOf(customProfile);
    change(draft);
    return build(draft);
  };

  it('emphasis and a Latin face of the author’s own', () => {
    const bytes = prepared((draft) => {
      draft.lines[BODY]!.parts = [
        { text: '一是重视不够。', rPr: font('宋体', 14, '<w:b/>') },
        {
          text: '完成 2023 年的事，',
          rPr: '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/><w:i/>',
        },
        { text: '还有“几件”没有做完。', rPr: `${font('宋体', 14)}<w:u w:val="single"/>` },
      ];
    });
    const { bytes: made } = laidOut(bytes, customProfile);
    const paragraph = [...main(made).matchAll(/<w:p>.*?<\/w:p>/g)].find(([xml]) =>
      xml.includes('重视不够'),
    )![0];
    expect(paragraph).toContain('<w:b/>');
    expect(paragraph).toContain('<w:i/>');
    expect(paragraph).toContain('<w:u w:val="single"/>');
    expect(paragraph).toContain('w:ascii="Times New Roman"');
    expect(paragraph).not.toContain('宋体');
    expect(rules(made, customProfile)).toEqual([]);
  });

  it('a run-in heading in one run gets two faces and stays one paragraph', () => {
    const bytes = prepared((draft) => {
      const { parts } = draft.lines[6]!;
      draft.lines[6]!.parts = [{ text: parts.map(({ text }) => text).join(''), rPr: font('宋体', 16) }];
    });
    const { bytes: made } = laidOut(bytes, customProfile);
    const paragraph = [...main(made).matchAll(/<w:p>.*?<\/w:p>/g)].find(([xml]) =>
      xml.includes('政治素质'),
    )![0];
    const runs = [...paragraph.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, xml]) => xml!);
    expect(runs).toHaveLength(2);
    expect(runs[0]).toContain('GWLevel2Lead');
    expect(runs[0]).toMatch(/（二）在政治素质方面。<\/w:t>$/);
    expect(runs[1]).not.toContain('rStyle');
  });

  it('theme fonts give way to named ones', () => {
    const bytes = prepared((draft) => {
      draft.theme = THEME;
      draft.styles =
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>' +
        draft.styles;
      for (const line of draft.lines) for (const part of line.parts) part.rPr = '';
    });
    expect(rules(bytes, customProfile)).toContain('layout-body-font');
    expect(rules(laidOut(bytes, customProfile).bytes, customProfile)).toEqual([]);
  });

  const held: readonly [string, string, string][] = [
    ['a picture', 'picture', '<w:r><w:drawing><wp:inline/></w:drawing></w:r>'],
    ['a field', 'field', '<w:fldSimple w:instr="DATE"><w:r><w:t>今天</w:t></w:r></w:fldSimple>'],
    [
      'a revision',
      'revision',
      '<w:ins w:id="1" w:author="a" w:date="2024-01-01T00:00:00Z"><w:r><w:t>新的话</w:t></w:r></w:ins>',
    ],
    [
      'a text box',
      'text-box',
      '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框里的话</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>',
    ],
    [
      'a locked control',
      'locked',
      '<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent><w:r><w:t>锁住的话</w:t></w:r></w:sdtContent></w:sdt>',
    ],
  ];
  it.each(held)('%s: its paragraph keeps every byte and is counted', (_, reason, xml) => {
    const bytes = prepared((draft) => {
      draft.lines[BODY]!.parts = [
        { text: '前面的话。', rPr: font('宋体', 12) },
        { text: xml, rPr: '' },
      ];
      draft.lines[BODY]!.pPr = '<w:spacing w:line="300" w:lineRule="auto"/>';
    });
    const { bytes: made, skipped } = laidOut(bytes, customProfile);
    const whole = /<w:p><w:pPr><w:spacing w:line="300".*?前面的话.*?<\/w:p>(?=<w:p>)/;
    expect(whole.exec(main(made))![0]).toBe(whole.exec(main(bytes))![0]);
    expect(skipped).toContainEqual({ reason, count: 1 });
    expect(rules(made, customProfile)).toEqual([]);
  });

  it('comments stay, and the text around them is set', () => {
    const bytes = prepared((draft) => {
      draft.lines[BODY]!.parts = [
        { text: '<w:commentRangeStart w:id="0"/>', rPr: '' },
        { text: '有人看过的话，说得不够细。', rPr: font('宋体', 12) },
        { text: '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>', rPr: '' },
      ];
    });
    const { bytes: made } = laidOut(bytes, customProfile);
    expect(main(made)).toMatch(
      /<w:commentRangeStart w:id="0"\/>.*<w:commentRangeEnd w:id="0"\/><w:r><w:commentReference w:id="0"\/><\/w:r>/,
    );
    expect(rules(made, customProfile)).toEqual([]);
  });

  it('a table between paragraphs keeps every byte', () => {
    const table = `<w:tbl><w:tr><w:tc><w:p><w:r><w:rPr>${font('宋体', 10)}</w:rPr><w:t>格子里的话。</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`;
    const source = build(draftOf(customProfile));
    const files = unzipSync(source);
    const xml = main(source).replace('<w:sectPr>', `${table}<w:p/><w:sectPr>`);
    const bytes = zip({ ...files, 'word/document.xml': new TextEncoder().encode(xml) });
    const { bytes: made, skipped } = laidOut(bytes, customProfile);
    expect(main(made)).toContain(table);
    expect(skipped).toContainEqual({ reason: 'table', count: 1 });
  });

  it('a footer with the author’s words stays and is told', () => {
    const bytes = prepared((draft) => {
      draft.footers = { Odd: '<w:p><w:r><w:t>某某单位内部材料</w:t></w:r></w:p>' };
      draft.evenAndOdd = false;
      draft.sectPr = draft.sectPr.replace(/<w:footerReference w:type="even"[^>]*>/, '');
    });
    const result = set(bytes, customProfile);
    expect(result.numbered).toBe(false);
    expect(Buffer.from(unzipSync(result.bytes)['word/footerOdd.xml']!).toString()).toContain(
      '某某单位内部材料',
    );
  });
});
