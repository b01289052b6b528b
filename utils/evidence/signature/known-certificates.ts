import { Certificate } from 'pkijs';
import { latin1Text } from '../kind/bytes.ts';
import { parseBer, type CmsCertificate } from './cms.ts';

/** Few people sign an office's files: their certificates are parsed once, the oldest forgotten beyond this number. */
const MOST = 200;
const parsed = new Map<string, CmsCertificate>();

/**
 * The certificate of these bytes, the same object each time.
 * @param der as it was signed
 * @throws {SignatureFault} cms-unreadable, limit-exceeded; Error where it is no certificate
 */
export function certificateOf(der: Uint8Array<ArrayBuffer>): CmsCertificate {
  const key = latin1Text(der);
  const known = parsed.get(key);
  if (known) return known;
  const certificate = { der, parsed: new Certificate({ schema: parseBer(der) }) };
  const oldest = parsed.size >= MOST ? parsed.keys().next().value : undefined;
  if (oldest !== undefined) parsed.delete(oldest);
  parsed.set(key, certificate);
  return certificate;
}
