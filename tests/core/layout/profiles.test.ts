import { builtinProfiles, customProfile, profileById } from '../../../src/core/layout/profile/builtin';
import { parseProfile } from '../../../src/core/layout/profile/parse';

it.each(builtinProfiles.map((profile) => [profile.id, profile] as const))(
  '%s is complete: the schema has nothing to add',
  (_, profile) => {
    expect(parseProfile(profile)).toEqual({ ok: true, profile });
  },
);

it('a house writes down only what differs', () => {
  const parsed = parseProfile({ extends: 'filled', id: 'own', title: '本单位', page: { left: 27 } });
  expect(parsed).toMatchObject({ ok: true, profile: { pitch: 28.95, page: { left: 27, right: 26 } } });
});

it('refuses what it does not know, a profile that is not there, and margins without room', () => {
  const paths = (json: unknown) => {
    const parsed = parseProfile(json);
    return parsed.ok ? [] : parsed.issues.map(({ path }) => path);
  };
  expect(paths({ ...customProfile, colour: 'red' })).toEqual(['colour']);
  expect(paths({ extends: 'nowhere', id: 'own', title: '本单位' })).toEqual(['extends']);
  expect(paths({ ...customProfile, page: { ...customProfile.page, top: 200, bottom: 200 } })).toEqual([
    'page',
  ]);
  expect(paths(null)).not.toEqual([]);
});

it('every profile is found by its id', () => {
  for (const profile of builtinProfiles) expect(profileById(profile.id)).toBe(profile);
  expect(profileById('nowhere')).toBeUndefined();
});
