import { expect, it } from 'vitest';
import { found, outcomes, pdf, VALID_SIGNATURE } from '../subject.ts';

it('says who signed, by whose certificate, when in Vietnam’s time, and how many', () => {
  const signatures = [VALID_SIGNATURE, { ...VALID_SIGNATURE, signer: 'Nguyễn Văn A', signedAt: null }];
  const files = [{ name: '2.3_so 25BC-UBND_BC.pdf', facts: pdf({ signatures }) }];
  const [finding] = found('signature.valid', { criteria: [{ files }] });
  expect(finding).toMatchObject({ outcome: 'pass', remedy: null });
  expect(finding?.message).toContain('có 2 chữ ký số');
  expect(finding?.message).toContain('Ủy ban nhân dân xã Phú Mẫu (CA thử nghiệm, 10:00 15/03/2023)');
  expect(finding?.message).toContain('Nguyễn Văn A, Ủy ban nhân dân xã Phú Mẫu (CA thử nghiệm)');
});

it.each(['broken', 'unknown', 'changed-after'] as const)(
  'does not pass where one of two is «%s»',
  (status) => {
    const facts = pdf({ signatures: [VALID_SIGNATURE, { ...VALID_SIGNATURE, status }] });
    expect(outcomes('signature.valid', { files: [{ name: '2.3_a.pdf', facts }] })).toEqual([]);
  },
);
