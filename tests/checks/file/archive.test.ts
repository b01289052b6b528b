import { expect, it } from 'vitest';
import { found, outcomes, pdf } from '../subject.ts';

it.each([
  ['2.3_so 25BC-UBND_BC.zip', 'zip'],
  ['2.3_so 25BC-UBND_BC.rar', 'rar'],
  ['2.3_so 25BC-UBND_BC.pdf', '7z'],
])('does not accept an archive, whatever it is called: %s (%s)', (name, format) => {
  const files = [{ name, facts: { kind: 'archive' as const, format } }];
  const [finding] = found('file.archive', { criteria: [{ files }] });
  expect(finding).toMatchObject({ outcome: 'error', source: 'R33', file: name });
  expect(finding?.message).toContain(format.toUpperCase());
});

it('accepts a PDF that is called an archive', () => {
  expect(outcomes('file.archive', { files: [{ name: '2.3_a.zip', facts: pdf() }] })).toEqual([]);
});
