import { Certificate } from 'pkijs';
import { fromBase64 } from '../../../text/base64.ts';
import { parseBer, type CmsCertificate } from '../cms.ts';
import { isAuthority } from './constraints.ts';
import { isSignedBy } from './link.ts';

/** The imported certificates: `roots` are relied on, `others` lead there. */
export interface Authorities {
  roots: CmsCertificate[];
  others: CmsCertificate[];
}

/** Reads one certificate. @throws where the bytes are none */
export function readCertificate(bytes: Uint8Array): CmsCertificate {
  const node = parseBer(bytes);
  return { der: node.valueBeforeDecodeView.slice(), parsed: new Certificate({ schema: node }) };
}

/** Certificates of base64 of their DER; what cannot be read is left out. */
export function readCertificates(encoded: readonly string[]): CmsCertificate[] {
  return encoded.flatMap((text) => {
    const der = fromBase64(text);
    try {
      return der ? [readCertificate(der)] : [];
    } catch {
      return [];
    }
  });
}

/** Whether an authority issued itself: its name twice, and its own key signed it. */
export async function isRoot(certificate: CmsCertificate): Promise<boolean> {
  const { subject, issuer } = certificate.parsed;
  return subject.isEqual(issuer) && (await isSignedBy(certificate, certificate).catch(() => false));
}

/** Sorts imported certificates. Those that belong to no authority are left out: nobody can be trusted for them. */
export async function openAuthorities(encoded: readonly string[]): Promise<Authorities> {
  const authorities: Authorities = { roots: [], others: [] };
  for (const certificate of readCertificates(encoded)) {
    if (!isAuthority(certificate.parsed)) continue;
    ((await isRoot(certificate)) ? authorities.roots : authorities.others).push(certificate);
  }
  return authorities;
}
