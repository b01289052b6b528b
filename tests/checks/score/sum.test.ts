import { describe, expect, it } from 'vitest';
import { found, type Sample, type SampleCriterion } from '../subject.ts';

const row = (code: string, score: string | null, maxScore: number | null = null): SampleCriterion => ({
  code,
  score,
  maxScore,
  files: [],
});

const where = (sample: Sample) => found('score.sum', sample).map(({ criterion }) => criterion);

describe('the total of a row', () => {
  const parts = [row('2.1', '1,5', 3), row('2.2', '2', 2)];

  it.each(['3,5', '3.5', '3,50'])('is right: %s', (total) => {
    expect(where({ criteria: [row('2', total, 5), ...parts] })).toEqual([]);
  });

  it.each(['3', '4', '3,4', '35'])('is wrong: %s', (total) => {
    expect(where({ criteria: [row('2', total, 5), ...parts] })).toEqual(['2']);
  });

  it.each([
    ['a part is missing, by the maximum scores', [row('2', '4', 10), ...parts]],
    ['a part’s score is not known', [row('2', '4', 5), parts[0]!, row('2.2', null, 2)]],
    ['a part’s score is no number', [row('2', '4', 5), parts[0]!, row('2.2', 'hai', 2)]],
    ['no total is shown', [row('2', null, 5), ...parts]],
    ['maximum scores are not shown', [row('2', '4'), row('2.1', '1'), row('2.2', '2')]],
  ])('is not judged where %s', (_, criteria) => {
    expect(where({ criteria })).toEqual([]);
  });

  it.each(['2', '2.1'])('is not judged where %s was seen on another day', (code) => {
    const criteria = [row('2', '4', 5), ...parts];
    expect(where({ criteria, earlier: new Set([code]) })).toEqual([]);
    expect(where({ criteria, earlier: new Set(['3']) })).toEqual(['2']);
  });

  it('counts an empty score as nothing', () => {
    expect(where({ criteria: [row('2', '1,5', 5), parts[0]!, row('2.2', '', 2)] })).toEqual([]);
  });

  it('may be rounded to one decimal', () => {
    const fine = [row('2.1', '1,25', 3), row('2.2', '0,2', 2)];
    expect(where({ criteria: [row('2', '1,5', 5), ...fine] })).toEqual([]);
    expect(where({ criteria: [row('2', '1,6', 5), ...fine] })).toEqual(['2']);
  });

  it('adds up what stands at the very bottom', () => {
    const criteria = [row('2', '9', 4), row('2.1', '3', 4), row('2.1.1', '1', 2), row('2.1.2', '2', 2)];
    expect(where({ criteria })).toEqual(['2']);
  });

  it('is judged by the criteria set where there is one', () => {
    const standard = (code: string) => ({ code, title: '', maxScore: 1, parent: '2', evidence: [] });
    const criteria = [row('2', '4'), row('2.1', '1'), row('2.2', '2')];
    expect(where({ criteria, standards: [standard('2.1'), standard('2.2')] })).toEqual(['2']);
    expect(where({ criteria, standards: [standard('2.1'), standard('2.2'), standard('2.3')] })).toEqual([]);
  });
});

describe('the total of the report', () => {
  const criteria = [row('1', '40', 60), row('2', '30,5', 40)];

  it.each([
    ['70,5', []],
    ['71', [null]],
    ['91,5', [null]],
  ])('is judged where the maximum scores make 100: %s', (total, expected) => {
    expect(where({ criteria, report: { total } })).toEqual(expected);
  });

  it('is not judged where criteria may be unseen', () => {
    expect(where({ criteria: [row('2.3', '1,5', 2)], report: { total: '91,5' } })).toEqual([]);
    expect(where({ criteria: [row('2.3', '1,5', 2)], report: { total: '91,5' }, complete: true })).toEqual(
      [],
    );
  });

  it('is judged where the report is known to be complete', () => {
    const few = [row('1', '1', null), row('2', '2', null)];
    expect(where({ criteria: few, report: { total: '4' }, complete: true })).toEqual([null]);
    expect(where({ criteria: few, report: { total: '3' }, complete: true })).toEqual([]);
    expect(where({ criteria: few, report: { total: '4' } })).toEqual([]);
  });
});
