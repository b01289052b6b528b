import type { Certificate } from 'pkijs';
import { digestName, schemeOf, type Scheme } from './algorithms.ts';
import { messageDigest } from './attributes.ts';
import type { Cms, CmsCertificate } from './cms.ts';
import { rawEcdsa } from './ecdsa.ts';
import { sameBytes } from './equal.ts';
import { importKey } from './public-key.ts';
import { SignatureFault } from './reasons.ts';
import { checkSigningCertificate } from './signing-certificate.ts';

/** Digest of bytes. @throws {SignatureFault} algorithm-unknown */
export async function digestOf(oid: string, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const name = digestName(oid);
  if (!name) throw new SignatureFault('unknown', 'algorithm-unknown');
  return new Uint8Array(await crypto.subtle.digest(name, bytes));
}

/**
 * Verifies the signer's signature over the content (RFC 5652, 5.4 and 5.6). The digest is computed here, and the
 * signature is verified over the attributes as they were encoded.
 * @param content what is signed: the file's spans, or eContent
 * @throws {SignatureFault} digest-mismatch, signature-mismatch, attributes-incomplete, content-type-mismatch,
 *   signing-certificate-mismatch, algorithm-unknown
 */
export async function verifyCms(cms: Cms, certificate: CmsCertificate, content: Uint8Array<ArrayBuffer>) {
  const { signer } = cms;
  const expected = messageDigest(signer, cms.contentType);
  if (expected && !sameBytes(expected, await digestOf(signer.digestAlgorithm.algorithmId, content)))
    throw new SignatureFault('broken', 'digest-mismatch');
  const data = signer.signedAttrs ? new Uint8Array(signer.signedAttrs.encodedValue) : content;
  if (!(await verifiesOver(cms, certificate, data))) throw new SignatureFault('broken', 'signature-mismatch');
  await checkSigningCertificate(signer, certificate);
}

async function verifiesOver({ signer }: Cms, { parsed }: CmsCertificate, data: Uint8Array<ArrayBuffer>) {
  const named = schemeOf(signer, parsed);
  const value = signer.signature.valueBlock.valueHexView.slice();
  if (await verifiesBy(named, parsed, value, data)) return true;
  // Some signers name one digest with the signature's algorithm, and use that of digestAlgorithm.
  const hash = digestName(signer.digestAlgorithm.algorithmId);
  return hash !== null && hash !== named.hash && verifiesBy({ ...named, hash }, parsed, value, data);
}

/** Whether a signature value over data was made with a certificate's key. @throws {SignatureFault} algorithm-unknown */
export async function verifiesBy(
  scheme: Scheme,
  certificate: Certificate,
  value: Uint8Array<ArrayBuffer>,
  data: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await importKey(certificate, scheme);
  const signature = scheme.curve ? rawEcdsa(value, scheme.curve.bytes) : value;
  if (!signature) return false;
  const { name, hash, saltLength = 0 } = scheme;
  return crypto.subtle.verify({ name, hash, saltLength }, key, signature, data);
}
