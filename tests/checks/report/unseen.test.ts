import { expect, it } from 'vitest';
import type { CriterionStandard } from '../../../utils/packs/pack.ts';
import { found, type Sample } from '../subject.ts';

const standard = (code: string, parent: string | null = null): CriterionStandard => ({
  code,
  title: `Tiêu chí ${code}`,
  maxScore: 2,
  parent,
  evidence: [],
});
const listed = { code: '2.4', score: null, explanation: null, files: [] };

it.each<[string, Sample, number]>([
  ['all that the set has was seen', { phase: 'gate', standards: [standard('2'), standard('2.3', '2')] }, 0],
  ['no set is known and all shows', { phase: 'gate' }, 0],
  [
    'the set has one that was never seen',
    { phase: 'gate', standards: [standard('2.3'), standard('3.1')] },
    1,
  ],
  ['a list names one that was not opened', { phase: 'gate', criteria: [{}, listed] }, 1],
  ['a group shows no score', { phase: 'gate', criteria: [{}, { ...listed, scorable: false }] }, 0],
  ['the one not opened shows its score', { phase: 'gate', criteria: [{}, { ...listed, score: '' }] }, 0],
  ['entries are still made', { phase: 'entry', criteria: [{}, listed] }, 0],
  ['the report is known to be whole', { phase: 'gate', complete: true, criteria: [{}, listed] }, 0],
])('when %s', (_, sample, times) => {
  expect(found('report.unseen', sample)).toHaveLength(times);
});

it('names the criteria and how many they are', () => {
  const [finding] = found('report.unseen', {
    phase: 'gate',
    criteria: [{}, listed],
    standards: [standard('2.3'), standard('3.1')],
  });
  expect(finding).toMatchObject({ outcome: 'review', criterion: null });
  expect(finding?.message).toBe('2 tiêu chí chưa được mở lần nào nên chưa được soát: 2.4, 3.1.');
});
