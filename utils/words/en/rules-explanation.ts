import type { SameRules } from '../table.ts';
import type { explanationRules as vietnamese } from '../vi/rules-explanation.ts';

export const explanationRules: SameRules<typeof vietnamese> = {
  'explanation.missing': {
    default: {
      message: 'Criterion {criterion} has no explanation; the portal will refuse «Hoàn thành».',
      remedy: 'Write one with figures and references to the attached evidence.',
    },
  },
  'explanation.empty-phrase': {
    default: {
      message: 'The explanation of criterion {criterion} is a stock phrase: “{text}”.',
      remedy: 'Say what was done, with figures and the number and symbol of the evidence.',
    },
    'not-applicable': {
      message: 'The explanation of criterion {criterion} says only “{text}”, without a reason.',
      remedy: 'Say why no such task arose in the year, and on what ground.',
    },
  },
  'explanation.uncited-file': {
    default: {
      message: 'The explanation of criterion {criterion} does not refer to {files}.',
      remedy: 'Give the document’s number and symbol (or “ảnh”, “Phụ lục 1”) and what it proves.',
    },
  },
  'explanation.cites-unattached': {
    default: {
      message: 'The explanation of criterion {criterion} cites {documents}, which is not attached here.',
      remedy: 'Attach that document (a copy for each criterion), or correct its number and symbol.',
    },
  },
  'explanation.no-location': {
    default: {
      message: 'The explanation of criterion {criterion} gives no page, section or appendix of {files}.',
      remedy: 'Add the page, section, appendix or table where the proof stands.',
    },
  },
  'explanation.no-figures': {
    default: {
      message: 'Criterion {criterion} is scored by a rate or a count, but its explanation has no figure.',
      remedy: 'Give the figures, e.g. “45/50 hồ sơ (90 %)”.',
    },
  },
  'explanation.arithmetic': {
    default: {
      message: 'The explanation of criterion {criterion} says “{text}”, which works out at {result}.',
      remedy: 'Compare these figures with the evidence and correct them.',
    },
  },
  'explanation.copied': {
    default: {
      message: 'The explanation of criterion {criterion} is nearly the same as that of criterion {other}.',
      remedy: 'Write one of its own, with the figures and evidence of criterion {criterion}.',
    },
  },
  'explanation.elsewhere': {
    default: {
      message: 'The explanation of criterion {criterion} says “{text}” instead of explaining here.',
      remedy: 'Explain and attach the evidence at this very criterion.',
    },
  },
  'explanation.placeholder': {
    default: {
      message: 'The explanation of criterion {criterion} still has a blank: “{text}”.',
      remedy: 'Fill in what is missing before «Hoàn thành».',
    },
  },
  'explanation.figure-not-found': {
    default: {
      message:
        'The explanation of criterion {criterion} gives {figures}, found in none of the attached files.',
      remedy: 'Compare the figures with the evidence, or attach the document that has them.',
    },
  },
};
