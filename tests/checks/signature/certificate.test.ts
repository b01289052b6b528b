import { expect, it } from 'vitest';
import type { SignatureFacts } from '../../../utils/evidence/facts.ts';
import { FILE, found, pdf, VALID_SIGNATURE } from '../subject.ts';

const CERTIFICATE: NonNullable<SignatureFacts['certificate']> = {
  notBefore: '2022-01-01T00:00:00Z',
  notAfter: '2025-01-01T00:00:00Z',
  selfSigned: false,
  sha256: 'ab',
  authorityKeyId: null,
};

const judge = (...signatures: Partial<SignatureFacts>[]) =>
  found('signature.certificate', {
    criteria: [
      {
        files: [
          {
            name: FILE.name,
            facts: pdf({
              signatures: signatures.map((differs) => ({
                ...VALID_SIGNATURE,
                certificate: CERTIFICATE,
                ...differs,
              })),
            }),
          },
        ],
      },
    ],
  });

it.each<[string, Partial<SignatureFacts>, RegExp]>([
  ['expired before it signed', { signedAt: '2025-02-01T00:00:00Z' }, /hết hạn/],
  ['became valid after it signed', { signedAt: '2021-12-01T00:00:00Z' }, /chưa có hiệu lực/],
  ['was issued by itself', { certificate: { ...CERTIFICATE, selfSigned: true } }, /tự cấp/],
])('has a file looked at whose certificate %s', (_, differs, message) => {
  const [finding, ...others] = judge(differs);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ outcome: 'review', criterion: '2.3', file: FILE.name });
  expect(finding?.message).toMatch(message);
});

it('says once for all files that signers are their own claim, and that revocation is not checked', () => {
  const two = [FILE, { ...FILE, name: '2.3_so 26BC-UBND_BC.pdf' }];
  const findings = found('signature.certificate', {
    criteria: [{ files: two }, { code: '2.4', files: two }],
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ outcome: 'review', criterion: null, file: null });
  expect(findings[0]?.message).toContain('4 tệp');
  expect(findings[0]?.message).toContain('thu hồi');
});

it.each<[string, Partial<SignatureFacts>]>([
  ['broken', { status: 'broken' }],
  ['a time stamp', { kind: 'timestamp' }],
])('says nothing of the certificate of a signature that is %s', (_, differs) => {
  expect(judge(differs)).toEqual([]);
});
