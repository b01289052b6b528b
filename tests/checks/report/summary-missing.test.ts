import { expect, it } from 'vitest';
import { found, type Sample } from '../subject.ts';

it.each<[string, Sample, number]>([
  ['nothing attached at the gate', { phase: 'gate', report: { summaryFiles: [] } }, 1],
  ['nothing attached while entries are made', { phase: 'entry', report: { summaryFiles: [] } }, 0],
  ['something attached at the gate', { phase: 'gate', report: { summaryFiles: ['tong hop.pdf'] } }, 0],
  ['no place for it on the page', { phase: 'gate', report: { summaryFiles: null } }, 0],
])('with %s', (_, sample, times) => {
  expect(found('report.summary-missing', sample)).toHaveLength(times);
});
