import type { SameRules } from '../table.ts';
import type { scoreRules as vietnamese } from '../vi/rules-score.ts';

export const scoreRules: SameRules<typeof vietnamese> = {
  'score.missing': {
    default: {
      message: 'Criterion {criterion} has no score.',
      remedy: 'Enter the score; enter 0 where nothing was reached.',
    },
  },
  'score.invalid': {
    default: {
      message: 'The score “{score}” of criterion {criterion} is not a number.',
      remedy: 'Enter a number alone, e.g. 1,5.',
    },
  },
  'score.over-max': {
    default: {
      message: 'The score {score} of criterion {criterion} is above its maximum {max}.',
      remedy: 'Enter a score from {min} to {max}.',
    },
    below: {
      message: 'The score {score} of criterion {criterion} is below its minimum {min}.',
      remedy: 'Enter a score of {min} or more.',
    },
  },
  'score.unjustified': {
    default: {
      message: 'Criterion {criterion} scores {score} of {max}, but its explanation names no shortfall.',
      remedy: 'Say in the explanation what was not reached, and why.',
    },
  },
  'score.sum': {
    default: {
      message: 'The total {total} shown at {criterion} differs from the sum of its parts, {sum}.',
      remedy:
        'Go over the score of each part; if they are right, save again so that the portal adds them up anew.',
    },
    report: {
      message: 'The report’s total {total} differs from the sum of its criteria, {sum}.',
      remedy: 'Go over the scores; if they are right, save again so that the portal adds them up anew.',
    },
  },
};
