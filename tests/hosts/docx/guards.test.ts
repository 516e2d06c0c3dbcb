import { strFromU8, unzipSync } from 'fflate';
import type { Edit } from '../../../src/core/document/edit';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import type { Allowances } from '../../../src/hosts/docx/write/refuse';
import { HostError } from '../../../src/hosts/host';
import { buildDocx, p, r } from './support/build-docx';

const xmlOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml']!);
const textsOf = (bytes: Uint8Array) => readDocx(bytes).paragraphs.map(({ text }) => text);
const edit = (over: Partial<Extract<Edit, { kind: 'replace' }>>): Edit => ({
  kind: 'replace',
  paragraph: 0,
  expect: '甲,乙',
  start: 1,
  end: 2,
  text: '，',
  ...over,
});
const split = (paragraph: number, expected: string, at: number, until = at): Edit => ({
  kind: 'split',
  paragraph,
  expect: expected,
  at,
  until,
});
const insert = (paragraph: number, expected: string, where: 'before' | 'after' = 'after'): Edit => ({
  kind: 'insert-paragraph',
  paragraph,
  expect: expected,
  where,
  text: '新',
  look: {},
});

async function refusal(bytes: Uint8Array, edits: readonly Edit[], allowed?: Allowances): Promise<string> {
  const host = openDocx(bytes, allowed);
  const error: unknown = await host.apply(edits).catch((reason: unknown) => reason);
  expect(host.save()).toBe(bytes);
  expect(error).toBeInstanceOf(HostError);
  return `${(error as HostError).code} ${(error as HostError).detail}`;
}

const saved = async (bytes: Uint8Array, edits: readonly Edit[], allowed?: Allowances) => {
  const host = openDocx(bytes, allowed);
  await host.apply(edits);
  return host.save();
};

describe('a file that is closed', () => {
  const signed = buildDocx({ body: p('甲,乙'), entries: { '_xmlsignatures/sig1.xml': '<Signature/>' } });

  it('is not changed when it is signed, unless that is allowed', async () => {
    expect(await refusal(signed, [edit({})])).toBe('protected signed');
    expect(textsOf(await saved(signed, [edit({})], { signed: true }))).toEqual(['甲，乙']);
  });

  it.each(['readOnly', 'comments', 'forms'])('is not changed when protected (%s)', async (kind) => {
    const settings = `<w:documentProtection w:edit="${kind}" w:enforcement="1"/>`;
    const bytes = buildDocx({ body: p('甲,乙'), settings });
    expect(await refusal(bytes, [edit({})], { signed: true })).toBe('protected enforced');
    expect(textsOf(await saved(bytes, [edit({})], { protected: true }))).toEqual(['甲，乙']);
  });

  it.each([
    '<w:documentProtection w:edit="readOnly" w:enforcement="0"/>',
    '<w:documentProtection w:edit="none" w:enforcement="1"/>',
    '<w:documentProtection w:edit="readOnly"/>',
    '<w:documentProtection w:edit="readOnly" w:enforcement="false"/>',
    '<w:documentProtection w:edit="readOnly" w:enforcement="off"/>',
    '<w:documentProtection w:enforcement="1"/>',
    '',
  ])('is open when nothing is enforced: %s', async (settings) => {
    expect(textsOf(await saved(buildDocx({ body: p('甲,乙'), settings }), [edit({})]))).toEqual(['甲，乙']);
  });
});

describe('a content control', () => {
  const block = (properties: string, body: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${body}</w:sdtContent></w:sdt>`;
  const lock = (kind: string) => `<w:lock w:val="${kind}"/>`;

  it.each(['sdtContentLocked', 'contentLocked'])('that is locked (%s) keeps its paragraphs', async (kind) => {
    const bytes = buildDocx(block(lock(kind), p('甲,乙') + p('丙') + p('丁')) + p('尾'));
    expect(await refusal(bytes, [edit({})])).toBe('protected locked-control');
    expect(await refusal(bytes, [split(1, '丙', 1)])).toBe('protected locked-control');
    expect(await refusal(bytes, [{ kind: 'delete-paragraph', paragraph: 1, expect: '丙' }])).toBe(
      'protected locked-control',
    );
    expect(await refusal(bytes, [insert(1, '丙')])).toBe('protected locked-control');
    expect(textsOf(await saved(bytes, [insert(2, '丁')]))).toEqual(['甲,乙', '丙', '丁', '新', '尾']);
    expect(xmlOf(await saved(bytes, [insert(0, '甲,乙', 'before')]))).toMatch(
      /新<\/w:t><\/w:r><\/w:p><w:sdt>/,
    );
  });

  it('that only must stay may be written in', async () => {
    const bytes = buildDocx(block(lock('sdtLocked'), p('甲,乙')));
    expect(textsOf(await saved(bytes, [edit({})]))).toEqual(['甲，乙']);
  });

  it('that is locked inside a paragraph keeps its characters', async () => {
    const bytes = buildDocx(p(r('首,') + block(lock('contentLocked'), r('甲,乙')) + r(',尾')));
    const text = '首,甲,乙,尾';
    const at = (start: number) => edit({ expect: text, start, end: start + 1 });
    expect(await refusal(bytes, [at(3)])).toBe('protected locked-control');
    expect(textsOf(await saved(bytes, [at(1), at(5)]))).toEqual(['首，甲,乙，尾']);
  });

  it('for plain text is never made two paragraphs', async () => {
    const around = buildDocx(block('<w:text w:multiLine="1"/>', p('甲乙')) + p('尾'));
    expect(await refusal(around, [split(0, '甲乙', 1)])).toBe('protected control');
    const inside = buildDocx(p(r('首') + block('<w:text/>', r('甲乙'))));
    expect(await refusal(inside, [split(0, '首甲乙', 2)])).toBe('protected control');
  });
});

describe('a document whose changes are tracked', () => {
  const tracked = (body: string) => buildDocx({ body, settings: '<w:trackRevisions/>' });

  it('keeps what is replaced as deleted and marks what is new', async () => {
    const xml = xmlOf(await saved(tracked(p('甲,乙')), [edit({})]));
    expect(xml).toContain(
      '<w:r><w:t xml:space="preserve">甲</w:t></w:r><w:del w:id="1" w:author="纲举"><w:r><w:delText xml:space="preserve">,</w:delText></w:r></w:del>' +
        '<w:ins w:id="2" w:author="纲举"><w:r><w:t xml:space="preserve">，</w:t></w:r></w:ins><w:r><w:t xml:space="preserve">乙</w:t></w:r>',
    );
  });

  it('replaces a whole run, and the run’s last characters', async () => {
    const bytes = tracked(p(r('甲') + r(',', '<w:b/>') + r('乙')));
    const xml = xmlOf(await saved(bytes, [edit({})]));
    expect(xml).toMatch(
      /<w:del [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:delText[^>]*>,<\/w:delText><\/w:r><\/w:del><w:ins /,
    );
    expect(xml).toMatch(/，<\/w:t><\/w:r><\/w:ins><w:r><w:t xml:space="preserve">乙/);
    const last = await saved(bytes, [edit({ start: 2, end: 3, text: '' })]);
    expect(textsOf(last)).toEqual(['甲,']);
    expect(xmlOf(last)).toContain('乙</w:delText></w:r></w:del></w:p>');
  });

  it('marks a new paragraph and its mark', async () => {
    const xml = xmlOf(await saved(tracked(p('甲,乙')), [insert(0, '甲,乙')]));
    expect(xml).toMatch(
      /<w:p><w:pPr><w:rPr><w:ins w:id="\d" w:author="纲举"\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r>.*新<\/w:t><\/w:r><\/w:ins><\/w:p>/,
    );
  });

  it('marks the paragraph that a break makes, and keeps the section with the last', async () => {
    const section = '<w:sectPr><w:pgSz w:w="1"/></w:sectPr>';
    const bytes = await saved(tracked(p(r('甲 乙'), section)), [split(0, '甲 乙', 1, 2)]);
    expect(textsOf(bytes)).toEqual(['甲', '乙']);
    const xml = xmlOf(bytes);
    expect(xml).toMatch(/<w:p><w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:r><w:t[^>]*>甲/);
    expect(xml).toMatch(/<w:delText[^>]*> <\/w:delText>/);
    expect(xml.indexOf('sectPr')).toBeGreaterThan(xml.indexOf('甲'));
  });

  it('records the former look', async () => {
    const format: Edit = {
      kind: 'format',
      paragraph: 0,
      expect: '甲,乙',
      start: 0,
      end: 1,
      format: { bold: true },
    };
    const xml = xmlOf(await saved(tracked(p(r('甲,乙', '<w:i/>'))), [format]));
    expect(xml).toMatch(
      /<w:b\/>.*<w:rPrChange [^>]*><w:rPr><w:i\/><\/w:rPr><\/w:rPrChange><\/w:rPr><w:t[^>]*>甲</,
    );
    expect(xml).toMatch(/<w:r><w:rPr><w:i\/><\/w:rPr><w:t[^>]*>,乙/);
  });

  it('numbers its revisions on from those that are there, and does not mark what is new anyway', async () => {
    const bytes = tracked(p(`<w:ins w:id="41" w:author="某">${r('甲,乙')}</w:ins>`));
    const xml = xmlOf(await saved(bytes, [edit({})]));
    expect(xml).toContain('<w:del w:id="42"');
    expect(xml.match(/<w:ins /g)).toHaveLength(1);
    expect(textsOf(await saved(bytes, [edit({})]))).toEqual(['甲，乙']);
  });

  it('follows protection that asks for tracking', async () => {
    const settings = '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>';
    expect(xmlOf(await saved(buildDocx({ body: p('甲,乙'), settings }), [edit({})]))).toContain('<w:del ');
  });

  it('leaves whole paragraphs to Word', async () => {
    const bytes = tracked(p('甲') + p('乙'));
    expect(await refusal(bytes, [{ kind: 'delete-paragraph', paragraph: 0, expect: '甲' }])).toBe(
      'protected tracked',
    );
  });
});

describe('text that is kept elsewhere', () => {
  const degraded = (body: string) => readDocx(buildDocx(p('甲') + body)).degraded;

  it.each([
    [
      '<w:altChunk r:id="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>',
      ['embedded-documents'],
    ],
    [p('<w:r><w:footnoteReference w:id="2"/></w:r>'), ['footnotes']],
    [p('<w:r><w:endnoteReference w:id="2"/></w:r>'), ['endnotes']],
    [p(`<w:r><w:pict><w:txbxContent>${p('框')}</w:txbxContent></w:pict></w:r>`), ['text-boxes']],
    [p(`<w:r><w:pict><w:txbxContent>${p('')}</w:txbxContent></w:pict></w:r>`), []],
    [p('<w:r><w:drawing/></w:r>'), []],
  ])('is named: %s', (body, expected) => {
    expect(degraded(body)).toEqual(expected);
  });
});

describe('rehearsing', () => {
  it('says whether a batch would go in, and changes nothing', async () => {
    const bytes = buildDocx(p('甲,乙'));
    const host = openDocx(bytes);
    await host.rehearse([edit({})]);
    expect(host.save()).toBe(bytes);
    await expect(host.rehearse([edit({ expect: '丙' })])).rejects.toMatchObject({ code: 'document-changed' });
  });
});
