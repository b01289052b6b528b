import { toHex } from '../../text/hex.ts';
import type { SignatureFacts } from '../facts.ts';
import { sha256Hex } from '../hash.ts';
import { AuthorityKeyIdentifier } from 'pkijs';
import { parseBer, type CmsCertificate } from './cms.ts';
import { nameValue, OID } from './names.ts';
import { chainToKeep } from './trust/embedded.ts';
import { signerType } from './who.ts';

const AUTHORITY_KEY_ID = '2.5.29.35';

/** The issuer's key identifier as lower-case hex; null where it is not there or cannot be read. */
export function authorityKeyId({ parsed }: CmsCertificate): string | null {
  const extension = parsed.extensions?.find(({ extnID }) => extnID === AUTHORITY_KEY_ID);
  if (!extension) return null;
  try {
    const schema = parseBer(extension.extnValue.valueBlock.valueHexView);
    const { keyIdentifier } = new AuthorityKeyIdentifier({ schema });
    return keyIdentifier ? toHex(keyIdentifier.valueBlock.valueHexView) : null;
  } catch {
    return null;
  }
}

type OwnFacts = Pick<SignatureFacts, 'signer' | 'organisation' | 'issuer' | 'signerType' | 'certificate'>;

/** What was said of certificates before: the same few sign an office's files. */
const known = new WeakMap<CmsCertificate, Promise<OwnFacts>>();

async function ownFacts(certificate: CmsCertificate): Promise<OwnFacts> {
  const { subject, issuer, notBefore, notAfter } = certificate.parsed;
  return {
    signer: nameValue(subject, OID.commonName),
    organisation: nameValue(subject, OID.organization),
    issuer: nameValue(issuer, OID.commonName),
    signerType: signerType(subject),
    certificate: {
      notBefore: notBefore.value.toISOString(),
      notAfter: notAfter.value.toISOString(),
      selfSigned: subject.isEqual(issuer),
      sha256: await sha256Hex(certificate.der),
      authorityKeyId: authorityKeyId(certificate),
    },
  };
}

/**
 * What the signer's certificate says of itself; nothing of it is verified here.
 * @param embedded certificates that came with it
 */
export async function certificateFacts(
  certificate: CmsCertificate,
  embedded: readonly CmsCertificate[],
): Promise<OwnFacts> {
  const own = known.get(certificate) ?? ownFacts(certificate);
  known.set(certificate, own);
  const { certificate: said, ...who } = await own;
  return { ...who, certificate: said && { ...said, chain: chainToKeep(certificate, embedded) } };
}
