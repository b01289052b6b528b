/** A check to begin with: of a criterion, of our own, finding something that nobody enters. */
export function checkTemplate(id: string): string {
  return `import { defineCheck } from '../check.ts';

/** Say here what is found, and why it matters. */
export default defineCheck({
  meta: { id: '${id}', scope: 'criterion', source: null, needs: ['criterion'] },
  check: ({ criterion }) =>
    criterion.score === 'example' ? [{ outcome: 'review', params: { score: criterion.score } }] : [],
});
`;
}

/** Its table of cases. */
export function testTemplate(id: string): string {
  return `import { expect, it } from 'vitest';
import { outcomes } from '../subject.ts';

it.each([['1'], ['0,5']])('accepts the score %s', (score) => {
  expect(outcomes('${id}', { score })).toEqual([]);
});

it.each([['example']])('finds the score %s', (score) => {
  expect(outcomes('${id}', { score })).toEqual(['review']);
});
`;
}
