import { HostError } from '../../../src/hosts/host';
import { openPackage, resolve } from '../../../src/hosts/docx/package';
import { buildDocx, mainPart, p, W } from './support/build-docx';

/** Which part of a package is the paper, whatever it is called. */

const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const types = (...parts: readonly (readonly [string, string])[]) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${parts
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join('')}</Types>`;
const rels = (...all: readonly (readonly [string, string, string?])[]) =>
  `<Relationships xmlns="${RELS}">${all
    .map(
      ([type, target, more = '']) =>
        `<Relationship Id="a" Type="${OFFICE}/${type}" Target="${target}" ${more}/>`,
    )
    .join('')}</Relationships>`;
const main = (entries: Readonly<Record<string, string | null>>) => {
  try {
    return openPackage(
      buildDocx({
        body: '',
        entries: { 'a/one.xml': mainPart(p('甲')), 'b/two.xml': mainPart(p('乙')), ...entries },
      }),
    ).main.name;
  } catch (error) {
    return error instanceof HostError ? `${error.code} ${error.detail}` : String(error);
  }
};
const both = types(['/a/one.xml', `${WORD}.document.main+xml`], ['/B/Two.xml', `${WORD}.document.main+xml`]);
const none = types();

describe('the main part', () => {
  it('is the one that the package is related to', () => {
    const related = (target: string, type = 'officeDocument') =>
      main({ '[Content_Types].xml': both, '_rels/.rels': rels(['other', 'a/one.xml'], [type, target]) });
    for (const target of [
      'b/two.xml',
      '/b/two.xml',
      './b/x/../two.xml',
      '../b/two.xml',
      'b\\two.xml',
      'B/TWO.XML',
    ])
      expect(related(target)).toBe('b/two.xml');
    expect(
      main({ '[Content_Types].xml': none, '_rels/.rels': rels(['officeDocument', '../../b/two.xml']) }),
    ).toBe('b/two.xml');
  });

  it('is the one that is declared where no relation tells, and the usual one where nothing does', () => {
    expect(main({ '[Content_Types].xml': both, '_rels/.rels': null })).toBe('a/one.xml');
    expect(main({ '[Content_Types].xml': both, '_rels/.rels': rels(['officeDocument', 'gone.xml']) })).toBe(
      'a/one.xml',
    );
    expect(main({ '[Content_Types].xml': none, '_rels/.rels': null })).toBe('word/document.xml');
    expect(main({ '[Content_Types].xml': null, '_rels/.rels': null })).toBe('word/document.xml');
    expect(
      main({
        '[Content_Types].xml': none,
        '_rels/.rels': rels(['officeDocument', 'b/two.xml', 'TargetMode="External"']),
      }),
    ).toBe('word/document.xml');
  });

  it('is none that is declared to be something else', () => {
    const sheet = types(['/B/two.xml', SHEET], ['/a/one.xml', `${WORD}.template.main+xml`]);
    expect(main({ '[Content_Types].xml': sheet, '_rels/.rels': rels(['officeDocument', 'b/two.xml']) })).toBe(
      'a/one.xml',
    );
    expect(
      main({
        '[Content_Types].xml': types(['/b/two.xml', SHEET]),
        '_rels/.rels': rels(['officeDocument', 'b/two.xml']),
      }),
    ).toBe('not-a-docx no main part');
  });

  it.each([
    `${WORD}.document.main+xml`,
    `${WORD}.template.main+xml`,
    'application/vnd.ms-word.document.macroEnabled.main+xml',
    'application/vnd.ms-word.template.macroEnabled.main+xml',
  ])('may be %s', (type) =>
    expect(main({ '[Content_Types].xml': types(['/b/two.xml', type]), '_rels/.rels': null })).toBe(
      'b/two.xml',
    ),
  );
});

it('parts around it are found beside it, the first of each kind', () => {
  const file = openPackage(
    buildDocx({
      body: '',
      entries: {
        '_rels/.rels': rels(['officeDocument', 'a/one.xml']),
        '[Content_Types].xml': null,
        'a/one.xml': mainPart(p('甲')),
        'a/_rels/one.xml.rels': rels(
          ['styles', 'gone.xml'],
          ['styles', 's.xml'],
          ['styles', 't.xml'],
          ['theme', '../t.xml'],
        ),
        'a/s.xml': `<w:styles xmlns:w="${W}"/>`,
        'a/t.xml': '<a/>',
        't.xml': '<a/>',
      },
    }),
  );
  expect([...file.related].map(([type, { name }]) => [type, name])).toEqual([
    ['styles', 'a/s.xml'],
    ['theme', 't.xml'],
  ]);
});

it.each([
  ['a/', 'b.xml', 'a/b.xml'],
  ['a/', '/b.xml', 'b.xml'],
  ['a/b/', '../c.xml', 'a/c.xml'],
  ['a/', '../../../c.xml', 'c.xml'],
  ['a/', '.\\b\\./c.xml', 'a/b/c.xml'],
  ['', 'a//b.xml', 'a/b.xml'],
])('in %s, %s is %s', (folder, target, name) => {
  expect(resolve(folder, target)).toBe(name);
});
