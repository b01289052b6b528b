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
    unjudged: {
      message: 'The digital signature of the summary table “{file}” could not be checked.',
      remedy: 'Open the file in a PDF reader and see whether its signature is valid, before sending.',
    },
    unseen: {
      message: 'The summary table “{file}” was not checked: its signature and points are not known.',
      remedy: 'Press «Soát tệp đã nộp», or open the file and look at it.',
    },
  },
  'report.summary-stale': {
    default: {
      message: 'The total in the summary table “{file}” is {inTable}, on the portal it is {shown}.',
      remedy: 'Export the summary table after the last change, sign it and attach it again.',
    },
    scores: {
      message:
        'Points in the summary table “{file}” differ from the portal at {criteria}: {code} has {inTable}, on the portal {shown}.',
      remedy: 'Export the summary table after the last change, sign it and attach it again.',
    },
    older: {
      message: 'The summary table “{file}” was exported at {exported}, before the last change at {edited}.',
      remedy: 'If that change concerns what the table shows, export it again, sign it and attach it again.',
    },
    'other-unit': {
      message: 'The summary table “{file}” names “{unit}”, not {own}.',
      remedy: 'Attach the summary table of your own unit, exported from the portal and signed.',
    },
    'other-year': {
      message: 'The summary table “{file}” names {years}; this round assesses {year}.',
      remedy: 'Attach the summary table of {year}, exported from the portal and signed.',
    },
    'other-layout': {
      message: 'The layout of the summary table “{file}” is not known, so its points were not compared.',
      remedy: 'Compare the points of each criterion and the total with the portal yourself.',
    },
    'no-text': {
      message: 'The summary table “{file}” has no text (a scan or picture), so its points were not compared.',
      remedy: 'Compare the points of each criterion and the total with the portal yourself.',
    },
  },
  'report.claimed': {
    default: {
      message: 'What is said of {count} files comes from the machine of {people} and was not checked here.',
      remedy: 'Press «Soát tệp đã nộp» to check them here.',
    },
    unnamed: {
      message: 'What is said of {count} files comes from another machine and was not checked here.',
      remedy: 'Press «Soát tệp đã nộp» to check them here.',
    },
  },
  'report.request': {
    default: {
      message: 'The request for appraisal (Văn bản đề nghị thẩm định) is issued and goes with the report.',
      remedy: 'Tick this once the request is there.',
    },
    'default-done': {
      message: 'The request for appraisal is there (ticked at {when}).',
      remedy: null,
    },
  },
  'report.channels': {
    default: {
      message: 'The report is sent by the province’s Trang thông tin điều hành tác nghiệp too.',
      remedy: 'Tick this once it is sent there.',
    },
    'default-done': {
      message: 'Sent by Trang thông tin điều hành tác nghiệp (ticked at {when}).',
      remedy: null,
    },
    approval: {
      message: 'The commune’s leader has approved the self-assessment.',
      remedy: 'Tick this once the leader has approved.',
    },
    'approval-done': {
      message: 'The commune’s leader has approved (ticked at {when}).',
      remedy: null,
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
