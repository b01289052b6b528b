import { expect, it } from 'vitest';
import type { SignatureFacts } from '../../../utils/evidence/facts.ts';
import { found, outcomes, pdf, VALID_SIGNATURE } from '../subject.ts';

const judge = (signatures: Partial<SignatureFacts>[], scan = false) => {
  const facts = pdf({ scan, signatures: signatures.map((each) => ({ ...VALID_SIGNATURE, ...each })) });
  return outcomes('signature.broken', { files: [{ name: '2.3_so 25BC-UBND_BC.pdf', facts }] });
};

it.each<[string, Partial<SignatureFacts>[], string[]]>([
  ['one that is broken', [{ status: 'broken', reason: 'digest-mismatch' }], ['error']],
  ['one that is broken beside one that is valid', [{}, { status: 'broken' }], ['error']],
  ['one that cannot be judged', [{ status: 'unknown', reason: 'unknown' }], ['review']],
  [
    'one that is broken and one that cannot be judged',
    [{ status: 'unknown' }, { status: 'broken' }],
    ['error'],
  ],
  ['one after which bytes were added', [{ status: 'unknown', reason: 'bytes-added-after' }], []],
  ['valid ones', [{}, {}], []],
  ['none', [], []],
])('judges a document whose signatures are: %s', (_, signatures, expected) => {
  expect(judge(signatures)).toEqual(expected);
});

it('leaves a scan with a broken signature to the rule on scans', () => {
  expect(judge([{ status: 'broken' }], true)).toEqual([]);
});

it('names the signer and never advises to save the signed file again', () => {
  const facts = pdf({ signatures: [{ ...VALID_SIGNATURE, status: 'broken' }] });
  const [finding] = found('signature.broken', { criteria: [{ files: [{ name: '2.3_a.pdf', facts }] }] });
  expect(finding?.message).toContain('Ủy ban nhân dân xã Phú Mẫu');
  expect(finding?.remedy).toBe('Ký số lại bản gốc, hoặc đính kèm bản scan có đóng dấu.');
});
