import { expect, it } from 'vitest';
import { judgeChains } from '../../../../utils/evidence/signature/trust/judge-chains.ts';
import { certificates } from './chains.ts';

const SIGNED_AT = '2023-03-15T02:00:00Z';

async function verdict(chain: string[], imported: string[], signedAt: string | null = SIGNED_AT) {
  const chains = new Map([['one', { certificates: chain, signedAt }]]);
  return (await judgeChains(chains, imported)).get('one');
}

const reason = async (...args: Parameters<typeof verdict>) => {
  const given = await verdict(...args);
  return given?.verified ? 'verified' : given?.reason;
};

it.each<[string, string[], string[]]>([
  ['the authority in the file', ['signer', 'issuing'], ['root']],
  ['the authority imported', ['signer'], ['root', 'issuing']],
  ['both, in another order', ['signer', 'issuing'], ['issuing', 'root']],
  ['strangers and the root itself in the file', ['signer', 'other-root', 'root', 'issuing'], ['root']],
  ['a look-alike of the root imported too', ['signer', 'issuing'], ['lookalike-root', 'root']],
  ['an authority that may have none below it', ['short-signer', 'short'], ['root']],
])('a chain leads to an imported root with %s', async (_, chain, imported) => {
  expect(await verdict(certificates(...chain), certificates(...imported))).toEqual({
    verified: true,
    authority: 'RootCA GIẢ ĐỊNH',
  });
});

it('a chain of elliptic curves leads to its root', async () => {
  expect(await reason(certificates('ec-signer'), certificates('ec-root'))).toBe('verified');
});

it.each<[string, string[], string[], string]>([
  ['another root', ['signer', 'issuing'], ['other-root'], 'issuer-unknown'],
  ['the authority but not its root', ['signer'], ['issuing'], 'issuer-unknown'],
  ['a root that stands in the file alone', ['signer', 'issuing', 'root'], ['other-root'], 'issuer-unknown'],
  ['the root without the authority between', ['signer'], ['root'], 'issuer-unknown'],
  ['a root that the issuer only has the name of', ['lookalike-signer'], ['root'], 'issuer-name-only'],
  [
    'the same with the look-alike in the file',
    ['lookalike-signer', 'lookalike-root'],
    ['root'],
    'issuer-name-only',
  ],
  [
    'an authority whose certificate had expired',
    ['expired-issuing-signer', 'expired-issuing'],
    ['root'],
    'chain-outside-validity',
  ],
  [
    'a certificate that belongs to no authority',
    ['no-authority-signer', 'no-authority'],
    ['root'],
    'issuer-not-authority',
  ],
  [
    'an authority whose key may sign no certificates',
    ['no-cert-sign-signer', 'no-cert-sign'],
    ['root'],
    'issuer-not-authority',
  ],
  ['one authority more than is allowed', ['too-deep-signer', 'too-deep', 'short'], ['root'], 'path-too-long'],
  [
    'an authority that is limited to some names',
    ['constrained-signer', 'constrained'],
    ['root'],
    'extension-unknown',
  ],
  ['a certificate that is for enciphering', ['encipherment', 'issuing'], ['root'], 'usage-mismatch'],
])('a chain is not verified through %s', async (_, chain, imported, expected) => {
  expect(await reason(certificates(...chain), certificates(...imported))).toBe(expected);
});

it('no certificate is relied on that was imported and belongs to no authority', async () => {
  expect(await reason(certificates('no-authority-signer'), certificates('no-authority', 'root'))).toBe(
    'issuer-unknown',
  );
});

it.each<[string, string | null, string]>([
  ['before the certificates were valid', '2020-12-01T00:00:00Z', 'chain-outside-validity'],
  ['after they had expired', '2032-01-01T00:00:00Z', 'chain-outside-validity'],
  ['while they were valid', '2021-06-01T00:00:00Z', 'verified'],
  ['nobody knows when', null, 'signing-time-unknown'],
  ['at no time at all', 'hôm qua', 'signing-time-unknown'],
])('a chain is judged at the time of signing: %s', async (_, signedAt, expected) => {
  const chain = certificates('signer', 'issuing');
  expect(await reason(chain, certificates('root'), signedAt)).toBe(expected);
});

it('an authority that expired since is relied on for what was signed before', async () => {
  const chain = certificates('expired-issuing-signer', 'expired-issuing');
  expect(await reason(chain, certificates('root'), '2021-06-01T00:00:00Z')).toBe('verified');
});

it('a certificate that was altered leads nowhere', async () => {
  const [signer = '', issuing = ''] = certificates('signer', 'issuing');
  const der = Buffer.from(signer, 'base64');
  // Within the subject's name.
  der.write('X', der.indexOf(Buffer.from('Trần')), 'latin1');
  expect(await reason([der.toString('base64'), issuing], certificates('root'))).toBe('issuer-unknown');
  expect(await reason([der.toString('base64')], certificates('root', 'issuing'))).toBe('issuer-name-only');
});

it.each([[[]], [['AAAA']], [['không']], [[Buffer.alloc(5000, 0x30).toString('base64')]]])(
  'a chain without a readable certificate of the signer is not verified (%#)',
  async (chain) => {
    expect(await reason(chain, certificates('root'))).toBe('certificate-missing');
  },
);
