import { expect, it } from 'vitest';
import type { SignatureFacts } from '../../../utils/evidence/facts.ts';
import type { ChainVerdict } from '../../../utils/evidence/signature/trust/verdict.ts';
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

const VERIFIED: ChainVerdict = { verified: true, authority: 'RootCA' };
const UNKNOWN: ChainVerdict = { verified: false, reason: 'issuer-unknown', recognised: null };

/** Two files in which the first is signed as A, the second as B, and what the authorities say of them. */
function judgeTwo(ofA: ChainVerdict | null, ofB: ChainVerdict | null) {
  const files = ['A', 'B'].map((signer) => ({
    name: `2.3_so 25BC-UBND_${signer}.pdf`,
    facts: pdf({
      signatures: [{ ...VALID_SIGNATURE, signer, organisation: null, certificate: CERTIFICATE }],
    }),
  }));
  const trust = ({ signer }: SignatureFacts) => (signer === 'A' ? ofA : ofB);
  return found('signature.certificate', { criteria: [{ files }], trust });
}

it('passes signers that lead to an imported root, once for all files, and says that revocation is not checked', () => {
  const findings = judgeTwo(VERIFIED, VERIFIED);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ outcome: 'pass', criterion: null, file: null });
  expect(findings[0]?.message).toMatch(/2 tệp.*RootCA.*thu hồi/);
});

it('says once why no signer leads to an imported root, where it is the same for all', () => {
  const findings = judgeTwo(UNKNOWN, UNKNOWN);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ outcome: 'review', criterion: null, file: null });
  expect(findings[0]?.message).toMatch(/2 tệp.*tự khai.*không dẫn đến.*thu hồi/);
});

it('names the authority that is recognised by its key identifier alone, and calls it no proof', () => {
  const recognised: ChainVerdict = {
    verified: false,
    reason: 'issuer-unknown',
    recognised: 'RootCA chuyên dùng',
  };
  const findings = judgeTwo(recognised, recognised);
  expect(findings.map(({ outcome }) => outcome)).toEqual(['review']);
  expect(findings[0]?.message).toMatch(
    /chưa xác minh được.*chỉ giống định danh khóa của «RootCA chuyên dùng»/,
  );
});

it.each<[string, ChainVerdict | null, RegExp]>([
  ['leads to none', UNKNOWN, /không dẫn đến/],
  [
    'has an authority’s name only',
    { verified: false, reason: 'issuer-name-only', recognised: null },
    /không do khóa/,
  ],
  ['could not be verified', null, /gián đoạn/],
])('has the one file looked at whose signer %s', (_, verdict, message) => {
  const [unverified, verified, ...others] = judgeTwo(VERIFIED, verdict);
  expect(others).toEqual([]);
  expect(unverified).toMatchObject({ outcome: 'review', criterion: '2.3', file: '2.3_so 25BC-UBND_B.pdf' });
  expect(unverified?.message).toMatch(message);
  expect(unverified?.message).toContain('thu hồi');
  expect(verified).toMatchObject({ outcome: 'pass', file: null });
  expect(verified?.message).toContain('1 tệp');
});

it('holds an expired certificate against a file although its chain leads to an imported root', () => {
  const signatures = [{ ...VALID_SIGNATURE, certificate: CERTIFICATE, signedAt: '2025-02-01T00:00:00Z' }];
  const files = [{ name: FILE.name, facts: pdf({ signatures }) }];
  const findings = found('signature.certificate', { criteria: [{ files }], trust: () => VERIFIED });
  expect(findings.map(({ outcome }) => outcome)).toEqual(['review']);
  expect(findings[0]?.message).toContain('hết hạn');
});
