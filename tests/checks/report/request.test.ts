import { expect, it } from 'vitest';
import { found } from '../subject.ts';

it('reminds of the request for appraisal at the gate, and not before', () => {
  expect(found('report.request', { phase: 'entry' })).toEqual([]);
  expect(found('report.request', { phase: 'gate' })).toMatchObject([
    { outcome: 'review', reminder: 'report.request', criterion: null },
  ]);
});

it('takes it for done once it is ticked, and says since when', () => {
  const ticked = { 'report.request': '2023-10-01T02:00:00.000Z' };
  const [finding] = found('report.request', { phase: 'gate', ticked });
  expect(finding).toMatchObject({ outcome: 'pass', remedy: null });
  expect(finding?.message).toContain('09:00 01/10/2023');
});
