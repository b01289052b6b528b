import { expect, it } from 'vitest';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { comparePacks, countChanges } from '../../utils/packs/compare.ts';
import type { Pack } from '../../utils/packs/pack.ts';

const criterion = (code: string, maxScore: number) => ({
  code,
  title: `Tiêu chí ${code}`,
  maxScore,
  parent: null,
  evidence: [],
});
const before: Pack = { ...BUILTIN_PACK, criteria: [criterion('1', 2), criterion('2', 3)] };

it('a pack changes nothing against itself, whatever the order of fields', () => {
  const { title, ...rest } = criterion('1', 2);
  const same = { ...before, criteria: [{ ...rest, title }, criterion('2', 3)] };
  expect(countChanges(comparePacks(before, same))).toBe(0);
});

it('what is added, removed and changed is told apart', () => {
  const after: Pack = {
    ...before,
    portals: ['cham.tinh.gov.vn'],
    criteria: [criterion('1', 2.5), criterion('3', 1)],
    thresholds: { maxFileBytes: 5_000_000, minutesPerCriterion: null },
    authorities: ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
  };
  const changes = comparePacks(before, after);
  expect(changes).toMatchObject({
    portals: { added: ['cham.tinh.gov.vn'], removed: ['danhgiacchccapxa.thuathienhue.gov.vn'] },
    rounds: { added: [], removed: [], changed: [] },
    criteria: {
      added: [criterion('3', 1)],
      removed: [criterion('2', 3)],
      changed: [{ before: criterion('1', 2), after: criterion('1', 2.5) }],
    },
    thresholds: [{ name: 'maxFileBytes', before: null, after: 5_000_000 }],
    authorities: { added: ['AAAA'], removed: [] },
  });
  expect(countChanges(changes)).toBe(7);
});
