import { describe, expect, it } from 'vitest';
import { draftKey } from '../../utils/drafts/key.ts';
import { ownership } from '../../utils/drafts/ownership.ts';
import { file, owner, round, text } from './examples.ts';

const of = (change: Partial<typeof owner>, now = owner, inForce: typeof round | null = round) =>
  ownership(text({ owner: { ...owner, ...change } }), now, inForce);

describe('a draft', () => {
  it('is one’s own on the same portal, account, unit and round', () => expect(of({})).toBe('own'));

  it.each([
    ['another portal', { portal: 'cham.tinh.gov.vn' }],
    ['another account', { account: 'Trần Thị Bình' }],
    ['another unit', { unit: 'Phường Vỹ Dạ' }],
    ['an unknown account of another unit', { account: null, unit: 'Phường Vỹ Dạ' }],
  ])('of %s is never offered', (_whose, change) => expect(of(change)).toBe('other'));

  it('of an unknown account is asked about', () => expect(of({ account: null, unit: null })).toBe('unknown'));

  it('of a known account is not shown to someone unknown', () => {
    expect(of({}, { ...owner, account: null })).toBe('other');
  });

  it('of nobody known is asked about where nobody is known', () => {
    expect(of({ account: null }, { ...owner, account: null })).toBe('unknown');
  });

  it('is asked about where the page does not show the unit it was written for', () => {
    expect(of({}, { ...owner, unit: null })).toBe('unknown');
  });

  it('stays one’s own however the name is composed and spaced', () => {
    expect(of({ account: ' Nguyễn  Văn An '.normalize('NFD') })).toBe('own');
  });

  it('written before the round was set belongs to it', () => expect(of({ round: null })).toBe('own'));

  it('of no round, written before this one opened, does not belong to it', () => {
    const old = text({ owner: { ...owner, round: null }, writtenAt: '2025-11-20T07:32:00.000Z' });
    expect(ownership(old, owner, round)).toBe('other');
  });

  it.each([
    ['was renamed since: it was written while this one was open', '2026-11-20T07:32:00.000Z', round, 'own'],
    ['is another one', '2025-11-20T07:32:00.000Z', round, 'unknown'],
    [
      'may be another one: nobody knows when this one opened',
      '2026-11-20T07:32:00.000Z',
      { ...round, opensAt: null },
      'unknown',
    ],
  ])('of a round that %s', (_which, writtenAt, inForce, whose) => {
    const renamed = text({ owner: { ...owner, round: 'Đợt tự chấm 2026' }, writtenAt });
    expect(ownership(renamed, owner, inForce)).toBe(whose);
  });

  it('of another account is not asked about for being of another round', () => {
    const theirs = { ...owner, account: 'Trần Thị Bình', round: 'Năm 2025' };
    const old = text({ owner: theirs, writtenAt: '2025-11-20T07:32:00.000Z' });
    expect(ownership(old, owner, round)).toBe('other');
  });

  it('of a round is not offered once no round is set', () => {
    expect(of({}, { ...owner, round: null }, null)).toBe('other');
  });
});

describe('the key', () => {
  it.each([
    ['portal', text({ owner: { ...owner, portal: 'cham.tinh.gov.vn' } })],
    ['account', text({ owner: { ...owner, account: null } })],
    ['unit', text({ owner: { ...owner, unit: 'Phường Vỹ Dạ' } })],
    ['round', text({ owner: { ...owner, round: null } })],
    ['criterion', text({ criterion: '2.4' })],
    ['field', text({ field: 'score' })],
  ])('differs by %s', (_part, other) => expect(draftKey(other)).not.toBe(draftKey(text())));

  it('is the same for another value', () => expect(draftKey(text({ value: '' }))).toBe(draftKey(text())));

  it('of a file is the same for a renamed copy, and another for other bytes', () => {
    expect(draftKey(file({ name: 'ten khac.pdf' }))).toBe(draftKey(file()));
    expect(draftKey(file({ sha256: 'b'.repeat(64) }))).not.toBe(draftKey(file()));
  });
});
