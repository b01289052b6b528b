import type { BaseBlock, ObjectIdentifier } from 'asn1js';
import type { SignerInfo } from 'pkijs';
import { octets } from './cms.ts';
import { SignatureFault } from './reasons.ts';

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';

/** Values of the signed attribute of a type; none where it is not there. */
export function signedAttribute(signer: SignerInfo, oid: string): BaseBlock[] {
  const found = signer.signedAttrs?.attributes.filter(({ type }) => type === oid) ?? [];
  return found.flatMap(({ values }) => values as BaseBlock[]);
}

/** Values of the unsigned attribute of a type. */
export function unsignedAttribute(signer: SignerInfo, oid: string): BaseBlock[] {
  const found = signer.unsignedAttrs?.attributes.filter(({ type }) => type === oid) ?? [];
  return found.flatMap(({ values }) => values as BaseBlock[]);
}

/**
 * messageDigest of the signed attributes (RFC 5652, 11.2), once contentType agrees; null where the signature stands
 * over the content itself, without attributes.
 * @throws {SignatureFault} attributes-incomplete, content-type-mismatch
 */
export function messageDigest(signer: SignerInfo, contentType: string): Uint8Array | null {
  if (!signer.signedAttrs) return null;
  const [digest, ...more] = signedAttribute(signer, MESSAGE_DIGEST);
  if (!digest || more.length) throw new SignatureFault('broken', 'attributes-incomplete');
  const types = signedAttribute(signer, CONTENT_TYPE) as ObjectIdentifier[];
  if (types.some((type) => String(type.valueBlock) !== contentType))
    throw new SignatureFault('broken', 'content-type-mismatch');
  return octets(digest);
}
