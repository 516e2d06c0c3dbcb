import { checkLayout, layoutContext } from '../../../../src/core/layout/check';
import { builtinProfiles } from '../../../../src/core/layout/profile/builtin';
import type { LayoutProfile } from '../../../../src/core/layout/profile/schema';
import { recognise } from '../../../../src/core/outline/recognise';
import { DEFAULT_TEMPLATE_ID, templateById } from '../../../../src/core/template/builtin';
import { readLayout } from '../../../../src/hosts/docx/layout/read-layout';
import { loadDocx, snapshotOf } from '../../../../src/hosts/docx/read-docx';
import { planted } from './support/faults';
import { build, draftOf } from './support/paper';

const template = templateById(DEFAULT_TEMPLATE_ID)!;

/** What a profile has to say about a file. */
export function report(bytes: Uint8Array, profile: LayoutProfile) {
  const docx = loadDocx(bytes);
  const { paragraphs } = snapshotOf(docx);
  const outline = recognise(paragraphs, template);
  return checkLayout(layoutContext(paragraphs, outline, readLayout(docx), profile));
}

describe.each(builtinProfiles.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  it('finds nothing in a right paper', () => {
    expect(report(build(draftOf(profile)), profile).findings).toEqual([]);
  });

  it.each(planted.map((fault) => [fault.name, fault] as const))(
    'finds %s once, at its place',
    (__, fault) => {
      const draft = draftOf(profile);
      fault.plant(draft, profile);
      const { findings } = report(build(draft), profile);
      const own = findings.filter(({ rule }) => rule === fault.rule);
      expect(own.map(({ places }) => places[0]!.paragraph)).toEqual([fault.paragraph]);
      const others = findings.map(({ rule }) => rule).filter((rule) => rule !== fault.rule);
      expect(others.filter((rule) => !fault.also?.includes(rule))).toEqual([]);
    },
  );
});
