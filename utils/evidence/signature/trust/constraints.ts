import { BitString } from 'asn1js';
import { BasicConstraints, type Certificate } from 'pkijs';
import { parseBer } from '../cms.ts';
import type { ChainReason } from './verdict.ts';

const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';
const NAME_CONSTRAINTS = '2.5.29.30';

/**
 * Critical extensions that hinder nothing here: key usage and basic constraints are obeyed, alternative names (17, 18)
 * are not asked for, and any policy (32) will do. A certificate with another one is not relied on.
 */
const UNDERSTOOD = new Set([KEY_USAGE, BASIC_CONSTRAINTS, '2.5.29.17', '2.5.29.18', '2.5.29.32']);

/** Bits of key usage from the left (RFC 5280, 4.2.1.3). */
const DIGITAL_SIGNATURE = 0;
const CONTENT_COMMITMENT = 1;
const KEY_CERT_SIGN = 5;

function valueOf({ extensions = [] }: Certificate, oid: string) {
  const found = extensions.find(({ extnID }) => extnID === oid);
  return found && parseBer(found.extnValue.valueBlock.valueHexView);
}

/** Whether the key may be used in one of these ways; where no usage is given, in all. */
function mayBeUsed(certificate: Certificate, bits: readonly number[]): boolean {
  const usage = valueOf(certificate, KEY_USAGE);
  if (!usage) return true;
  const first = usage instanceof BitString ? (usage.valueBlock.valueHexView[0] ?? 0) : 0;
  return bits.some((bit) => (first & (0x80 >> bit)) !== 0);
}

function basicConstraints(certificate: Certificate): BasicConstraints | null {
  const schema = valueOf(certificate, BASIC_CONSTRAINTS);
  return schema ? new BasicConstraints({ schema }) : null;
}

/** Extensions that stand twice, limit names, or are critical and not understood. */
function extensionProblem({ extensions = [] }: Certificate): ChainReason | null {
  const ids = extensions.map(({ extnID }) => extnID);
  const limits = extensions.some(({ critical, extnID }) => critical && !UNDERSTOOD.has(extnID));
  const isUnclear = limits || ids.includes(NAME_CONSTRAINTS) || new Set(ids).size < ids.length;
  return isUnclear ? 'extension-unknown' : null;
}

/** Whether the certificate says that its owner may issue certificates. An unreadable one does not. */
export function isAuthority(certificate: Certificate): boolean {
  try {
    return basicConstraints(certificate)?.cA === true && mayBeUsed(certificate, [KEY_CERT_SIGN]);
  } catch {
    return false;
  }
}

/** What keeps a certificate from having signed a document; null where nothing does. */
export function signerProblem(certificate: Certificate): ChainReason | null {
  if (!mayBeUsed(certificate, [DIGITAL_SIGNATURE, CONTENT_COMMITMENT])) return 'usage-mismatch';
  return extensionProblem(certificate);
}

/**
 * What keeps a certificate from being an issuer on the way; null where nothing does.
 * @param below authorities on the way between it and the signer, those not counted that issued themselves
 */
export function issuerProblem(certificate: Certificate, below: number): ChainReason | null {
  if (!isAuthority(certificate)) return 'issuer-not-authority';
  const limit = basicConstraints(certificate)?.pathLenConstraint;
  if (limit !== undefined && (typeof limit !== 'number' || below > limit)) return 'path-too-long';
  return extensionProblem(certificate);
}

/** Whether it was valid at an instant in milliseconds. */
export function isValidAt({ notBefore, notAfter }: Certificate, instant: number): boolean {
  return notBefore.value.getTime() <= instant && instant <= notAfter.value.getTime();
}
