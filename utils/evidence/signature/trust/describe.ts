import { toBase64 } from '../../../text/base64.ts';
import { sha256Hex } from '../../hash.ts';
import type { CmsCertificate } from '../cms.ts';
import { shownName } from '../names.ts';
import { openAuthorities, type Authorities } from './authorities.ts';
import { recogniseCertificate } from './known-authorities.ts';
import { isSignedBy } from './link.ts';

/** An imported certificate as a person is to see it. */
export interface ShownAuthority {
  /** Base64 of its DER, by which it is removed. */
  certificate: string;
  subject: string;
  issuer: string;
  /** ISO 8601. */
  notBefore: string;
  notAfter: string;
  /** Lower-case hex. */
  sha256: string;
  /** `root`: relied on; `intermediate`: leads to an imported root; `rootless`: leads to none, so to nothing. */
  role: 'root' | 'intermediate' | 'rootless';
  /** Name under which a public authority's certificate of this fingerprint is known; null for another. */
  recognised: string | null;
}

/** The certificates from which an imported root can be reached, the roots among them. */
async function reaching({ roots, others }: Authorities): Promise<Set<CmsCertificate>> {
  const reached = new Set(roots);
  // Grows while it is walked: what one of them signed reaches the root through it.
  for (const issuer of reached) {
    for (const certificate of others) {
      const isNamed = certificate.parsed.issuer.isEqual(issuer.parsed.subject);
      if (isNamed && (await isSignedBy(certificate, issuer).catch(() => false))) reached.add(certificate);
    }
  }
  return reached;
}

/** Describes imported certificates (base64 of DER), roots first; what cannot be relied on is left out. */
export async function describeAuthorities(encoded: readonly string[]): Promise<ShownAuthority[]> {
  const authorities = await openAuthorities(encoded);
  const reached = await reaching(authorities);
  const describe = async (certificate: CmsCertificate): Promise<ShownAuthority> => {
    const { der, parsed } = certificate;
    const sha256 = await sha256Hex(der);
    const isRoot = authorities.roots.includes(certificate);
    return {
      certificate: toBase64(der),
      subject: shownName(parsed.subject),
      issuer: shownName(parsed.issuer),
      notBefore: parsed.notBefore.value.toISOString(),
      notAfter: parsed.notAfter.value.toISOString(),
      sha256,
      role: isRoot ? 'root' : reached.has(certificate) ? 'intermediate' : 'rootless',
      recognised: recogniseCertificate(sha256),
    };
  };
  return Promise.all([...authorities.roots, ...authorities.others].map(describe));
}
