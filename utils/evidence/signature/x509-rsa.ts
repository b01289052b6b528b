import { Certificate } from 'pkijs';
import { signedBytes, type ByteRange } from './byte-range.ts';
import { octets, parseBer, type CmsCertificate } from './cms.ts';
import { importKey } from './public-key.ts';
import { SignatureFault } from './reasons.ts';
import { asItems, type PdfDict, type PdfObject } from './syntax/objects.ts';
import type { Revision } from './syntax/revision.ts';

const OCTET_STRING = 4;
const MAX_CERTIFICATES = 20;
/** The digest is named inside the signature value alone, where WebCrypto does not show it. */
const DIGESTS = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'] as const;

/** What `adbe.x509.rsa_sha1` holds in place of CMS: a bare signature, and the certificate beside it. */
export interface BareSignature {
  certificate: CmsCertificate;
  /** The rest of its chain, where it came along. */
  others: CmsCertificate[];
  value: Uint8Array<ArrayBuffer>;
}

/** The strings of /Cert (ISO 32000-2, table 255): the signer's own certificate is the first. */
async function certificatesIn(revision: Revision | null, dict: PdfDict): Promise<CmsCertificate[]> {
  const resolved = async (object: PdfObject | undefined) => (revision ? revision.resolve(object) : object);
  const entry = await resolved(dict.entries.get('Cert'));
  const certificates: CmsCertificate[] = [];
  for (const item of asItems(entry)?.slice(0, MAX_CERTIFICATES) ?? [entry]) {
    const text = await resolved(item);
    if (text?.kind !== 'string') break;
    const der = text.bytes.slice();
    certificates.push({ der, parsed: new Certificate({ schema: parseBer(der) }) });
  }
  return certificates;
}

/**
 * Reads a PKCS#1 signature in a DER octet string (ISO 32000-2, 12.8.3.2); what follows it is padding.
 * @throws {SignatureFault} cms-unreadable, certificate-missing
 */
export async function readBareSignature(
  contents: Uint8Array,
  dict: PdfDict,
  revision: Revision | null,
): Promise<BareSignature> {
  const node = parseBer(contents);
  if (node.idBlock.tagClass !== 1 || node.idBlock.tagNumber !== OCTET_STRING)
    throw new SignatureFault('broken', 'cms-unreadable');
  const [certificate, ...others] = await certificatesIn(revision, dict).catch(() => []);
  if (!certificate) throw new SignatureFault('unknown', 'certificate-missing');
  return { certificate, others, value: octets(node) };
}

/**
 * Verifies it over the signed bytes.
 * @returns the digest that it was made with
 * @throws {SignatureFault} signature-mismatch, algorithm-unknown
 */
export async function verifyBareSignature(
  { certificate, value }: BareSignature,
  bytes: Uint8Array,
  range: ByteRange,
): Promise<string> {
  const signed = signedBytes(bytes, range);
  const name = 'RSASSA-PKCS1-v1_5';
  for (const hash of DIGESTS) {
    const key = await importKey(certificate.parsed, { name, hash });
    if (await crypto.subtle.verify(name, key, value, signed)) return hash;
  }
  throw new SignatureFault('broken', 'signature-mismatch');
}
