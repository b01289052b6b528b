import type { SignatureFacts } from '../../evidence/facts.ts';
import type { Trust } from '../../evidence/signature/trust/chain.ts';
import type { AttachedFile, Remark } from '../check.ts';
import { signerName } from './signatures.ts';

/** One signature with its file. */
export interface SignedFile {
  file: AttachedFile;
  signature: SignatureFacts;
}

interface Unverified extends SignedFile {
  /** Key of the technical reason. */
  reason: string;
  recognised: string | null;
}

const countFiles = (signed: readonly SignedFile[]) => String(new Set(signed.map(({ file }) => file)).size);
const listed = (names: readonly (string | null)[]) =>
  [...new Set(names.map((name) => name ?? '?'))].join('; ');
const issuersOf = (signed: readonly SignedFile[]) => listed(signed.map(({ signature }) => signature.issuer));

/** Of a whole report whose chains all end in the same way. */
function remarkOnAll(unverified: readonly Unverified[], { reason, recognised }: Unverified): Remark {
  const params = {
    count: countFiles(unverified),
    issuers: issuersOf(unverified),
    recognised: recognised ?? '',
  };
  return { outcome: 'review', wording: recognised ? 'recognised' : 'unverified', reason, params };
}

function remarkOnOne({ file, signature, reason }: Unverified): Remark {
  const params = { signer: signerName(signature), issuer: signature.issuer ?? '?' };
  return { outcome: 'review', file, wording: 'unverifiedFile', reason, params };
}

function remarksOnUnverified(unverified: readonly Unverified[], all: number): readonly Remark[] {
  const [first] = unverified;
  if (!first) return [];
  const isSameForAll = unverified.every(
    ({ reason, recognised }) => reason === first.reason && recognised === first.recognised,
  );
  if (isSameForAll && unverified.length === all) return [remarkOnAll(unverified, first)];
  return unverified.map(remarkOnOne);
}

/**
 * Whom the certificates name, and what is proven of it: nothing while no authority is imported; then, once for all
 * files where it is the same for all, why no chain leads to one, and which root vouches for the others.
 */
export function remarksOnChains(signed: readonly SignedFile[], trust: Trust | null): readonly Remark[] {
  if (signed.length === 0) return [];
  if (!trust) {
    return [{ outcome: 'review', params: { count: countFiles(signed), issuers: issuersOf(signed) } }];
  }
  const judged = signed.map((each) => ({ ...each, verdict: trust(each.signature) }));
  const verified = judged.flatMap(({ verdict, ...each }) =>
    verdict?.verified ? [{ ...each, authority: verdict.authority }] : [],
  );
  const unverified = judged.flatMap(({ verdict, ...each }) => {
    if (verdict?.verified) return [];
    return [{ ...each, ...(verdict ?? { reason: 'unexpected-failure', recognised: null }) }];
  });
  const params = {
    count: countFiles(verified),
    authorities: listed(verified.map(({ authority }) => authority)),
  };
  return [
    ...remarksOnUnverified(unverified, signed.length),
    ...(verified.length > 0 ? [{ outcome: 'pass' as const, wording: 'verified', params }] : []),
  ];
}
