import type { SameRules } from '../table.ts';
import type { evidenceRules as vietnamese } from '../vi/rules-evidence.ts';

export const evidenceRules: SameRules<typeof vietnamese> = {
  'evidence.missing': {
    default: {
      message: 'Criterion {criterion} scores {score} but has no evidence attached.',
      remedy: 'Attach the evidence, or score again.',
    },
  },
  'evidence.duplicate': {
    default: {
      message: 'The files {files} under criterion {criterion} have exactly the same content.',
      remedy: 'Keep one and delete the others.',
    },
  },
  'evidence.shared-name': {
    default: {
      message:
        '“{file}” serves criteria {criterion} and {others}, but the copy here does not carry code {criterion}.',
      remedy: 'Make a copy for criterion {criterion} and let its name begin with “{criterion}_”.',
    },
  },
  'evidence.year': {
    default: {
      message: '“{file}” is dated {date}, outside the assessment year {year}.',
      remedy:
        'See whether it is the right document for {year}; where the yearly report is not due yet, last year’s stands in.',
    },
  },
};
