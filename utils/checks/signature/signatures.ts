import type { PdfFacts, SignatureFacts } from '../../evidence/facts.ts';
import type { SignatureReason } from '../../evidence/signature/reasons.ts';

/** Signatures of people and organisations; a time stamp alone is nobody's. */
export function ownSignatures(pdf: PdfFacts): readonly SignatureFacts[] {
  return pdf.signatures.filter(({ kind }) => kind !== 'timestamp');
}

/** Whether the signature itself verifies, although something may have been added later. */
export function isIntact({ status, reason }: SignatureFacts): boolean {
  return status === 'valid' || status === 'changed-after' || reason === BYTES_ADDED;
}

/** Reason of signature facts: bytes follow that cannot be told apart yet into permitted and forbidden ones. */
export const BYTES_ADDED: SignatureReason = 'bytes-added-after';

/** Who a signature names: «Nguyễn Văn A, UBND xã B». */
export function signerName({ signer, organisation }: SignatureFacts): string {
  return [...new Set([signer, organisation].filter((name) => name?.trim()))].join(', ') || '?';
}
