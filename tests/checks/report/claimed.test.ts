import { expect, it } from 'vitest';
import { found } from '../subject.ts';

const claimedBy = { '2.3/0': 'Trần Thị Lan' };

it('says whose machine has looked at files that nobody has looked at here', () => {
  const [finding] = found('report.claimed', { claimedBy, phase: 'gate' });
  expect(finding).toMatchObject({ outcome: 'review', criterion: null });
  expect(finding?.message).toContain('1 tệp lấy từ máy của Trần Thị Lan');
});

it('is no more than a hint while the report is still being entered', () => {
  expect(found('report.claimed', { claimedBy })).toMatchObject([{ outcome: 'info' }]);
});

it('says so too where it is not known whose machine it was', () => {
  const [finding] = found('report.claimed', { claimedBy: { '2.3/0': null }, phase: 'gate' });
  expect(finding?.message).toContain('lấy từ máy khác');
});

it('says nothing of files that were looked at here', () => {
  expect(found('report.claimed', { phase: 'gate' })).toEqual([]);
});
