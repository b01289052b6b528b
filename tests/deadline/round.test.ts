import { describe, expect, it } from 'vitest';
import { proposedRound, roundInForce, roundPhase } from '../../utils/deadline/round.ts';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import type { Round } from '../../utils/report/report.ts';

const at = (iso: string) => Date.parse(iso);
const round2026: Round = {
  name: 'Năm 2026',
  opensAt: '2026-11-16T08:00:00+07:00',
  closesAt: '2026-12-15T17:00:00+07:00',
  year: 2026,
};
const extra: Round = {
  name: 'Bổ sung 2026',
  opensAt: '2026-12-20T08:00:00+07:00',
  closesAt: '2026-12-25T17:00:00+07:00',
  year: 2026,
};

describe('the round of the guidance', () => {
  const [round2023] = BUILTIN_PACK.rounds as [Round];

  it.each([
    ['2023-09-14T07:59:59+07:00', 'not-open'],
    ['2023-09-14T08:00:00+07:00', 'open'],
    ['2023-10-05T16:59:59+07:00', 'open'],
    ['2023-10-05T17:00:00+07:00', 'passed'],
    ['2023-10-05T10:00:00Z', 'passed'],
    ['2023-10-19T16:59:59+07:00', 'passed'],
    ['2023-10-19T17:00:00+07:00', 'over'],
    ['2026-11-23T09:00:00+07:00', 'over'],
  ])('at %s is %s', (now, phase) => expect(roundPhase(round2023, at(now))).toBe(phase));

  it('is long over on a fresh installation, which says «chưa đặt đợt»', () => {
    expect(roundInForce(null, BUILTIN_PACK.rounds, at('2026-11-23T09:00:00+07:00'))).toBeNull();
  });
});

describe('the round in force', () => {
  it('is the one that the person set', () => {
    expect(roundInForce(round2026, BUILTIN_PACK.rounds, at('2026-11-23T09:00:00+07:00'))).toBe(round2026);
  });

  it('is the pack’s again once the one that the person set is long over', () => {
    expect(roundInForce(BUILTIN_PACK.rounds[0] ?? null, [round2026], at('2026-11-23T09:00:00+07:00'))).toBe(
      round2026,
    );
  });

  it('is the open one rather than the next', () => {
    expect(roundInForce(null, [extra, round2026], at('2026-12-01T09:00:00+07:00'))).toBe(round2026);
  });

  it('is the one just closed rather than the next', () => {
    expect(roundInForce(null, [extra, round2026], at('2026-12-16T09:00:00+07:00'))).toBe(round2026);
  });

  it('is the next to open where none is open or just closed', () => {
    expect(roundInForce(null, [round2026, extra], at('2026-10-01T09:00:00+07:00'))).toBe(round2026);
  });

  it('is none where its closing is no instant', () => {
    const broken = { ...round2026, closesAt: '15/12/2026' };
    expect(roundInForce(broken, [broken], at('2026-12-01T09:00:00+07:00'))).toBeNull();
  });
});

describe('a round announced on the page', () => {
  const now = at('2026-11-23T09:00:00+07:00');

  it('is proposed where none is in force', () => expect(proposedRound(round2026, null, now)).toBe(round2026));

  it('is proposed where it closes at another time', () => {
    const later = { ...round2026, closesAt: '2026-12-20T17:00:00+07:00' };
    expect(proposedRound(later, round2026, now)).toBe(later);
  });

  it('is not proposed where it says the same in another offset', () => {
    const same = { ...round2026, name: 'Đợt 1', closesAt: '2026-12-15T10:00:00Z' };
    expect(proposedRound(same, round2026, now)).toBeNull();
  });

  it('is not proposed once it has closed', () => {
    expect(proposedRound(round2026, null, at('2026-12-15T17:00:00+07:00'))).toBeNull();
  });
});
