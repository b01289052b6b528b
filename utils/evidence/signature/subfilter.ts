import { signedBytes, type ByteRange } from './byte-range.ts';
import type { Cms, CmsCertificate } from './cms.ts';
import { sameBytes } from './equal.ts';
import { SignatureFault } from './reasons.ts';
import { checkImprint, timestampInfo } from './timestamp.ts';
import { verifyCms } from './verify-cms.ts';

/** What kind of CMS stands in /Contents (ISO 32000-2, table 260). */
export const SUBFILTERS = [
  'adbe.pkcs7.detached',
  'ETSI.CAdES.detached',
  'adbe.pkcs7.sha1',
  'ETSI.RFC3161',
] as const;
export type SubFilter = (typeof SUBFILTERS)[number];

const DATA = '1.2.840.113549.1.7.1';

/**
 * Verifies the CMS against the signed bytes in the way of its subfilter.
 * @throws {SignatureFault} as `verifyCms`, and content-present, content-missing, content-type-mismatch
 */
export async function verifyBySubFilter(
  subFilter: SubFilter,
  cms: Cms,
  certificate: CmsCertificate,
  bytes: Uint8Array,
  range: ByteRange,
) {
  const signed = signedBytes(bytes, range);
  if (subFilter === 'ETSI.RFC3161') {
    await checkImprint(timestampInfo(cms), signed);
    return verifyCms(cms, certificate, cms.content ?? new Uint8Array());
  }
  if (cms.contentType !== DATA) throw new SignatureFault('broken', 'content-type-mismatch');
  if (subFilter === 'adbe.pkcs7.sha1') {
    if (!cms.content) throw new SignatureFault('broken', 'content-missing');
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', signed));
    if (!sameBytes(digest, cms.content)) throw new SignatureFault('broken', 'digest-mismatch');
    return verifyCms(cms, certificate, cms.content);
  }
  if (cms.content) throw new SignatureFault('broken', 'content-present');
  return verifyCms(cms, certificate, signed);
}
