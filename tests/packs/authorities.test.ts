import { expect, it } from 'vitest';
import { authoritiesInForce } from '../../utils/packs/authorities.ts';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { parsePolicy } from '../../utils/packs/policy.ts';

const pem = (base64: string) => `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
const LOCKED = { locked: { authorities: [pem('AAAA'), pem('BBBB') + pem('CCCC')] } };
const DEFAULTS = { defaults: { authorities: [pem('DDDD')] } };

it.each<[string, unknown, unknown, object]>([
  [
    'nobody set any',
    undefined,
    {},
    { certificates: [], setBy: 'nobody', inPlaceOfDefaults: false, ofPack: [] },
  ],
  [
    'the person did',
    ['EEEE'],
    {},
    { certificates: ['EEEE'], setBy: 'person', inPlaceOfDefaults: false, ofPack: [] },
  ],
  [
    'the administrator locked them',
    ['EEEE'],
    { ...LOCKED, ...DEFAULTS },
    { certificates: ['AAAA', 'BBBB', 'CCCC'], setBy: 'locked', inPlaceOfDefaults: false, ofPack: [] },
  ],
  [
    'the administrator locked that there are none',
    ['EEEE'],
    { locked: { authorities: [] } },
    { certificates: [], setBy: 'locked', inPlaceOfDefaults: false, ofPack: [] },
  ],
  [
    'the administrator proposed some',
    undefined,
    DEFAULTS,
    { certificates: ['DDDD'], setBy: 'defaults', inPlaceOfDefaults: false, ofPack: [] },
  ],
  [
    'the person put others in their place',
    ['EEEE'],
    DEFAULTS,
    { certificates: ['EEEE'], setBy: 'person', inPlaceOfDefaults: true, ofPack: [] },
  ],
  [
    'the person wants none of those proposed',
    [],
    DEFAULTS,
    { certificates: [], setBy: 'person', inPlaceOfDefaults: true, ofPack: [] },
  ],
])('authorities in force where %s', (_, stored, managed, expected) => {
  expect(authoritiesInForce(stored, parsePolicy(managed), BUILTIN_PACK)).toEqual(expected);
});

it.each([null, 7, 'x', [], { authorities: 'x' }, [1]])('stored nonsense (%j) counts as nothing', (stored) => {
  expect(authoritiesInForce(stored, parsePolicy({}), BUILTIN_PACK).certificates).toEqual([]);
});

it.each<[string, unknown, unknown, string[], string[]]>([
  ['are trusted beside the person’s own', ['EEEE'], {}, ['EEEE', 'FFFF'], ['FFFF']],
  ['are named once', ['FFFF'], {}, ['FFFF'], []],
  ['do not go beside what is locked', ['EEEE'], LOCKED, ['AAAA', 'BBBB', 'CCCC'], []],
])('certificates of the pack %s', (_, stored, managed, certificates, ofPack) => {
  const pack = { ...BUILTIN_PACK, authorities: [pem('FFFF')] };
  expect(authoritiesInForce(stored, parsePolicy(managed), pack)).toMatchObject({ certificates, ofPack });
});
