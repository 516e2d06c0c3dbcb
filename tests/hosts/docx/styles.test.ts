import { crc32 } from '../../../src/hosts/docx/crc32';
import { levelOfHeading, neutralStyleName } from '../../../src/hosts/docx/style-names';
import { Styles } from '../../../src/hosts/docx/styles';
import { style, W } from './support/build-docx';

const parse = (inner: string) => Styles.parse(`<w:styles xmlns:w="${W}">${inner}</w:styles>`);
const byDefault = '<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>';

test('what the defaults switch on is on, unless a run says otherwise', () => {
  const styles = parse(byDefault + style('a', 'Normal', '', true));
  const normal = styles.paragraph(undefined);
  expect(styles.isOn('b', normal, {})).toBe(true);
  expect(styles.isOn('i', normal, {})).toBe(false);
  expect(styles.isOn('b', normal, { b: { 'w:val': '0' } })).toBe(false);
});

test.each([
  ['0', 1],
  ['8', 9],
  ['9', null],
  ['-1', null],
])('an outline level written as %s is %j', (written, level) => {
  const styles = parse(style('a', 'Own', `<w:pPr><w:outlineLvl w:val="${written}"/></w:pPr>`));
  expect(styles.paragraph('a').outlineLevel).toBe(level);
});

test.each([
  ['heading 1', 1],
  ['heading 9', 9],
  ['heading 12', null],
])('the level of %s is %j', (name, level) => {
  expect(levelOfHeading(neutralStyleName(name))).toBe(level);
  expect(parse(style('a', name, '')).paragraph('a').outlineLevel).toBe(level);
});

test('the checksum is the one that archives use', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});
