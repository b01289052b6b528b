import { expect, it } from 'vitest';
import { found } from '../subject.ts';

it('reminds of the approval and of the other channel at the gate, and not before', () => {
  expect(found('report.channels', { phase: 'entry' })).toEqual([]);
  expect(found('report.channels', { phase: 'gate' })).toMatchObject([
    { outcome: 'review', reminder: 'report.channels/approval' },
    { outcome: 'review', reminder: 'report.channels' },
  ]);
});

it('takes each for done by itself', () => {
  const ticked = { 'report.channels/approval': '2023-10-01T02:00:00.000Z' };
  expect(found('report.channels', { phase: 'gate', ticked }).map(({ outcome }) => outcome)).toEqual([
    'pass',
    'review',
  ]);
});
