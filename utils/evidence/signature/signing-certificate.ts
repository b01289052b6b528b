import type { BaseBlock, Constructed } from 'asn1js';
import type { SignerInfo } from 'pkijs';
import { digestName } from './algorithms.ts';
import { signedAttribute } from './attributes.ts';
import { octets, type CmsCertificate } from './cms.ts';
import { sameBytes } from './equal.ts';
import { SignatureFault } from './reasons.ts';

const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

const children = (node: BaseBlock | undefined) =>
  ((node as Constructed | undefined)?.valueBlock.value ?? []) as BaseBlock[];

const isOctets = (node: BaseBlock | undefined) =>
  node?.idBlock.tagClass === 1 && node.idBlock.tagNumber === 4;

/** The first ESSCertID(v2) of the attribute: its digest and the digest's algorithm. */
function named(attribute: BaseBlock, byDefault: string): { hash: Uint8Array; digest: string } | null {
  const fields = children(children(children(attribute)[0])[0]);
  const [first, second] = fields;
  if (first && isOctets(first)) return { hash: octets(first), digest: byDefault };
  if (!second || !isOctets(second)) return null;
  const algorithm = digestName(String(children(first)[0]?.valueBlock));
  return algorithm && { hash: octets(second), digest: algorithm };
}

/**
 * signingCertificate and signingCertificateV2 (RFC 5035), where they are there, name the certificate whose key
 * verifies: else a certificate with the same key but another name could be put in its place.
 * @throws {SignatureFault} signing-certificate-mismatch
 */
export async function checkSigningCertificate(signer: SignerInfo, certificate: CmsCertificate) {
  const attributes = [
    ...signedAttribute(signer, SIGNING_CERTIFICATE).map((value) => named(value, 'SHA-1')),
    ...signedAttribute(signer, SIGNING_CERTIFICATE_V2).map((value) => named(value, 'SHA-256')),
  ];
  for (const attribute of attributes) {
    if (!attribute) continue;
    const digest = new Uint8Array(await crypto.subtle.digest(attribute.digest, certificate.der));
    if (!sameBytes(digest, attribute.hash))
      throw new SignatureFault('broken', 'signing-certificate-mismatch');
  }
}
