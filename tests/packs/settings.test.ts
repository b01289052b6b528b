import { expect, it } from 'vitest';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { activePack, DEFAULT_SETTINGS, parseSettings, servedPortals } from '../../utils/packs/settings.ts';

const round = { name: 'Đợt 1', opensAt: null, closesAt: '2026-12-15T17:00:00+07:00', year: 2026 };
const pack = { ...BUILTIN_PACK, id: 'khac', portals: ['cham.tinh.gov.vn'] };

it.each([undefined, null, 7, 'vi', []])(
  'nothing usable (%o) is the defaults: Vietnamese, no round',
  (stored) => expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS),
);

it('all parts are read', () => {
  const settings = { language: 'en', round, pack, retentionDays: null };
  expect(parseSettings(settings)).toEqual(settings);
});

it('one unreadable part leaves the others standing', () => {
  expect(parseSettings({ language: 'fr', round, pack: { id: 'x' } })).toEqual({
    language: 'vi',
    round,
    pack: null,
    retentionDays: 365,
  });
});

it('a round without a usable closing is none', () => {
  expect(parseSettings({ language: 'en', round: { ...round, closesAt: '15/12/2026' } }).round).toBeNull();
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
