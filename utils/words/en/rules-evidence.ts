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
  'evidence.expected-missing': {
    default: {
      message: 'Criterion {criterion} asks for {documents}, but no attached file seems to be that.',
      remedy: 'Attach what is missing, or say in the explanation why there is none.',
    },
  },
  'evidence.mixed': {
    default: {
      message: '“{file}” seems to hold several documents: {documents} (beginning on pages {pages}).',
      remedy: 'If possible attach each document by itself, its signed original under a name of its own.',
    },
  },
};
