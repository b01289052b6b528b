import { describe, expect, it } from 'vitest';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { loadPack, MAX_PACK_BYTES, packFrom, packJson } from '../../utils/packs/load.ts';

const round = { name: 'Đợt 1', opensAt: null, closesAt: '2026-12-15T17:00:00+07:00', year: 2026 };
const criterion = { code: '2.3', title: 'Rà soát văn bản', maxScore: 2, parent: null, evidence: [] };
const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
const KEY = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';
const pack = (change: object) => JSON.stringify({ ...BUILTIN_PACK, ...change });

/** Each problem as «place: reason». */
function told(json: string): string[] {
  const loaded = loadPack(json);
  return loaded.ok ? [] : loaded.problems.map(({ where, reason }) => `${where}: ${reason}`);
}

it('the built-in pack is one itself, and what is exported is read again', () => {
  expect(loadPack(packJson(BUILTIN_PACK))).toEqual({ ok: true, pack: BUILTIN_PACK, warnings: [] });
});

it('a byte order mark in front does no harm', () => {
  expect(loadPack(`\ufeff${packJson(BUILTIN_PACK)}`).ok).toBe(true);
});

it('a pack with criteria, a supplementary round and certificates is read', () => {
  const change = { criteria: [criterion], rounds: [{ ...round, supplementary: true }], authorities: [PEM] };
  expect(packFrom({ ...BUILTIN_PACK, ...change })).toMatchObject({ ok: true, pack: change });
});

describe('what is wrong is said with its place', () => {
  const rounds = (change: object) => pack({ rounds: [{ ...round, ...change }] });
  const criteria = (...changes: object[]) =>
    pack({ criteria: changes.map((change) => ({ ...criterion, ...change })) });
  it.each<[string, string, string[]]>([
    ['text that is no JSON', '{', [': not-json']],
    ['a list', '[]', [': not-pack']],
    ['any other JSON', '{"name":"soat-cchc","version":"0.1.0"}', [': not-pack']],
    ['a later format', pack({ formatVersion: 3 }), ['formatVersion: newer-format']],
    ['a format that never was', pack({ formatVersion: 0 }), ['formatVersion: wrong-type']],
    ['a field with a wrong name', pack({ critera: [] }), ['critera: unknown-field']],
    ['a script', pack({ script: 'alert(1)' }), ['script: unknown-field']],
    ['a wrong field of a criterion', criteria({ diem: 2 }), ['criteria.0.diem: unknown-field']],
    ['a missing title', criteria({ title: undefined }), ['criteria.0.title: missing']],
    ['an empty code', criteria({ code: '' }), ['criteria.0.code: missing']],
    ['a number as text', criteria({ maxScore: '2' }), ['criteria.0.maxScore: wrong-type']],
    ['a title of a book', criteria({ title: 'a'.repeat(1001) }), ['criteria.0.title: too-long']],
    ['no closing', rounds({ closesAt: undefined }), ['rounds.0.closesAt: missing']],
    [
      'a closing without an offset',
      rounds({ closesAt: '2026-12-15T17:00' }),
      ['rounds.0.closesAt: bad-instant'],
    ],
    ['the thirtieth of February', rounds({ closesAt: '30/02/2026' }), ['rounds.0.closesAt: bad-instant']],
    ['an opening that is no date', rounds({ opensAt: 'mai' }), ['rounds.0.opensAt: bad-instant']],
    [
      'a closing before the opening',
      rounds({ opensAt: '2027-01-01T08:00:00+07:00' }),
      ['rounds.0.closesAt: closes-first'],
    ],
    ['a portal with a path', pack({ portals: ['a.gov.vn/x'] }), ['portals.0: bad-host']],
    ['a portal for everything', pack({ portals: ['a.gov.vn', '*'] }), ['portals.1: bad-host']],
    ['the same code twice', criteria({}, {}), ['criteria.1.code: code-twice']],
    ['a code in Roman numerals', criteria({ code: 'II.3' }), ['criteria.0.code: bad-code']],
    ['a parent that is not there', criteria({ parent: '2' }), ['criteria.0.parent: parent-missing']],
    ['a criterion that is its own parent', criteria({ parent: '2.3' }), ['criteria.0.parent: parent-circle']],
    ['a range upside down', criteria({ minScore: 3 }), ['criteria.0.minScore: min-over-max']],
    [
      'a limit of nothing',
      pack({ thresholds: { maxFileBytes: 0, minutesPerCriterion: null } }),
      ['thresholds.maxFileBytes: wrong-type'],
    ],
    ['a certificate that is none', pack({ authorities: ['abc'] }), ['authorities.0: no-certificate']],
    ['a private key', pack({ authorities: [PEM + KEY] }), ['authorities.0: private-key']],
    [
      'all at once',
      pack({ portals: ['*'], criteria: [criterion, criterion], rounds: [{ ...round, closesAt: 'x' }] }),
      ['portals.0: bad-host', 'rounds.0.closesAt: bad-instant', 'criteria.1.code: code-twice'],
    ],
  ])('%s', (_what, json, expected) => {
    expect(told(json)).toEqual(expected);
  });

  it('more than the bound, counted in bytes', () => {
    const letters = 'ệ'.repeat(MAX_PACK_BYTES / 3 + 1);
    expect(letters.length).toBeLessThan(MAX_PACK_BYTES);
    expect(told(`"${letters}"`)).toEqual([': too-large']);
  });

  it('JSON with a comma missing, with line and character', () => {
    const loaded = loadPack('{\n  "formatVersion": 2\n  "id": "x"\n}');
    expect(!loaded.ok && loaded.problems[0]?.at).toEqual({ line: 3, column: 3 });
  });
});

describe('maxima of parts that do not add up to their parent’s are a warning', () => {
  const parent = { ...criterion, code: '2', maxScore: 3 };
  const part = (code: string, maxScore: number) => ({ ...criterion, code, maxScore, parent: '2' });
  it.each([
    ['add up, in tenths too', [part('2.1', 0.1), part('2.2', 0.2), part('2.3', 2.7)], []],
    ['add up, a penalty apart', [part('2.1', 3), part('2.2', -2)], []],
    [
      'are less',
      [part('2.1', 1.5), part('2.2', 1)],
      [{ reason: 'children-differ', value: '3', expected: '2,5' }],
    ],
  ])('%s', (_what, parts, warnings) => {
    const loaded = packFrom({ ...BUILTIN_PACK, criteria: [parent, ...parts] });
    expect(loaded.ok).toBe(true);
    expect(loaded.ok && loaded.warnings).toMatchObject(warnings);
    expect(loaded.ok && loaded.warnings).toHaveLength(warnings.length);
  });
});
