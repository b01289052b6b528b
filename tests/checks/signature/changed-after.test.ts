import { expect, it } from 'vitest';
import type { SignatureFacts } from '../../../utils/evidence/facts.ts';
import { outcomes, pdf, VALID_SIGNATURE } from '../subject.ts';

it.each<[Partial<SignatureFacts>, string[]]>([
  [{ status: 'changed-after' }, ['review']],
  [{ status: 'unknown', reason: 'bytes-added-after' }, ['review']],
  [{ status: 'unknown', reason: 'unknown' }, []],
  [{ status: 'broken' }, []],
  [{ status: 'valid' }, []],
])('judges a signature with %j', (differs, expected) => {
  const facts = pdf({ signatures: [{ ...VALID_SIGNATURE, ...differs }] });
  expect(
    outcomes('signature.changed-after', { files: [{ name: '2.3_so 25BC-UBND_BC.pdf', facts }] }),
  ).toEqual(expected);
});
