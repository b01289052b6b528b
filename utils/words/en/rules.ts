import type { SameRules, Wording } from '../table.ts';
import type { rules as vietnamese } from '../vi/rules.ts';
import { evidenceRules } from './rules-evidence.ts';
import { explanationRules } from './rules-explanation.ts';
import { fileRules } from './rules-file.ts';
import { nameRules } from './rules-name.ts';
import { reportRules } from './rules-report.ts';
import { scanRules } from './rules-scan.ts';
import { scoreRules } from './rules-score.ts';
import { signatureRules } from './rules-signature.ts';

export const rules: SameRules<typeof vietnamese> = {
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
  message: 'The check {rule} could not be done ({detail}).',
  remedy: 'Look at this by eye.',
};
