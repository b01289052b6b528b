import type { FileFacts } from '../../evidence/facts.ts';
import type { ScanFacts } from '../../evidence/scan/facts.ts';
import { ownSignatures } from '../signature/signatures.ts';

/** What a scan looks like whose seal matters: one without a valid signature; null for anything else. */
export function unsignedScan({ failure, scan, pdf }: FileFacts): ScanFacts | null {
  if (failure || !scan || pdf?.encryption === 'user') return null;
  const signed = pdf && ownSignatures(pdf).some(({ status }) => status === 'valid');
  return signed ? null : scan;
}

/** Whether a scan may be of photographs, which need neither seal nor resolution: no writing and no header was seen. */
export function mayBePhotographs({ scan, pdf, ocr }: FileFacts): boolean {
  return scan?.pictured === true && !pdf?.header && !ocr?.header;
}

/** Whether a scan was looked at and has no colour at all, so that no seal could be seen on it. */
export function isColourless({ looked, colour }: ScanFacts): boolean {
  return looked.length > 0 && !colour;
}
