import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeAuthorities } from '../../../../utils/evidence/signature/trust/describe.ts';
import {
  KNOWN_AUTHORITIES,
  recogniseCertificate,
  recogniseKey,
} from '../../../../utils/evidence/signature/trust/known-authorities.ts';
import { certificates } from './chains.ts';

it('describes a certificate by owner, issuer, validity and fingerprint', async () => {
  const [root = ''] = certificates('root');
  expect(await describeAuthorities([root])).toEqual([
    {
      certificate: root,
      subject: 'RootCA GIẢ ĐỊNH',
      issuer: 'RootCA GIẢ ĐỊNH',
      notBefore: '2020-12-31T17:00:00.000Z',
      notAfter: '2030-12-31T17:00:00.000Z',
      sha256: createHash('sha256').update(Buffer.from(root, 'base64')).digest('hex'),
      role: 'root',
      recognised: null,
    },
  ]);
});

it.each<[string, string[], string[]]>([
  ['leads to its root', ['issuing', 'root'], ['root', 'intermediate']],
  ['leads to it through another', ['too-deep', 'short', 'root'], ['root', 'intermediate', 'intermediate']],
  ['lacks its root', ['issuing', 'other-root'], ['root', 'rootless']],
  ['has a look-alike for a root', ['issuing', 'lookalike-root'], ['root', 'rootless']],
])('tells that an authority %s', async (_, imported, roles) => {
  expect((await describeAuthorities(certificates(...imported))).map(({ role }) => role)).toEqual(roles);
});

it('leaves out what cannot be relied on', async () => {
  expect(await describeAuthorities(['AAAA', 'không', ...certificates('signer')])).toEqual([]);
});

it('recognises public authorities by fingerprint and by key identifier, and nothing else', () => {
  expect(KNOWN_AUTHORITIES).toHaveLength(7);
  for (const { name, sha256, subjectKeyId } of KNOWN_AUTHORITIES) {
    expect(recogniseCertificate(sha256)).toBe(name);
    expect(recogniseKey(subjectKeyId)).toBe(name);
  }
  expect(recogniseCertificate('00')).toBeNull();
  expect(recogniseKey(null)).toBeNull();
});
