import { composeFileName } from '../report/file-name.ts';
import { composePhotoName } from '../report/photo-name.ts';
import { headerOf, IMAGE_KINDS, type FileFacts } from './facts.ts';

/** An image that shows no document, as far as can be told. */
export function isPhotograph({ kind, failure, scan, ocr }: FileFacts): boolean {
  return IMAGE_KINDS.has(kind) && failure === null && scan === undefined && ocr === undefined;
}

/**
 * The conforming name to propose for a file under a criterion (R30): of what its first page says, read by OCR where it
 * is a scan; for a photograph of what it is called. Null where nothing can be proposed.
 */
export function proposedName(criterion: string, facts: FileFacts, name: string): string | null {
  if (isPhotograph(facts)) return composePhotoName(criterion, name);
  const header = headerOf(facts);
  return header && composeFileName(criterion, header, name);
}
