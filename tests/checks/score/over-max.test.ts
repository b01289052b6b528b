import { expect, it } from 'vitest';
import { found, outcomes } from '../subject.ts';

const standard = { code: '2.3', title: '', maxScore: 2, parent: '2', evidence: [] };

it.each<[string | null, number | null, string[]]>([
  ['2', 2, []],
  ['2,00', 2, []],
  ['0', 2, []],
  ['0.3', 0.3, []],
  ['2,01', 2, ['error']],
  ['20', 2, ['error']],
  ['-0,5', 2, ['error']],
  ['abc', 2, []],
  ['', 2, []],
  [null, 2, []],
  ['50', null, []],
  ['-1', -2, []],
  ['-3', -2, ['error']],
  ['1', -2, ['error']],
])('judges %j out of %j', (score, maxScore, expected) => {
  expect(outcomes('score.over-max', { score, maxScore })).toEqual(expected);
});

it('keeps to the range that the criteria set states for a penalty', () => {
  const standards = [{ ...standard, minScore: -2, maxScore: 0 }];
  expect(outcomes('score.over-max', { score: '-2', maxScore: 0 }, { standards })).toEqual([]);
  expect(outcomes('score.over-max', { score: '-2,5', maxScore: 0 }, { standards })).toEqual(['error']);
});

it('takes the maximum from the criteria set where the page shows none', () => {
  const [finding] = found('score.over-max', {
    criteria: [{ score: '2,5', maxScore: null }],
    standards: [standard],
  });
  expect(finding?.message).toBe('Điểm tự chấm 2,5 của tiêu chí 2.3 vượt điểm tối đa 2.');
});
