import { unzipSync, zipSync } from 'fflate';
import { customProfile } from '../../../../src/core/layout/profile/builtin';
import { recognise } from '../../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../../src/core/template/builtin';
import { layOutDocx } from '../../../../src/hosts/docx/layout/lay-out';
import { build, draftOf, font, type Draft } from './support/paper';

/** What a laid out file is written with, to the letter. */

const template = templateById(DEFAULT_TEMPLATE_ID)!;
const main = (bytes: Uint8Array) => Buffer.from(unzipSync(bytes)['word/document.xml']!).toString('utf8');

function written(change: (draft: Draft) => void, edit = (xml: string) => xml): string {
  const draft = draftOf(customProfile);
  change(draft);
  const bytes = build(draft);
  const changed = zipSync({ ...unzipSync(bytes), 'word/document.xml': Buffer.from(edit(main(bytes))) });
  return main(layOutDocx(changed, customProfile, (paragraphs) => recognise(paragraphs, template)).bytes);
}

const BODY = 12;
const bodyOf = (xml: string) =>
  [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/g)]
    .map(([text]) => text)
    .find((text) => text.includes('在案例上'))!;

test('a run that its paragraph’s style gives all it needs has nothing of its own', () => {
  const xml = written((draft) => {
    draft.lines[BODY]!.parts[0]!.rPr =
      '<w:color w:val="FF0000"/><w:highlight w:val="yellow"/><w:sz w:val="28"/>';
  });
  expect(bodyOf(xml)).toMatch(/<w:pPr><w:pStyle w:val="GWBody"\/>.*<\/w:pPr><w:r><w:t[ >]/);
});

test('bold that a run’s style gives a heading is switched off, and what the run gives it is taken away', () => {
  const styles =
    '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong words"/><w:rPr><w:b/></w:rPr></w:style>';
  const xml = written((draft) => {
    draft.styles += styles;
    draft.lines[4]!.parts[0]!.rPr = '<w:rStyle w:val="S"/>';
    draft.lines[11]!.parts[0]!.rPr = font('黑体', 16, '<w:b/>');
  });
  expect(xml).toMatch(
    /<w:rStyle w:val="S"\/>(?:(?!<\/w:r>).)*<w:b w:val="0"\/>(?:(?!<\/w:r>).)*存在的主要问题/,
  );
  expect(xml).not.toContain('<w:b/>');
});

test('an empty paragraph with attributes is opened for its properties', () => {
  const xml = written(
    () => undefined,
    (before) => before.replace(/<w:p>(<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)<\/w:p>/, '<w:p w:rsidR="00A1" />'),
  );
  expect(xml).toMatch(/<w:p w:rsidR="00A1"><w:pPr>(?:(?!<\/w:p>).)*<\/w:pPr><\/w:p>/);
});

test('an only header is meant for both kinds of page; one of each stays as it is', () => {
  const heads = (...kinds: string[]) =>
    kinds.map((kind) => `<w:headerReference w:type="${kind}" r:id="rIdOdd"/>`).join('');
  const count = (xml: string) =>
    [...xml.matchAll(/<w:headerReference [^>]*w:type="(\w+)"/g)].map(([, kind]) => kind);
  expect(count(written((draft) => (draft.sectPr = heads('default') + draft.sectPr))).sort()).toEqual([
    'default',
    'even',
  ]);
  expect(count(written((draft) => (draft.sectPr = heads('default', 'even') + draft.sectPr)))).toEqual([
    'default',
    'even',
  ]);
  expect(count(written((draft) => (draft.sectPr = heads('first') + draft.sectPr)))).toEqual(['first']);
});

test('space that a title has around it stays, what it is indented and aligned by does not', () => {
  const xml = written((draft) => {
    draft.lines[0]!.pPr =
      '<w:spacing w:before="100" w:after="312" w:line="400" w:lineRule="auto"/><w:ind w:firstLine="640"/><w:jc w:val="left"/>';
  });
  const pPr = /<w:pPr>(?:(?!<\/w:pPr>).)*GWTitle.*?<\/w:pPr>/.exec(xml)![0];
  expect(pPr).toBe('<w:pPr><w:pStyle w:val="GWTitle"/><w:spacing w:before="100" w:after="312"/></w:pPr>');
});
