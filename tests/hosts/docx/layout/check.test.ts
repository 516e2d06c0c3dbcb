import { builtinProfiles } from '../../../../src/core/layout/profile/builtin';
import { planted } from './support/faults';
import { build, draftOf } from './support/paper';
import { report } from './support/report';

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
