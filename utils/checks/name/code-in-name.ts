import type { Pack } from '../../packs/pack.ts';
import { isAncestor } from '../../report/code.ts';
import { parseFileName } from '../../report/file-name.ts';
import type { Report } from '../../report/report.ts';
import type { AttachedFile } from '../check.ts';

/**
 * The criterion code with which a file's name begins. A bare number («25_BC-UBND.pdf») is one only where such a
 * criterion is known: else it is the document's.
 */
export function codeInName(file: AttachedFile, report: Report, pack: Pack): string | null {
  const own = file.criterion;
  if (own && file.name.normalize('NFC').startsWith(`${own}_`)) return own;
  const { code } = parseFileName(file.name);
  if (code === null || code.includes('.') || isAncestor(code, own)) return code;
  const known = [...report.criteria, ...pack.criteria].some((criterion) => criterion.code === code);
  return known ? code : null;
}
