import { expect, it } from 'vitest';
import { found, pdf } from '../subject.ts';

const judge = (...files: [code: string, name: string, sha256: string][]) =>
  found('evidence.shared-name', {
    criteria: files.map(([code, name, sha256]) => ({ code, files: [{ name, facts: { ...pdf(), sha256 } }] })),
  }).map(({ criterion, outcome }) => `${criterion} ${outcome}`);

it('does not accept one name for the same content under two criteria', () => {
  const name = '2.3_so 25BC-UBND_BC.pdf';
  expect(judge(['2.3', name, 'aa'], ['3.1', name, 'aa'])).toEqual(['3.1 error']);
});

it('does not accept a parent’s code either', () => {
  const name = '2_so 25BC-UBND_BC.pdf';
  expect(judge(['2.1', name, 'aa'], ['2.2', name, 'aa'])).toEqual(['2.1 error', '2.2 error']);
});

it('accepts a copy named for each criterion', () => {
  expect(judge(['2.3', '2.3_so 25BC-UBND_BC.pdf', 'aa'], ['3.1', '3.1_so 25BC-UBND_BC.pdf', 'aa'])).toEqual(
    [],
  );
});

it('accepts different contents under the same name', () => {
  const name = '2.3_so 25BC-UBND_BC.pdf';
  expect(judge(['2.3', name, 'aa'], ['3.1', name, 'bb'])).toEqual([]);
});
