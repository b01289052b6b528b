import type { SameRules } from '../table.ts';
import type { reportRules as vietnamese } from '../vi/rules-report.ts';

export const reportRules: SameRules<typeof vietnamese> = {
  'report.incomplete': {
    default: {
      message: '{count} criteria have errors or are not yet «Hoàn thành»: {criteria}.',
      remedy: 'Correct the errors and press «Hoàn thành» at each before sending.',
    },
  },
  'report.unseen': {
    default: {
      message: '{count} criteria were never opened, so they were not checked: {criteria}.',
      remedy: 'Open those tabs, pages or criteria on the portal before sending.',
    },
  },
  'report.summary-missing': {
    default: {
      message: 'The summary table (Bảng tổng hợp) is not attached.',
      remedy: 'Export it from the portal, sign it and attach it before «Gửi báo cáo».',
    },
  },
  'report.summary-unsigned': {
    default: {
      message: 'The summary table “{file}” has no digital signature.',
      remedy: 'Sign the summary table exported from the portal and attach it again before sending.',
    },
    invalid: {
      message: 'The digital signature of the summary table “{file}” is not valid.',
      remedy: 'Export the summary table again, sign it and attach it again.',
    },
  },
  'report.summary-stale': {
    default: {
      message: 'The total in the summary table “{file}” is {inTable}, on the portal it is {shown}.',
      remedy: 'Export the summary table after the last change, sign it and attach it again.',
    },
  },
  'deadline.not-open': {
    default: {
      message: 'The round has not opened; it begins at {opens}.',
      remedy: 'Prepare the evidence now and enter it once the round is open.',
    },
  },
  'deadline.soon': {
    default: {
      message: 'The portal locks at {closes}; {undone} criteria are not entered or not «Hoàn thành».',
      remedy: 'Do those with many points first, and assign more people if you can.',
    },
  },
  'deadline.passed': {
    default: {
      message: 'The round closed at {closes}; the portal locks by itself.',
      remedy: 'Ask the department’s reform office about a supplementary report.',
    },
    'still-open': {
      message: 'The round closed at {closes}, but the portal still takes entries.',
      remedy: 'See whether the deadline has been put off, and set the new one in the options.',
    },
  },
  'deadline.clock': {
    ahead: {
      message: 'The computer’s clock is {minutes} min ahead of the portal’s.',
      remedy: 'Set the computer’s clock; the time left is shown here by the portal’s.',
    },
    behind: {
      message: 'The computer’s clock is {minutes} min behind the portal’s.',
      remedy: 'Set the computer’s clock; the time left is shown here by the portal’s.',
    },
  },
};
