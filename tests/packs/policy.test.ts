import { expect, it } from 'vitest';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { packJson } from '../../utils/packs/load.ts';
import { parsePolicy } from '../../utils/packs/policy.ts';

const round = { name: 'Năm 2026', closesAt: '2026-10-05T17:00:00+07:00' };

it.each([undefined, null, 'x', 7, {}])('no policy (%j) sets nothing and is no problem', (managed) => {
  expect(parsePolicy(managed)).toEqual({ locked: {}, defaults: {}, problems: [] });
});

it('every setting is read, what a round need not say being null', () => {
  const settings = { language: 'vi', retentionDays: 90, round, pack: packJson(BUILTIN_PACK) };
  expect(parsePolicy({ locked: settings }).locked).toEqual({
    language: 'vi',
    retentionDays: 90,
    round: { ...round, opensAt: null, year: null },
    pack: BUILTIN_PACK,
  });
});

it.each<[string, unknown, string[]]>([
  ['locked is no object', { locked: 'x' }, ['locked: wrong-type']],
  ['authorities are no list', { locked: { authorities: 'x' } }, ['locked.authorities: wrong-type']],
  [
    'no certificate is in one',
    { defaults: { authorities: ['x'] } },
    ['defaults.authorities.0: no-certificate'],
  ],
  ['a language nobody speaks here', { locked: { language: 'fr' } }, ['locked.language: wrong-type']],
  ['days that run backwards', { locked: { retentionDays: -1 } }, ['locked.retentionDays: wrong-type']],
  ['a round without a closing', { locked: { round: { name: 'x' } } }, ['locked.round.closesAt: missing']],
  [
    'a closing that is no instant',
    { locked: { round: { ...round, closesAt: '05/10/2026' } } },
    ['locked.round.closesAt: bad-instant'],
  ],
  ['a pack that is no JSON', { defaults: { pack: '{' } }, ['defaults.pack: not-json']],
  [
    'a pack with a wrong host',
    { defaults: { pack: packJson({ ...BUILTIN_PACK, portals: ['*'] }) } },
    ['defaults.pack.portals.0: bad-host'],
  ],
])('where %s, that is told and counts as not set', (_what, managed, expected) => {
  const { locked, defaults, problems } = parsePolicy(managed);
  expect(problems.map(({ where, reason }) => `${where}: ${reason}`)).toEqual(expected);
  expect({ ...locked, ...defaults }).toEqual({});
});

it('one part that is wrong leaves the others in force', () => {
  const { locked, problems } = parsePolicy({ locked: { language: 'en', pack: '{' } });
  expect(locked).toEqual({ language: 'en' });
  expect(problems).toHaveLength(1);
});
