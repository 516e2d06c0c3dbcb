import { HostError } from '../../../src/hosts/host';
import { MAX_DEPTH, MAX_PREFIXES, MAX_SCOPES } from '../../../src/hosts/docx/limits';
import { decodeXml, encodeXml } from '../../../src/hosts/docx/xml-bytes';
import { readXml } from '../../../src/hosts/docx/xml-reader';
import { W } from './support/build-docx';

/** What the reader says of a part: names, attributes and where each tag stands. */
function events(xml: string): string[] {
  const said: string[] = [];
  readXml(xml, {
    open: (name, attributes, start, end, selfClosing) =>
      said.push(
        `${selfClosing ? '=' : '+'}${name} ${Object.entries(attributes)
          .filter(([key]) => !key.startsWith('xmlns') && !key.startsWith('w:xmlns'))
          .map((pair) => pair.join('='))
          .join(' ')}|${xml.slice(start, end)}`,
      ),
    close: (name, start, end) => said.push(`-${name}|${xml.slice(start, end)}`),
    text: (text) => said.push(text),
  });
  return said;
}
const refusal = (xml: string): string => {
  try {
    readXml(xml, { open() {}, close() {} });
    return 'read';
  } catch (error) {
    return error instanceof HostError ? `${error.code} ${error.detail}` : String(error);
  }
};
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

it('tells tags with their places, and text between them as it is meant', () => {
  const xml = `<?xml version="1.0"?><!-- < --><w:a xmlns:w="${W}"><w:b w:c="&lt;1"/>甲&amp;<![CDATA[<乙>]]></w:a>`;
  expect(events(xml)).toEqual([
    `+w:a |<w:a xmlns:w="${W}">`,
    '=w:b w:c=<1|<w:b w:c="&lt;1"/>',
    '-w:b|',
    '甲&',
    '<乙>',
    '-w:a|</w:a>',
  ]);
});

it.each([
  ['a comment that looks like a tag', '<!-- <b> -->'],
  ['an instruction that looks like one', '<?go <b>?>'],
  ['text that looks like one', '<![CDATA[<b>]]>'],
  ['several of them, amid words', '甲<!--<--><![CDATA[</b>]]>乙<?go?>丙'],
])('knows where a tag stands behind %s', (_what, between) => {
  const tags = events(`<a>${between}<b c="1">${between}</b>${between}<d/>${between}</a>`);
  expect(tags.filter((said) => said.includes('|'))).toEqual([
    '+?:a |<a>',
    '+?:b c=1|<b c="1">',
    '-?:b|</b>',
    '=?:d |<d/>',
    '-?:d|',
    '-?:a|</a>',
  ]);
});

it('reads attributes of any name, also those that every object has', () => {
  expect(events('<a constructor="1" toString="2" __proto__="3"/>')[0]).toBe(
    '=?:a constructor=1 toString=2 __proto__=3|<a constructor="1" toString="2" __proto__="3"/>',
  );
});

describe('names', () => {
  const names = (xml: string) =>
    events(xml)
      .filter((said) => /^[+=]/.test(said))
      .map((said) => said.slice(1, said.indexOf('|')).trim());

  it('are the same for both kinds of Word’s files, under any prefix', () => {
    for (const address of [W, STRICT])
      expect(names(`<q:a xmlns:q="${address}" q:b="1" c="2"><q:d q:e="3"/></q:a>`)).toEqual([
        'w:a w:b=1 c=2',
        'w:d w:e=3',
      ]);
  });

  it('of an unknown namespace are none of Word’s, even under its prefix', () => {
    expect(names('<w:a xmlns:w="urn:x" w:b="1"/>')).toEqual(['?:a w:b=1']);
    expect(names('<q:a/>')).toEqual(['?:a']);
    expect(names('<a/>')).toEqual(['?:a']);
  });

  it('without a prefix are those of the default namespace, attributes too', () => {
    expect(names(`<a xmlns="${W}" b="1"><c d="2"/><e xmlns="urn:x" f="3"/><g h="4"/></a>`)).toEqual([
      'w:a w:b=1',
      'w:c w:d=2',
      '?:e f=3',
      'w:g w:h=4',
    ]);
  });

  it('declared on an element hold within it, and no longer', () => {
    const inner = `<x:b xmlns:x="${W}" x:c="1"><x:d/></x:b>`;
    expect(names(`<a xmlns="urn:x">${inner}<x:e/>${inner}<x:f x:g="2"/></a>`)).toEqual([
      '?:a',
      'w:b w:c=1',
      'w:d',
      '?:e',
      'w:b w:c=1',
      'w:d',
      '?:f x:g=2',
    ]);
    // Declared anew, the same prefix means something else, and then again what it did.
    expect(names(`<w:a xmlns:w="${W}"><w:b xmlns:w="urn:x"><w:c/></w:b><w:d w:e="1"/></w:a>`)).toEqual([
      'w:a',
      '?:b',
      '?:c',
      'w:d w:e=1',
    ]);
    expect(names(`<w:a xmlns:w="${W}"><b xmlns:q="${W}" q:c="1" w:d="2"/></w:a>`)).toEqual([
      'w:a',
      '?:b w:c=1 w:d=2',
    ]);
  });
});

describe('what is refused', () => {
  it('is nesting without end', () => {
    const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    expect(refusal(nested(MAX_DEPTH))).toBe('read');
    expect(refusal(nested(MAX_DEPTH + 1))).toBe('corrupt nesting');
    expect(refusal(`<a>${'<b/>'.repeat(MAX_DEPTH)}</a>`)).toBe('read');
  });

  it('is a place with too many prefixes', () => {
    const declared = (count: number, from = 0) =>
      Array.from({ length: count }, (_, i) => ` xmlns:p${from + i}="urn:x"`).join('');
    expect(refusal(`<a${declared(MAX_PREFIXES)}/>`)).toBe('read');
    expect(refusal(`<a${declared(MAX_PREFIXES + 1)}/>`)).toBe('corrupt namespaces');
    expect(refusal(`<a${declared(MAX_PREFIXES)}><b${declared(1, 999)}/></a>`)).toBe('corrupt namespaces');
    expect(refusal(`<a${declared(MAX_PREFIXES)}><b${declared(9)}/></a>`)).toBe('read');
  });

  it('is a part with too many sets of them, but not one that has the same everywhere', () => {
    const each = (count: number, address: (i: number) => string) =>
      `<a>${Array.from({ length: count }, (_, i) => `<b xmlns:p="${address(i)}"/>`).join('')}</a>`;
    expect(refusal(each(MAX_SCOPES, (i) => `urn:${i}`))).toBe('read');
    expect(refusal(each(MAX_SCOPES + 1, (i) => `urn:${i}`))).toBe('corrupt namespaces');
    expect(refusal(each(MAX_SCOPES * 2, () => 'urn:x'))).toBe('read');
  });

  it('is a document type, and what is no XML; the text of the part is not told', () => {
    expect(refusal('<!DOCTYPE a><a/>')).toBe('corrupt doctype');
    expect(refusal('<a><b></a>')).toMatch(/^corrupt xml: /);
    expect(refusal('<a b="甲" b="乙" & />')).toMatch(/^corrupt xml: [^甲乙]{1,80}$/);
    expect(refusal('甲乙')).toMatch(/^corrupt xml: [^甲乙]{1,80}$/);
    expect(refusal('')).toMatch(/^corrupt /);
  });
});

describe('bytes', () => {
  const bytes = (...all: number[]) => Uint8Array.from(all);
  const text = '<a>甲𠮷</a>';

  it.each([
    ['utf-8', false, [0x3c, 0x61]],
    ['utf-8', true, [0xef, 0xbb, 0xbf, 0x3c]],
    ['utf-16le', false, [0x3c, 0, 0x61, 0]],
    ['utf-16le', true, [0xff, 0xfe, 0x3c, 0]],
    ['utf-16be', false, [0, 0x3c, 0, 0x61]],
    ['utf-16be', true, [0xfe, 0xff, 0, 0x3c]],
  ] as const)('in %s (mark: %s) are read and written alike', (label, bom, begin) => {
    const written = encodeXml(text, { label, bom });
    expect([...written.subarray(0, begin.length)]).toEqual(begin);
    expect(decodeXml(written)).toEqual({ text, encoding: { label, bom } });
  });

  it('that are no text are refused', () => {
    for (const wrong of [bytes(0x3c, 0xff), bytes(0xff, 0xfe, 0x3c), bytes(0xef, 0xbb, 0xbf, 0xff)])
      expect(() => decodeXml(wrong)).toThrow(HostError);
    // Half a mark is none, and what is left is no UTF-8.
    for (const half of [bytes(0xff, 0x3c), bytes(0xfe, 0x3c)])
      expect(() => decodeXml(half)).toThrow(HostError);
    for (const plain of [bytes(0x3c, 0x20), bytes(0, 0x20), bytes()])
      expect(decodeXml(plain).encoding).toEqual({ label: 'utf-8', bom: false });
  });
});
