import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readEvidence } from '../../../../utils/evidence/read.ts';
import { readCertificates } from '../../../../utils/evidence/signature/trust/authorities.ts';
import { chainsIn } from '../../../../utils/evidence/signature/trust/chain.ts';
import { chainToKeep } from '../../../../utils/evidence/signature/trust/embedded.ts';
import { judgeChains } from '../../../../utils/evidence/signature/trust/judge-chains.ts';
import { pemCertificates } from '../../../../utils/text/pem.ts';
import { certificates } from './chains.ts';

function kept(...names: string[]): string[] {
  const [own, ...embedded] = readCertificates(certificates(...names));
  return own ? chainToKeep(own, embedded) : [];
}

it.each<[string, string[], string[]]>([
  [
    'issuers in their order, whatever theirs in the file',
    ['signer', 'root', 'issuing'],
    ['signer', 'issuing', 'root'],
  ],
  ['no stranger', ['signer', 'other-root', 'short'], ['signer']],
  [
    'every issuer of the name',
    ['lookalike-signer', 'root', 'lookalike-root'],
    ['lookalike-signer', 'root', 'lookalike-root'],
  ],
  ['each once', ['signer', 'signer', 'issuing', 'issuing'], ['signer', 'issuing']],
])('of the certificates in a signature are kept %s', (_, names, expected) => {
  expect(kept(...names)).toEqual(certificates(...expected));
});

const fixtures = 'tests/fixtures';
const imported = ['root', 'issuing'].map(
  (name) => pemCertificates(readFileSync(`${fixtures}/pki/${name}.crt.pem`, 'utf8'))[0] ?? '',
);

it.each([
  ['chain.pdf', 1],
  ['chain.pdf', 2],
  ['ecdsa.pdf', 2],
  ['rsa-sha1.pdf', 2],
  ['timestamped.pdf', 2],
])('the signer of %s leads to the made-up root with %i certificate(s) imported', async (name, count) => {
  const facts = await readEvidence(new Uint8Array(readFileSync(`${fixtures}/files/signed/${name}`)), name);
  const chains = chainsIn([facts]);
  expect(chains.size).toBe(facts.pdf?.signatures.filter(({ kind }) => kind !== 'timestamp').length);
  const verdicts = [...(await judgeChains(chains, imported.slice(0, count))).values()];
  expect(new Set(verdicts)).toEqual(new Set([{ verified: true, authority: 'RootCA MẪU' }]));
});
