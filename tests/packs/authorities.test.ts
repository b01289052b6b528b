import { expect, it } from 'vitest';
import { authoritiesInForce } from '../../utils/packs/authorities.ts';
import { parsePolicy } from '../../utils/packs/policy.ts';

const pem = (base64: string) => `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
const LOCKED = { locked: { authorities: [pem('AAAA'), pem('BBBB') + pem('CCCC')] } };
const DEFAULTS = { defaults: { authorities: [pem('DDDD')] } };

it.each<[string, unknown, unknown, object]>([
  ['nobody set any', undefined, {}, { certificates: [], setBy: 'nobody', inPlaceOfDefaults: false }],
  ['the person did', ['EEEE'], {}, { certificates: ['EEEE'], setBy: 'person', inPlaceOfDefaults: false }],
  [
    'the administrator locked them',
    ['EEEE'],
    { ...LOCKED, ...DEFAULTS },
    { certificates: ['AAAA', 'BBBB', 'CCCC'], setBy: 'locked', inPlaceOfDefaults: false },
  ],
  [
    'the administrator locked that there are none',
    ['EEEE'],
    { locked: { authorities: [] } },
    { certificates: [], setBy: 'locked', inPlaceOfDefaults: false },
  ],
  [
    'the administrator proposed some',
    undefined,
    DEFAULTS,
    { certificates: ['DDDD'], setBy: 'defaults', inPlaceOfDefaults: false },
  ],
  [
    'the person put others in their place',
    ['EEEE'],
    DEFAULTS,
    { certificates: ['EEEE'], setBy: 'person', inPlaceOfDefaults: true },
  ],
  [
    'the person wants none of those proposed',
    [],
    DEFAULTS,
    { certificates: [], setBy: 'person', inPlaceOfDefaults: true },
  ],
])('authorities in force where %s', (_, stored, managed, expected) => {
  expect(authoritiesInForce(stored, parsePolicy(managed))).toEqual(expected);
});

it.each([null, 7, 'x', [], { authorities: 'x' }, [1]])('stored nonsense (%j) counts as nothing', (stored) => {
  expect(authoritiesInForce(stored, parsePolicy({})).certificates).toEqual([]);
});

it.each([
  undefined,
  null,
  'x',
  { locked: 'x' },
  { locked: { authorities: 'x' } },
  { locked: { authorities: [1] }, defaults: null },
])('an unreadable policy (%j) sets nothing', (managed) => {
  expect(parsePolicy(managed)).toEqual({ locked: { authorities: null }, defaults: { authorities: null } });
});
