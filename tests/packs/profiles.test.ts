import { describe, expect, it, test } from 'vitest';
import { hostIn } from '../../utils/packs/host.ts';
import { parsePolicy } from '../../utils/packs/policy.ts';
import type { PortalProfile } from '../../utils/packs/profile.ts';
import { loadProfiles, profilesInForce, profilesJson } from '../../utils/packs/profiles.ts';

const profile = (host: string, row = 'li'): PortalProfile => ({
  formatVersion: 1,
  host,
  row,
  reaches: 'row',
  score: { selector: 'input', at: 0 },
  explanation: null,
  files: null,
  submit: '#gui',
});

describe('the profile in force for a portal', () => {
  it('is the one that is locked, else the own one, else the one that is proposed', () => {
    const policy = parsePolicy({
      locked: { profiles: profilesJson([profile('a.vn', 'locked')]) },
      defaults: {
        profiles: profilesJson([
          profile('a.vn', 'proposed'),
          profile('b.vn', 'proposed'),
          profile('c.vn', 'proposed'),
        ]),
      },
    });
    const own = [profile('a.vn', 'own'), profile('b.vn', 'own')];
    const inForce = profilesInForce(own, policy).map(({ profile: { host, row }, setBy }) => [
      host,
      row,
      setBy,
    ]);
    expect(inForce).toEqual([
      ['a.vn', 'locked', 'locked'],
      ['b.vn', 'own', 'person'],
      ['c.vn', 'proposed', 'defaults'],
    ]);
  });

  it('is not one that cannot be read', () => {
    expect(profilesInForce([{ host: 'a.vn' }, profile('b.vn')], parsePolicy({}))).toHaveLength(1);
    expect(profilesInForce('nothing', parsePolicy(null))).toEqual([]);
  });
});

test('a saved file of profiles is read as it was; one alone too', () => {
  expect(loadProfiles(profilesJson([profile('a.vn'), profile('b.vn')]))).toEqual([
    profile('a.vn'),
    profile('b.vn'),
  ]);
  expect(loadProfiles(JSON.stringify(profile('a.vn')))).toEqual([profile('a.vn')]);
});

test.each([
  ['{', 'not-json'],
  ['{"host":"a.vn"}', 'wrong-shape'],
  [JSON.stringify({ ...profile('a.vn'), row: '' }), 'wrong-shape'],
  [' '.repeat(200_001), 'too-large'],
])('of the file %.30s is said what is wrong with it', (json, problem) => {
  expect(loadProfiles(json)).toBe(problem);
});

test.each([
  ['cchc.tinh.gov.vn', 'cchc.tinh.gov.vn'],
  [' https://CCHC.tinh.gov.vn/bao-cao?nam=2026 ', 'cchc.tinh.gov.vn'],
  ['http://cchc.tinh.gov.vn', null],
  ['https://*', null],
  ['localhost', null],
  ['', null],
])('the address «%s» is of the host %s', (address, host) => {
  expect(hostIn(address)).toBe(host);
});
