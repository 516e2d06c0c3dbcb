import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { HostError } from '../../../src/hosts/host';
import { MAX_PART_BYTES } from '../../../src/hosts/docx/limits';
import { openDocx } from '../../../src/hosts/docx/docx-host';
import { readDocx } from '../../../src/hosts/docx/read-docx';
import { buildDocx, mainPart, p, W } from './support/build-docx';

function refusal(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    const { code, detail } = error as HostError;
    return detail === '' ? code : `${code}: ${detail}`;
  }
  return 'read';
}

const main = (xml: string | Uint8Array) => buildDocx({ body: '', entries: { 'word/document.xml': xml } });
/** A copy with some bytes changed. */
const patched = (bytes: Uint8Array, change: (copy: Uint8Array, view: DataView) => void) => {
  const copy = bytes.slice();
  change(copy, new DataView(copy.buffer));
  return copy;
};
const find = (bytes: Uint8Array, signature: number, from = 0) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = from; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) return at;
  return -1;
};
const ole = (name: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...name].flatMap((c) => [c.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
};

describe('a file that is none', () => {
  it.each([
    ['nothing at all', new Uint8Array(), 'not-a-docx: empty'],
    ['text', strToU8('一、存在的问题'), 'not-a-docx'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'not-a-docx'],
    ['an old .doc', ole('WordDocument'), 'not-a-docx: legacy-doc'],
    ['an encrypted .docx', ole('EncryptedPackage'), 'encrypted: password'],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'not-a-docx: no main part'],
    ['an empty zip', zipSync({}), 'not-a-docx: no main part'],
  ])('%s', (_, bytes, expected) => expect(refusal(bytes)).toBe(expected));

  it('a spreadsheet', () => {
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
    const bytes = zipSync({
      '[Content_Types].xml': strToU8(types),
      '_rels/.rels': strToU8(rels),
      'xl/workbook.xml': strToU8('<a/>'),
    });
    expect(refusal(bytes)).toBe('not-a-docx: no main part');
  });
});

describe('a file that is damaged', () => {
  const good = buildDocx(p('甲'));

  it('truncated anywhere', () => {
    for (let length = 4; length < good.length; length += 7)
      expect(refusal(good.slice(0, length))).toMatch(/^(corrupt|not-a-docx)/);
  });

  it('with a wrong checksum', () => {
    const at = find(good, 0x02014b50);
    const changed = patched(good, (_, view) => {
      for (let record = at; record >= 0; record = find(good, 0x02014b50, record + 4))
        view.setUint32(record + 16, 1, true);
    });
    expect(refusal(changed)).toBe('corrupt: checksum');
  });

  it('that is not XML, is cut off, has no body or no known encoding', () => {
    expect(refusal(main('nonsense'))).toMatch(/^corrupt/);
    expect(refusal(main(mainPart(p('甲')).slice(0, -20)))).toMatch(/^corrupt/);
    expect(refusal(main(`<w:document xmlns:w="${W}"/>`))).toBe('corrupt: no body');
    expect(refusal(main(Uint8Array.from([0x3c, 0xff, 0xfe, 0xfd])))).toBe('corrupt: encoding');
    expect(refusal(main(mainPart('<w:p><w:r></w:p>')))).toMatch(/^corrupt/);
  });

  it('never leaves as anything but a HostError, whatever bytes change', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          refusal(patched(good, (copy) => changes.forEach(([at, byte]) => (copy[at] = byte))));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a file that means harm', () => {
  it('entities, internal and external', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const external = `<!DOCTYPE a SYSTEM "file:///etc/passwd">`;
    for (const doctype of [bomb, external]) {
      expect(refusal(main(mainPart(p('甲')).replace('?>', `?>${doctype}`)))).toBe('corrupt: doctype');
    }
    expect(refusal(main(mainPart('<w:p><w:r><w:t>&xxe;</w:t></w:r></w:p>')))).toMatch(/^corrupt: xml/);
  });

  it('nesting without end', () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`;
    expect(refusal(buildDocx(deep))).toBe('corrupt: nesting');
  });

  it('a bomb that says how large it is', () => {
    expect(refusal(main(new Uint8Array(MAX_PART_BYTES + 1)))).toBe('too-large: declared size');
  });

  it('a bomb that lies about its size', () => {
    const bytes = main(new Uint8Array(MAX_PART_BYTES + 1));
    const lying = patched(bytes, (copy, view) => {
      for (let record = find(copy, 0x02014b50); record >= 0; record = find(copy, 0x02014b50, record + 4)) {
        if (view.getUint32(record + 24, true) > MAX_PART_BYTES) view.setUint32(record + 24, 1000, true);
      }
    });
    expect(refusal(lying)).toMatch(/^corrupt: (checksum|size|deflate)/);
  });

  it('entries of one name, encrypted entries, unknown compression', () => {
    const good = buildDocx(p('甲'));
    const records = (bytes: Uint8Array, change: (view: DataView, at: number) => void) =>
      patched(bytes, (copy, view) => {
        for (let at = find(copy, 0x02014b50); at >= 0; at = find(copy, 0x02014b50, at + 4)) change(view, at);
      });
    expect(refusal(records(good, (view, at) => view.setUint16(at + 8, 1, true)))).toBe('encrypted: zip');
    expect(refusal(records(good, (view, at) => view.setUint16(at + 10, 99, true)))).toBe(
      'corrupt: compression method',
    );
    const twice = buildDocx({ body: p('甲'), entries: { 'word/Document.xml': 'x' } });
    expect(refusal(twice)).toBe('corrupt: zip names');
  });

  it('names that point elsewhere are names and nothing more', () => {
    const tricky = buildDocx({
      body: p('甲'),
      entries: { '../../etc/passwd': 'x', '/abs': 'y', 'c:\\x': 'z' },
    });
    expect(readDocx(tricky).paragraphs).toHaveLength(1);
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="../../../../word/document.xml"/></Relationships>`;
    expect(readDocx(buildDocx({ body: p('甲'), entries: { '_rels/.rels': rels } })).paragraphs).toHaveLength(
      1,
    );
  });
});

describe('a file that is only unusual', () => {
  it('finds the main part by its relationship, not by its name', () => {
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/doc/main2.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/doc/main2.xml"/></Relationships>`;
    const strict = mainPart(p('甲')).replaceAll(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main');
    const bytes = buildDocx({
      body: '',
      entries: {
        'word/document.xml': null,
        '[Content_Types].xml': types,
        '_rels/.rels': rels,
        'doc/main2.xml': strict,
      },
    });
    expect(readDocx(bytes).paragraphs.map(({ text }) => text)).toEqual(['甲']);
  });

  it('reads UTF-16 with and without byte order mark, and UTF-8 with one', () => {
    const xml = mainPart(p('甲𠮷'));
    const little = Uint8Array.from(Buffer.from(xml, 'utf16le'));
    const big = Uint8Array.from(Buffer.from(`\uFEFF${xml}`, 'utf16le').swap16());
    for (const bytes of [little, big, strToU8(`\uFEFF${xml}`)]) {
      expect(readDocx(main(bytes)).paragraphs[0]!.text).toBe('甲𠮷');
    }
  });

  it('reads namespaces under other prefixes, also declared further in', () => {
    const xml = `<x:document xmlns:x="${W}"><x:body><y:p xmlns:y="${W}"><y:pPr><y:outlineLvl y:val="0"/></y:pPr><y:r><y:t>甲</y:t></y:r></y:p></x:body></x:document>`;
    expect(readDocx(main(xml)).paragraphs[0]).toMatchObject({ text: '甲', outlineLevel: 1 });
  });

  it('writes nothing when it could not be read', () => {
    expect(() => openDocx(strToU8('PK'))).toThrow(HostError);
  });
});
