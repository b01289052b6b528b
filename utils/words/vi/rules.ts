import type { Wording } from '../table.ts';
import { evidenceRules } from './rules-evidence.ts';
import { explanationRules } from './rules-explanation.ts';
import { fileRules } from './rules-file.ts';
import { nameRules } from './rules-name.ts';
import { reportRules } from './rules-report.ts';
import { scanRules } from './rules-scan.ts';
import { scoreRules } from './rules-score.ts';
import { signatureRules } from './rules-signature.ts';

export const rules = {
  ...fileRules,
  ...nameRules,
  ...signatureRules,
  ...scanRules,
  ...evidenceRules,
  ...explanationRules,
  ...scoreRules,
  ...reportRules,
};

/** For a check that could not be done. */
export const checkFailed: Wording = {
  message: 'Không kiểm tra được theo quy tắc {rule} ({detail}).',
  remedy: 'Rà soát nội dung này bằng mắt.',
};
