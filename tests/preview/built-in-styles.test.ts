import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withBuiltInStyles } from '../../src/preview/docx/built-in-styles';
import { sampleDocx } from '../../src/preview/samples';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const bare = {
  '[Content_Types].xml': strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
  ),
  'word/document.xml': strToU8(`<w:document ${W}><w:body/></w:document>`),
};
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name]!);

test('a file without styles gets those of the outline, a relationship and a content type', () => {
  const made = withBuiltInStyles(zipSync(bare));
  for (const id of ['Heading1', 'Heading2', 'Heading3', 'Title'])
    expect(part(made, 'word/styles.xml')).toContain(`w:styleId="${id}"`);
  expect(part(made, 'word/_rels/document.xml.rels')).toContain('Target="styles.xml"');
  expect(part(made, '[Content_Types].xml')).toContain('/word/styles.xml');
});

test('a style that is there under another id is not added', () => {
  const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>`;
  const made = part(
    withBuiltInStyles(zipSync({ ...bare, 'word/styles.xml': strToU8(styles) })),
    'word/styles.xml',
  );
  expect(made).not.toContain('w:styleId="Heading1"');
  expect(made).toContain('w:styleId="Heading2"');
});

test('nothing is added twice, and nothing else is touched', () => {
  const once = withBuiltInStyles(sampleDocx('partial'));
  expect(withBuiltInStyles(once)).toBe(once);
  expect(part(once, 'word/document.xml')).toBe(part(sampleDocx('partial'), 'word/document.xml'));
});
