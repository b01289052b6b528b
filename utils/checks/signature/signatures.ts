import type { PdfFacts, SignatureFacts } from '../../evidence/facts.ts';
import type { SignatureReason } from '../../evidence/signature/reasons.ts';

/** Signatures of people and organisations; a time stamp alone is nobody's. */
export function ownSignatures(pdf: PdfFacts): readonly SignatureFacts[] {
  return pdf.signatures.filter(({ kind }) => kind !== 'timestamp');
}

/** Whether the signature itself verifies, although something may have been added later. */
export function isIntact(signature: SignatureFacts): boolean {
  const { status } = signature;
  return status === 'valid' || status === 'changed-after' || hasUnclearAdditions(signature);
}

const UNCLEAR: readonly SignatureReason[] = ['bytes-added-after', 'changes-unreadable'];

/** Whether something follows an intact signature of which nothing can be told. */
export function hasUnclearAdditions({ status, reason }: SignatureFacts): boolean {
  return status === 'unknown' && UNCLEAR.some((each) => each === reason);
}

/** Who a signature names: «Nguyễn Văn A, UBND xã B». */
export function signerName({ signer, organisation }: SignatureFacts): string {
  return [...new Set([signer, organisation].filter((name) => name?.trim()))].join(', ') || '?';
}
