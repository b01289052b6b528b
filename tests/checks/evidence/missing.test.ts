import { expect, it } from 'vitest';
import { FILE, outcomes, type SampleCriterion } from '../subject.ts';

it.each<[string, SampleCriterion, string[]]>([
  ['a score and no file', { score: '0,5', files: [] }, ['error']],
  ['a score and a file', { score: '2', files: [FILE] }, []],
  ['a file that was never seen', { score: '2', files: [{ ...FILE, facts: null }] }, []],
  ['a score of 0 and no file', { score: '0', files: [] }, []],
  ['a penalty and no file', { score: '-1', maxScore: -2, files: [] }, []],
  ['no score yet', { score: '', files: [] }, []],
  ['a score that is not known', { score: null, files: [] }, []],
  ['fields in a dialog that was not opened', { score: '2', files: [], explanation: null }, []],
  [
    'a list of files without any, and no explanation to be seen',
    { score: '2', files: [], explanation: null, attachmentsKnown: true },
    ['error'],
  ],
  ['no list of files to be seen', { score: '2', files: [], attachmentsKnown: false }, []],
])('judges a criterion with %s', (_, criterion, expected) => {
  expect(outcomes('evidence.missing', criterion)).toEqual(expected);
});
