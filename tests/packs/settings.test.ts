import { describe, expect, it } from 'vitest';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { parsePolicy } from '../../utils/packs/policy.ts';
import {
  activePack,
  DEFAULT_SETTINGS,
  ownSettings,
  servedPortals,
  settingsInForce,
} from '../../utils/packs/settings.ts';

const round = { name: 'Đợt 1', opensAt: null, closesAt: '2026-12-15T17:00:00+07:00', year: 2026 };
const pack = { ...BUILTIN_PACK, id: 'khac', portals: ['cham.tinh.gov.vn'] };
const NO_POLICY = parsePolicy({});

it.each([undefined, null, 7, 'vi', []])(
  'nothing usable (%o) is the defaults: Vietnamese, no round',
  (stored) => expect(settingsInForce(stored, NO_POLICY)).toMatchObject(DEFAULT_SETTINGS),
);

it('all parts are read', () => {
  const settings = { language: 'en', round, pack, retentionDays: null };
  expect(ownSettings(settings)).toEqual(settings);
});

it('one unreadable part leaves the others standing', () => {
  const stored = { language: 'fr', round, pack: { id: 'x' } };
  expect(ownSettings(stored)).toEqual({ round });
});

it('a pack that was imported in an older format is brought to the present one', () => {
  const older = {
    formatVersion: 1,
    id: 'cu',
    title: 'Bộ cũ',
    portals: [],
    rounds: [],
    criteria: [],
    thresholds: { maxFileBytes: 5 },
  };
  expect(ownSettings({ pack: older }).pack).toEqual({
    ...older,
    formatVersion: 2,
    thresholds: { maxFileBytes: 5, minutesPerCriterion: null },
    authorities: [],
  });
});

it('a round without a usable closing is none', () => {
  expect(ownSettings({ round: { ...round, closesAt: '15/12/2026' } })).toEqual({});
});

describe('of the person, the administrator and ourselves', () => {
  const stored = { language: 'en', retentionDays: 30 };
  it('what is locked goes over the person’s own, and what is proposed under it', () => {
    const policy = parsePolicy({
      locked: { retentionDays: 90 },
      defaults: { language: 'vi', round, retentionDays: 7 },
    });
    expect(settingsInForce(stored, policy)).toEqual({
      language: 'en',
      round,
      pack: null,
      retentionDays: 90,
      setBy: { language: 'person', round: 'defaults', pack: 'nobody', retentionDays: 'locked' },
    });
  });

  it('a locked retention of 0 days keeps drafts until a person deletes them', () => {
    const { retentionDays, setBy } = settingsInForce(stored, parsePolicy({ locked: { retentionDays: 0 } }));
    expect([retentionDays, setBy.retentionDays]).toEqual([null, 'locked']);
  });
});

it('an imported pack takes the place of the built-in one', () => {
  expect(activePack(DEFAULT_SETTINGS)).toBe(BUILTIN_PACK);
  expect(activePack({ ...DEFAULT_SETTINGS, pack }).id).toBe('khac');
});

it.each([
  ['no portal', [], ['danhgiacchccapxa.thuathienhue.gov.vn']],
  ['another portal', ['cham.tinh.gov.vn'], ['cham.tinh.gov.vn', 'danhgiacchccapxa.thuathienhue.gov.vn']],
  ['the same portal', ['danhgiacchccapxa.thuathienhue.gov.vn'], ['danhgiacchccapxa.thuathienhue.gov.vn']],
])('a pack with %s leaves the built-in portal served', (_which, portals, served) => {
  expect(servedPortals({ ...DEFAULT_SETTINGS, pack: { ...pack, portals } })).toEqual(served);
});
