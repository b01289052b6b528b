/** Why a signature is not `valid`: keys of the words table. Clauses are of ISO 32000-2 and RFC 5652. */
export const SIGNATURE_REASONS = [
  /** A filled field without /ByteRange, or with one that is no array: forgery by omission. */
  'byte-range-missing',
  /** Not four non-negative integers from 0 on within the file (12.8.1). */
  'byte-range-malformed',
  /** Reaches into the revision of another signature. */
  'byte-range-overlap',
  'contents-missing',
  /** What is left out is not exactly the hexadecimal string of /Contents. */
  'hole-mismatch',
  /** Keys that stand twice: readers would differ on what was signed. */
  'dictionary-ambiguous',
  /** The signature as it is read now does not stand in the revision that it signs. */
  'not-in-signed-revision',
  /** A signature that no field holds. */
  'no-signature-field',
  /** What it covers is no complete revision of the file. */
  'coverage-incomplete',
  'cms-unreadable',
  /** Not exactly one SignerInfo. */
  'signer-count',
  /** A detached signature that carries content of its own. */
  'content-present',
  'content-missing',
  'content-type-mismatch',
  /** messageDigest missing or there twice (RFC 5652, 11.2). */
  'attributes-incomplete',
  'digest-mismatch',
  'signature-mismatch',
  /** signingCertificate(V2) names another certificate (RFC 5035). */
  'signing-certificate-mismatch',
  'certificate-missing',
  'algorithm-unknown',
  'subfilter-unknown',
  /** The file's own structure cannot be followed. */
  'structure-unreadable',
  /** What follows the signature is no revision of the file. */
  'bytes-added-after',
  /** What was added after the signature cannot be read. */
  'changes-unreadable',
  /** Changed after signing: the look of a page, something else, the header's number and date alone. */
  'look-changed',
  'content-changed',
  'number-added',
  'limit-exceeded',
  'unexpected-failure',
] as const;

export type SignatureReason = (typeof SIGNATURE_REASONS)[number];

/** Ends the judging of one signature: it is broken, or cannot be judged. */
export class SignatureFault extends Error {
  override name = 'SignatureFault';
  readonly status: 'broken' | 'unknown';
  readonly reason: SignatureReason;

  constructor(status: 'broken' | 'unknown', reason: SignatureReason) {
    super(reason);
    this.status = status;
    this.reason = reason;
  }
}
