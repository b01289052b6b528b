import { expect, it } from 'vitest';
import { found, outcomes, pdf } from '../subject.ts';

const having = (...beginnings: { page: number; document: string }[]) => ({
  files: [{ name: '2.3_so 25BC-UBND_BC.pdf', facts: pdf({ pages: 3, beginnings }) }],
});

it('remarks on several documents in one file, and says where they begin', () => {
  const [finding] = found('evidence.mixed', {
    criteria: [having({ page: 1, document: '25/BC-UBND' }, { page: 3, document: '12/KH-UBND' })],
  });
  expect(finding?.outcome).toBe('info');
  expect(finding?.message).toMatch(/25\/BC-UBND, 12\/KH-UBND.*1, 3/);
});

it.each([
  ['one document', having({ page: 1, document: '25/BC-UBND' })],
  ['a file without any header', having()],
])('has nothing to say of %s', (_, criterion) => {
  expect(outcomes('evidence.mixed', criterion)).toEqual([]);
});
