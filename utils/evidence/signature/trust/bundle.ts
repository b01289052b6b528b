import { Integer, type Sequence } from 'asn1js';
import { fromBase64, toBase64 } from '../../../text/base64.ts';
import { CERTIFICATE_LABEL, pemBlocks } from '../../../text/pem.ts';
import { latin1Text } from '../../kind/bytes.ts';
import { parseBer, parseCertificates, type CmsCertificate } from '../cms.ts';
import { shownName } from '../names.ts';
import { readCertificate } from './authorities.ts';
import { isAuthority } from './constraints.ts';
import { MAX_AUTHORITIES, MAX_BUNDLE_BYTES } from './limits.ts';

export interface BundleProblem {
  reason: 'too-large' | 'no-certificate' | 'unreadable' | 'private-key' | 'too-many' | 'not-authority';
  /** Whose certificate is meant; empty where the file as a whole is. */
  name: string;
}

/** Certificates of authorities as base64 of their DER, each once; or what is wrong with the file. */
export type Bundle = { ok: true; certificates: string[] } | { ok: false; problem: BundleProblem };

const SEQUENCE = 0x30;

const refused = (reason: BundleProblem['reason'], name = ''): Bundle => ({
  ok: false,
  problem: { reason, name },
});

/** The DER pieces of a file: PEM blocks, base64 by itself, or the file as it is. Null for a private key. */
function piecesOf(bytes: Uint8Array): Uint8Array[] | null {
  if (bytes[0] === SEQUENCE) return [bytes];
  const text = latin1Text(bytes).replace(/^\u00ef\u00bb\u00bf/, '');
  const blocks = pemBlocks(text);
  if (blocks.some(({ label }) => label.endsWith('PRIVATE KEY'))) return null;
  const wanted = blocks.filter(({ label }) => CERTIFICATE_LABEL.test(label) || /^(PKCS7|CMS)$/.test(label));
  const encoded = blocks.length > 0 ? wanted.map(({ base64 }) => base64) : [text];
  return encoded.map((base64) => fromBase64(base64) ?? new Uint8Array());
}

/** A private key, or the .p12 around one, begins with a version where a certificate has a sequence. */
function isPrivateKey(der: Uint8Array): boolean {
  return (parseBer(der) as Sequence).valueBlock.value?.[0] instanceof Integer;
}

/** One certificate, or those of a PKCS #7 bundle. @throws where the bytes are neither */
function certificatesOf(der: Uint8Array): CmsCertificate[] {
  try {
    return [readCertificate(der)];
  } catch {
    return parseCertificates(der);
  }
}

/**
 * Reads the certificates of authorities that a person chose: PEM, DER (.cer, .crt) or PKCS #7 (.p7b). The file is
 * taken whole or not at all. Never throws.
 */
export function readBundle(bytes: Uint8Array): Bundle {
  if (bytes.length > MAX_BUNDLE_BYTES) return refused('too-large');
  const pieces = piecesOf(bytes);
  if (!pieces) return refused('private-key');
  const found = new Map<string, CmsCertificate>();
  for (const piece of pieces) {
    try {
      if (isPrivateKey(piece)) return refused('private-key');
      for (const certificate of certificatesOf(piece)) found.set(toBase64(certificate.der), certificate);
    } catch {
      return refused('unreadable');
    }
  }
  if (found.size === 0) return refused('no-certificate');
  if (found.size > MAX_AUTHORITIES) return refused('too-many');
  const other = [...found.values()].find(({ parsed }) => !isAuthority(parsed));
  return other
    ? refused('not-authority', shownName(other.parsed.subject))
    : { ok: true, certificates: [...found.keys()] };
}
