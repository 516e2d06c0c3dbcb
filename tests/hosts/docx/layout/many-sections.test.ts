import { builtinProfiles } from '../../../../src/core/layout/profile/builtin';
import { readLayout } from '../../../../src/hosts/docx/layout/read-layout';
import { loadDocx } from '../../../../src/hosts/docx/read-docx';
import { build, draftOf } from './support/paper';

test('a footer that many sections name is read once: each has the same look', () => {
  const draft = draftOf(builtinProfiles[0]!);
  for (const line of draft.lines) line.pPr += `<w:sectPr>${draft.sectPr}</w:sectPr>`;
  const { sections } = readLayout(loadDocx(build(draft)));
  expect(sections).toHaveLength(draft.lines.length + 1);
  const [first, ...others] = sections!.map(({ footers }) => footers);
  expect(first!.odd).toMatchObject({ numbered: true });
  for (const { odd, even, first: own } of others) {
    expect(odd).toBe(first!.odd);
    expect(even).toBe(first!.even);
    expect(own).toBeNull();
  }
  expect(first!.even).not.toBe(first!.odd);
});
