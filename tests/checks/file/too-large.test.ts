import { expect, it } from 'vitest';
import { found, pdf } from '../subject.ts';

const MEGABYTE = 1024 * 1024;

const judge = (size: number, limit: number | null) =>
  found('file.too-large', {
    criteria: [{ files: [{ name: '2.3_a.pdf', facts: { ...pdf(), size } }] }],
    thresholds: { maxFileBytes: limit, minutesPerCriterion: null },
  });

it('warns above the limit of the pack, in megabytes', () => {
  const [finding] = judge(12.5 * MEGABYTE, 10 * MEGABYTE);
  expect(finding?.outcome).toBe('warning');
  expect(finding?.message).toContain('12,5 MB');
  expect(finding?.message).toContain('10,0 MB');
});

it.each([
  ['at the limit', 10 * MEGABYTE, 10 * MEGABYTE],
  ['where no limit is known', 900 * MEGABYTE, null],
])('has nothing to say %s', (_, size, limit) => {
  expect(judge(size, limit)).toEqual([]);
});
