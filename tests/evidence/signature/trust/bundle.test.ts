import { expect, it } from 'vitest';
import { readBundle } from '../../../../utils/evidence/signature/trust/bundle.ts';
import { certificates, chainFile } from './chains.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const [ROOT = '', ISSUING = ''] = certificates('root', 'issuing');
const pem = (base64: string, label = 'CERTIFICATE') =>
  `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`;

it.each<[string, Uint8Array, string[]]>([
  ['PEM', chainFile('root.pem'), [ROOT]],
  ['DER', chainFile('root.cer'), [ROOT]],
  ['PKCS #7', chainFile('bundle.p7b'), [ROOT, ISSUING]],
  ['PKCS #7 as PEM', chainFile('bundle-pem.p7b'), [ROOT, ISSUING]],
  [
    'PEM of several, with words between and Windows line ends',
    bytes(`Gốc\r\n${pem(ROOT)}\r\nKhác: 1\r\n${pem(ISSUING)}`),
    [ROOT, ISSUING],
  ],
  ['PEM with a byte order mark', bytes(`\ufeff${pem(ROOT)}`), [ROOT]],
  ['PEM of an old label', bytes(pem(ROOT, 'X509 CERTIFICATE')), [ROOT]],
  ['base64 by itself', bytes(`${ROOT.slice(0, 64)}\n${ROOT.slice(64)}\n`), [ROOT]],
  ['one certificate twice', bytes(pem(ROOT) + pem(ROOT)), [ROOT]],
])('reads authorities from %s', (_, file, expected) => {
  const bundle = readBundle(file);
  expect(bundle).toEqual({ ok: true, certificates: expect.arrayContaining(expected) });
  expect(bundle.ok && bundle.certificates).toHaveLength(expected.length);
});

it.each<[string, Uint8Array, string, string]>([
  ['nothing', new Uint8Array(), 'unreadable', ''],
  ['text', bytes('đây không phải chứng thư'), 'unreadable', ''],
  ['PEM of something else', bytes(pem('AAAA', 'X509 CRL')), 'no-certificate', ''],
  ['a damaged certificate', bytes(pem(ROOT.slice(0, 400))), 'unreadable', ''],
  ['a good and a damaged one', bytes(pem(ROOT) + pem('MIIBAAAA')), 'unreadable', ''],
  ['a PDF', bytes('%PDF-1.7'), 'unreadable', ''],
  ['a private key beside it', bytes(pem(ROOT) + pem('AAAA', 'PRIVATE KEY')), 'private-key', ''],
  ['an encrypted private key', bytes(pem('AAAA', 'ENCRYPTED PRIVATE KEY')), 'private-key', ''],
  ['a certificate with its private key (.p12)', chainFile('with-key.p12'), 'private-key', ''],
  ['a signer’s certificate', chainFile('signer.pem'), 'not-authority', 'Trần Thị Mẫu'],
  [
    'an authority that may sign no certificates',
    chainFile('no-cert-sign.pem'),
    'not-authority',
    'CA không được cấp phát',
  ],
  ['a file that is too large', new Uint8Array(1_000_001), 'too-large', ''],
])('refuses %s', (_, file, reason, name) => {
  expect(readBundle(file)).toEqual({ ok: false, problem: { reason, name } });
});
