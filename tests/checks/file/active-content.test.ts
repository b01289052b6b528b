import { expect, it } from 'vitest';
import { found, outcomes, pdf } from '../subject.ts';

it.each([
  [['javascript' as const], 'JavaScript'],
  [['launch' as const], 'chạy chương trình'],
  [['embedded-file' as const], 'nhúng'],
  [['embedded-file' as const, 'launch' as const], 'chạy chương trình'],
])('warns of %s in a PDF, in one finding', (activeContent, words) => {
  const findings = found('file.active-content', {
    criteria: [{ files: [{ name: '2.3_a.pdf', facts: pdf({ activeContent }) }] }],
  });
  expect(findings.map(({ outcome, source, clause }) => [outcome, source, clause])).toEqual([
    ['warning', null, null],
  ]);
  expect(findings[0]?.message).toContain(words);
});

it('has nothing to say of a PDF without any', () => {
  expect(outcomes('file.active-content', {})).toEqual([]);
});
