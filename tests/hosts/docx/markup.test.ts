import { commentsPart, nextCommentId } from '../../../src/hosts/docx/annotate/comments-part';
import { withOverride, withRelationship } from '../../../src/hosts/docx/annotate/registration';
import {
  deletedTextXml,
  escapeAttribute,
  escapeXml,
  prefixOf,
  textXml,
  withPrefix,
} from '../../../src/hosts/docx/write/markup';
import { PropertyList, RUN_ORDER } from '../../../src/hosts/docx/write/property-list';
import { runProperties } from '../../../src/hosts/docx/write/format-xml';
import { Revision } from '../../../src/hosts/docx/write/revision';
import { applySplices } from '../../../src/hosts/docx/write/splice';
import { W } from './support/build-docx';

/** Every character that XML 1.0 has no way to write. */
const UNWRITABLE = [...Array.from({ length: 32 }, (_, code) => code), 0xfffe, 0xffff]
  .filter((code) => ![9, 10, 13].includes(code))
  .map((code) => String.fromCharCode(code));

describe('text as XML', () => {
  it('leaves out what XML cannot hold, and nothing else', () => {
    expect(escapeXml(`甲${UNWRITABLE.join('')}乙\t\n\r&<>"😀`)).toBe('甲乙\t\n\r&amp;&lt;&gt;"😀');
    expect(escapeAttribute('"甲"&')).toBe('&quot;甲&quot;&amp;');
  });

  it('has elements for breaks and tabs', () => {
    const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
    expect(textXml('甲\u000B乙\t丙<', 'w:')).toBe(`${t('甲')}<w:br/>${t('乙')}<w:tab/>${t('丙&lt;')}`);
    expect(textXml('', 'w:')).toBe('');
    expect(deletedTextXml('甲&', 'w:')).toBe('<w:delText xml:space="preserve">甲&amp;</w:delText>');
    expect(deletedTextXml('', 'w:')).toBe('');
  });
});

describe('comments', () => {
  const note = (...lines: string[]) => ({ span: { paragraph: 0, start: 0, end: 1 }, lines });
  const none = `<w:comments xmlns:w="${W}">`;

  it('hold whatever a finding quotes: breaks and tabs as such, and no character that XML cannot hold', () => {
    const xml = commentsPart(null, [note(`甲${UNWRITABLE.join('')}乙\t丙`)], 0, '纲举', false);
    for (const character of UNWRITABLE) expect(xml).not.toContain(character);
    expect(xml).toContain('<w:br/>');
    expect(xml).toContain('<w:tab/>');
  });

  it('go behind those that are there, in a part that may be one empty tag', () => {
    const [one] = /<w:comment .*<\/w:comment>/su.exec(commentsPart(null, [note('甲')], 3, '纲举', false))!;
    expect(one).toMatch(/^<w:comment w:id="3" w:author="纲举" w:initials="纲">/u);
    expect(commentsPart(`${none}<w:comment/></w:comments>`, [note('甲')], 3, '纲举', false)).toBe(
      `${none}<w:comment/>${one}</w:comments>`,
    );
    expect(commentsPart(`<w:comments xmlns:w="${W}"/>`, [note('甲')], 3, '纲举', false)).toBe(
      `${none}${one}</w:comments>`,
    );
    expect(commentsPart(null, [], 0, '', true)).toContain('purl.oclc.org');
    expect(commentsPart(null, [], 0, '', false)).not.toContain('purl.oclc.org');
  });

  it('are numbered on from the largest that Word counts', () => {
    const ids = (...all: number[]) => all.map((id) => `<w:comment w:id="${id}"/>`).join('');
    expect(nextCommentId('')).toBe(0);
    expect(nextCommentId(ids(2, 7), '<w:commentRangeStart w:id="9"/>')).toBe(10);
    expect(nextCommentId('<w:commentReference w:id="4"/><w:commentRangeEnd w:id="5"/>')).toBe(6);
    expect(nextCommentId(ids(0x3fff_ffff))).toBe(0x4000_0000);
    expect(nextCommentId(ids(3, 0x4000_0000))).toBe(4);
    expect(nextCommentId('<w:bookmarkStart w:id="8"/>')).toBe(0);
  });
});

describe('the part of the comments', () => {
  const relation = (xml: string) => withRelationship(xml, 'comments.xml', false);

  it('is related under a name that nothing else has, in the prefix of the file', () => {
    const own = (id: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>`;
    expect(relation('<R></R>')).toBe(`<R>${own('rIdComments1')}</R>`);
    expect(relation('<R><Relationship Id="rIdComments1"/><Relationship Id="rIdComments2"/></R>')).toContain(
      own('rIdComments3'),
    );
    expect(relation('<q:R><q:S/></q:R>')).toContain('<q:S/><q:Relationship Id="rIdComments1"');
    expect(relation('<?xml version="1.0"?><R a="1"/>')).toBe(
      `<?xml version="1.0"?><R a="1">${own('rIdComments1')}</R>`,
    );
    expect(relation('<q:R/>')).toMatch(/^<q:R><q:Relationship .*<\/q:R>$/u);
    expect(withRelationship('<R></R>', 'a"&.xml', true)).toMatch(
      /purl\.oclc\.org.*Target="a&quot;&amp;\.xml"/u,
    );
  });

  it('is declared by its name', () => {
    expect(withOverride('<T></T>', '/word/comments.xml')).toBe(
      '<T><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></T>',
    );
  });
});

describe('the prefix of new elements', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

  it('is the root’s, whichever it is, and not a later element’s', () => {
    expect(prefixOf(`<?xml version="1.0"?><!-- x --><w:a xmlns:w="${W}"/>`)).toBe('w:');
    expect(prefixOf(`<x:a xmlns:x='${strict}'/>`)).toBe('x:');
    expect(prefixOf(`<a xmlns="${W}"/>`)).toBeNull();
    expect(prefixOf(`<a xmlns="${W}" xmlns:q = "${W}"/>`)).toBe('q:');
    expect(prefixOf(`<a xmlns="x"><w:b xmlns:w="${W}"/></a>`)).toBeNull();
  });

  it('is given to a root that has none, in the file’s own kind', () => {
    expect(withPrefix(`<?xml version="1.0"?><a xmlns="${W}"><b/></a>`)).toBe(
      `<?xml version="1.0"?><a xmlns:w="${W}" xmlns="${W}"><b/></a>`,
    );
    expect(withPrefix(`<a xmlns="${strict}"/>`)).toBe(`<a xmlns:w="${strict}" xmlns="${strict}"/>`);
  });
});

describe('properties', () => {
  const list = (xml: string) => PropertyList.parse(xml, RUN_ORDER);

  it('are put where the schema wants them, each once', () => {
    const own = list('<w:rPr><w:rStyle w:val="a"/><w:sz w:val="1"/></w:rPr>');
    expect(
      own.set('b', '<w:b/>').set('sz', '<w:sz w:val="2"/>').set('lang', '<w:lang/>').toXml('w:rPr'),
    ).toBe('<w:rPr><w:rStyle w:val="a"/><w:b/><w:sz w:val="2"/><w:lang/></w:rPr>');
    expect(own.get('b')).toBe('<w:b/>');
    expect(own.set('b', '').get('b')).toBe('');
    expect(list('').toXml('w:rPr')).toBe('');
  });

  it('with children of their own are kept whole', () => {
    const xml = '<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr><w:rPr><w:b/></w:rPr></w:pPr>';
    const own = PropertyList.parse(xml, ['numPr', 'rPr']);
    expect([own.get('numPr'), own.get('rPr'), own.get('b')]).toEqual([
      '<w:numPr><w:ilvl w:val="0"/></w:numPr>',
      '<w:rPr><w:b/></w:rPr>',
      '',
    ]);
    expect(own.toXml('w:pPr')).toBe(xml);
  });

  it('of a run are written for Chinese and other letters alike', () => {
    expect(
      runProperties(
        '',
        { fontName: '仿"宋', fontSize: 15.5, bold: true, italic: false, color: '#ff00aa' },
        'w:',
      ),
    ).toBe(
      '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿&quot;宋" w:hAnsi="仿&quot;宋" w:eastAsia="仿&quot;宋" w:cs="仿&quot;宋"/>' +
        '<w:b/><w:bCs/><w:i w:val="0"/><w:iCs w:val="0"/><w:color w:val="FF00AA"/><w:sz w:val="31"/><w:szCs w:val="31"/></w:rPr>',
    );
    expect(runProperties('<w:rPr><w:b/></w:rPr>', {}, 'w:')).toBe('<w:rPr><w:b/></w:rPr>');
    expect(runProperties('', {}, 'w:', '<w:rPrChange/>')).toBe('<w:rPr><w:rPrChange/></w:rPr>');
  });
});

it('tracked changes are numbered on from all that is there', () => {
  const revision = new Revision('<w:a w:id="7"/><w:b w:id="12345678901"/><w:c r:id="rId9"/>', 'w:');
  expect(revision.open('ins')).toBe('<w:ins w:id="8" w:author="纲举">');
  expect(revision.newMark()).toBe('<w:ins w:id="9" w:author="纲举"/>');
  expect(revision.close('del')).toBe('</w:del>');
  expect(revision.formerRun('')).toBe('<w:rPrChange w:id="10" w:author="纲举"><w:rPr/></w:rPrChange>');
  expect(revision.formerRun('<w:rPr><w:b/></w:rPr>')).toContain('><w:rPr><w:b/></w:rPr></w:rPrChange>');
  expect(new Revision('', 'w:').open('del')).toBe('<w:del w:id="1" w:author="纲举">');
});

it('splices keep what lies between them, in the order of their ranks at one place', () => {
  const at = (start: number, end: number, xml: string, rank = 0) => ({ start, end, xml, rank });
  expect(applySplices('abcdef', [at(4, 5, 'E'), at(1, 1, '2', 2), at(1, 1, '1', 1), at(1, 2, 'B', 3)])).toBe(
    'a12BcdEf',
  );
  expect(applySplices('ab', [])).toBe('ab');
  expect(() => applySplices('abc', [at(0, 2, ''), at(1, 3, '')])).toThrow(RangeError);
});
