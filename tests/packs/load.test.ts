import { describe, expect, it } from 'vitest';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { loadPack, MAX_PACK_BYTES } from '../../utils/packs/load.ts';

const criterion = { code: '2.3', title: 'Rà soát văn bản', maxScore: 2, parent: '2', evidence: [] };
const pack = (change: object) => JSON.stringify({ ...BUILTIN_PACK, ...change });

it('the built-in pack is one itself', () => {
  expect(loadPack(JSON.stringify(BUILTIN_PACK))).toEqual({ ok: true, pack: BUILTIN_PACK });
});

it('a pack with criteria is read', () => {
  const loaded = loadPack(pack({ criteria: [criterion] }));
  expect(loaded.ok && loaded.pack.criteria).toEqual([criterion]);
});

describe('what is wrong is said with its place', () => {
  const round = { name: 'Đợt 1', opensAt: null, closesAt: '2026-12-15T17:00:00+07:00', year: 2026 };
  it.each([
    ['text that is no JSON', '{', 'not-json', ''],
    ['another format', pack({ formatVersion: 2 }), 'wrong-shape', 'formatVersion'],
    [
      'a missing title',
      pack({ criteria: [{ ...criterion, title: undefined }] }),
      'wrong-shape',
      'criteria.0.title',
    ],
    ['a list instead of a pack', '[]', 'wrong-shape', ''],
    [
      'a closing without an offset',
      pack({ rounds: [{ ...round, closesAt: '2026-12-15T17:00' }] }),
      'bad-instant',
      'rounds.0.closesAt',
    ],
    [
      'an opening that is no date',
      pack({ rounds: [{ ...round, opensAt: 'mai' }] }),
      'bad-instant',
      'rounds.0.opensAt',
    ],
    [
      'a closing before the opening',
      pack({ rounds: [{ ...round, opensAt: '2027-01-01T08:00:00+07:00' }] }),
      'closes-first',
      'rounds.0.closesAt',
    ],
    ['a portal with a path', pack({ portals: ['a.gov.vn/x'] }), 'bad-host', 'portals.0'],
    ['a portal for everything', pack({ portals: ['a.gov.vn', '*'] }), 'bad-host', 'portals.1'],
    ['the same code twice', pack({ criteria: [criterion, criterion] }), 'code-twice', 'criteria.1.code'],
  ])('%s', (_what, json, reason, where) => {
    expect(loadPack(json)).toEqual({ ok: false, problem: { reason, where } });
  });

  it('more than the bound, counted in bytes', () => {
    const letters = 'ệ'.repeat(MAX_PACK_BYTES / 3 + 1);
    expect(letters.length).toBeLessThan(MAX_PACK_BYTES);
    expect(loadPack(`"${letters}"`)).toEqual({ ok: false, problem: { reason: 'too-large', where: '' } });
  });
});
