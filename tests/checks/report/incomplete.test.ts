import { expect, it } from 'vitest';
import { found, type Sample } from '../subject.ts';

const broken = { code: '2.4', score: '99', files: [] };

it.each<[string, Sample, number]>([
  ['all is done and well', { phase: 'gate' }, 0],
  ['«Hoàn thành» is not shown', { phase: 'gate', criteria: [{ done: null }] }, 0],
  ['one is not «Hoàn thành»', { phase: 'gate', criteria: [{ done: false }] }, 1],
  ['one has errors', { phase: 'gate', criteria: [{}, broken] }, 1],
  ['one has errors, but entries are still made', { phase: 'entry', criteria: [{}, broken] }, 0],
])('when %s', (_, sample, times) => {
  expect(found('report.incomplete', sample)).toHaveLength(times);
});

it('names the criteria', () => {
  const [finding] = found('report.incomplete', { phase: 'gate', criteria: [{ done: false }, broken] });
  expect(finding).toMatchObject({ outcome: 'error', criterion: null });
  expect(finding?.message).toBe('Còn 2 tiêu chí có lỗi hoặc chưa «Hoàn thành»: 2.3, 2.4.');
});
