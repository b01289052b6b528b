import type { ReceiptWords } from '../vi/receipt.ts';
import { panel } from './panel.ts';

const { number } = panel;

export const receipt: ReceiptWords = {
  title: 'Receipt of a report',
  about: 'What was seen on the page when “Gửi báo cáo” went on. Kept on this computer alone.',
  none: 'There is no receipt yet',
  noneAdvice: 'One is made when “Vẫn gửi báo cáo” is pressed in the checklist.',
  unreadable: 'This file is no receipt. Choose a .json file that was saved from this page.',
  open: 'Open a saved receipt',
  which: 'Sent',
  print: 'Print the receipt',
  save: 'Save the receipt (JSON)',
  fileName: (at) => `receipt-${at}.json`,
  head: {
    at: 'Pressed at',
    clock: 'Clock',
    unit: 'Unit',
    account: 'Sent by',
    portal: 'Portal',
    round: 'Round',
    total: 'Total',
    summary: 'Summary table',
    confirmed: 'Confirmation',
    versions: 'Versions',
    reason: 'Reason given',
  },
  clockOfPortal: 'by the portal’s clock',
  clockOfComputer: 'by this computer’s clock',
  confirmedBy: {
    portal: (when) => `the portal was seen to say that it is sent, at ${when}`,
    person: (when) => `a person saw that it was sent, at ${when}`,
  },
  unconfirmed: panel.unconfirmed,
  unknown: '(not known)',
  noSummary: 'No summary table was attached',
  versions: (extension, engine, pack) => `Soát CCHC ${extension}, engine ${engine}, ${pack}`,
  reminders: 'Things outside the portal',
  notTicked: 'Not ticked.',
  passedOver: (count) => `Passed over: ${number(count)}`,
  nothingPassedOver: 'No error and no warning when it was sent.',
  criteria: 'Scores and files as sent',
  column: { criterion: 'Criterion', score: 'Score', files: 'Files and their SHA-256', match: 'Match' },
  noHash: 'content never read',
  verifyTitle: 'Compare with files on this computer',
  verifyAdvice:
    'Drop files here to see whether they are those that were sent. They are read on this computer only.',
  chooseFiles: 'Choose files',
  hashing: (done, total) => `Reading ${number(done)}/${number(total)} files…`,
  verified: (same, total) => `${number(same)}/${number(total)} files are those that were sent.`,
  match: {
    same: 'the file that was sent',
    other: 'other content',
    missing: 'not given',
    unknown: 'cannot be compared',
  },
};
