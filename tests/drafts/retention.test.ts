import { describe, expect, it } from 'vitest';
import { dueAt, retentionStep, WARNING, withEnds } from '../../utils/drafts/retention.ts';

const CLOSES = '2026-12-15T17:00:00+07:00';
const ends = { 'Năm 2026': CLOSES };
const kept = (lastWrittenAt: string, round: string | null = 'Năm 2026') => ({
  owner: { round },
  lastWrittenAt,
});
const at = (iso: string) => Date.parse(iso);
const DUE = at('2027-03-15T17:00:00+07:00');

describe('a report is kept', () => {
  it.each([
    ['so many days after its round closed', kept('2026-12-01T08:00:00Z'), 90, '2027-03-15T17:00:00+07:00'],
    [
      'from when it was last written, where that is later',
      kept('2027-01-01T10:00:00Z'),
      30,
      '2027-01-31T10:00:00Z',
    ],
    [
      'into a leap year by days, not by months',
      kept('2026-12-01T08:00:00Z'),
      441,
      '2028-02-29T17:00:00+07:00',
    ],
  ])('%s', (_how, report, days, due) => {
    expect(dueAt(report, ends, days)).toBe(at(due));
  });

  it.each([
    ['no time is set', kept('2026-12-01T08:00:00Z'), null],
    ['the end of its round is not known', kept('2026-12-01T08:00:00Z', 'Đợt lạ'), 90],
    ['it has no round', kept('2026-12-01T08:00:00Z', null), 90],
    ['its round is named like a property of all objects', kept('2026-12-01T08:00:00Z', 'constructor'), 90],
    ['nobody can tell when it was written', kept('hôm qua'), 90],
  ])('until a person deletes it where %s', (_why, report, days) => {
    expect(dueAt(report, ends, days)).toBeNull();
  });
});

describe('what is due', () => {
  const told = (iso: string, due = DUE) => ({ at: at(iso), due });
  it.each([
    ['waits while it is far off', null, '2027-02-28T17:00:00+07:00', 'keep'],
    ['is said two weeks before', null, '2027-03-01T17:00:00+07:00', 'tell'],
    ['is said once', told('2027-03-01T17:00:00+07:00'), '2027-03-02T17:00:00+07:00', 'keep'],
    ['is deleted in its time', told('2027-03-01T17:00:00+07:00'), '2027-03-15T17:00:00+07:00', 'delete'],
    ['is not deleted unsaid, however late', null, '2028-03-01T17:00:00+07:00', 'tell'],
    [
      'waits two weeks where it was said late',
      told('2027-04-01T08:00:00+07:00'),
      '2027-04-14T08:00:00+07:00',
      'keep',
    ],
    ['is deleted then', told('2027-04-01T08:00:00+07:00'), '2027-04-15T08:00:00+07:00', 'delete'],
    [
      'is said anew where the time was changed',
      told('2027-03-01T17:00:00+07:00', DUE - WARNING),
      '2027-03-15T17:00:00+07:00',
      'tell',
    ],
  ])('%s', (_what, said, now, step) => {
    expect(retentionStep(DUE, said, at(now))).toBe(step);
  });

  it('never comes where a person is to delete it', () => {
    expect(retentionStep(null, null, at('2040-01-01T00:00:00Z'))).toBe('keep');
  });
});

it('the later end of two rounds by one name counts, and one that is no date does not', () => {
  const later = '2027-12-15T17:00:00+07:00';
  const rounds = [
    { name: 'Năm 2026', closesAt: later },
    { name: 'Năm 2026', closesAt: '2025-12-15T17:00:00+07:00' },
    { name: 'Đợt 2', closesAt: 'cuối năm' },
  ];
  expect(withEnds(ends, rounds)).toEqual({ 'Năm 2026': later });
});
