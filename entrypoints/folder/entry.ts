import type { FolderRow } from '../../components/folder/model.ts';
import type { FileFacts } from '../../utils/evidence/facts.ts';

/** One file of the list, and what is known of it so far. */
export interface Entry {
  id: string;
  path: string;
  name: string;
  size: number;
  /** Null for one of an earlier visit, of which only what was found is known. */
  file: File | null;
  step: FolderRow['step'];
  facts: FileFacts | null;
  kept: boolean;
  /** OCR is to try once more. */
  again: boolean;
}
