import type { KeepingWords } from '../vi/keeping.ts';
import { lock } from './lock.ts';
import { panel } from './panel.ts';
import { size } from './size.ts';

export const keeping: KeepingWords = {
  lock,

  reportsTitle: 'Reports kept on this computer',
  noReports: 'No drafts are kept.',
  unknownAccount: 'Account not known',
  noRound: 'No round set',
  holds: (texts, files, bytes) =>
    `Drafts: ${panel.number(texts)}; files: ${panel.number(files)} (${size(bytes)})`,
  lastWritten: (time) => `Last written ${time}`,
  deletedFrom: (day) => `Deleted from ${day} on`,
  keptUntilDeleted: 'Kept until you delete it',
  dropReport: 'Delete this report',
  dropReportSure: 'Delete the drafts, history and files of this report for good? This cannot be undone.',
  dropYes: 'Delete for good',
  dropNo: 'Keep it',
  dropFailed: 'It could not be deleted. Try again.',

  retention: 'Delete after the round',
  retentionDays: (days) => (days === null ? 'Never by itself' : `After ${panel.number(days)} days`),
  retentionAdvice:
    'Said at least 14 days before. Without a known end of the round nothing is deleted. Writing on starts the time anew.',

  exportTitle: 'Move drafts to another computer',
  exportAdvice: 'One file with scores, explanations, their earlier versions and the evidence.',
  exportWhat: 'Export',
  exportAll: 'Everything',
  passphrase: 'Passphrase (advised)',
  passphraseAgain: 'Passphrase again',
  passphraseAdvice:
    'At least 12 characters. Without one whoever has the file can read it. If it is forgotten, nobody can open the file.',
  passphraseShort: 'A passphrase needs at least 12 characters.',
  passphraseDiffers: 'The two are not the same.',
  export: 'Write the file',
  exporting: 'Writing the file…',
  exported: 'Done. Click to download:',
  exportFailed: 'The file could not be written. The drafts are all there; try again.',

  importTitle: 'Take in drafts from a file',
  importFile: 'Choose a .soatcchc file',
  chosen: (name) => `Chosen: ${name}`,
  importPassphrase: 'The file’s passphrase',
  open: 'Open the file',
  reading: 'Reading and checking the whole file…',
  problems: {
    foreign:
      'This is no file of drafts of Soát CCHC. Choose the .soatcchc file that the other computer wrote.',
    newer: 'The file was made by a later Soát CCHC. Update it on this computer and try again.',
    cut: 'The file is cut: its end is missing. Copy the whole file again.',
    damaged: 'The file is damaged or was changed. Copy it again from the other computer.',
    'too-large':
      'Something in the file is larger than any draft. Export the reports one by one from the other computer.',
    'passphrase-needed': 'The file has a passphrase. Type the one that was set when it was written.',
    'wrong-passphrase': 'The passphrase is wrong.',
    failed: 'The data on this computer could not be read or written. Nothing is lost; try again.',
  },
  madeAt: (time) => `Made ${time}. Nothing was taken in yet; this is what it holds:`,
  nothingNew: 'Everything in the file is on this computer already.',
  standing: {
    new: 'new',
    same: 'here already',
    newer: 'newer than here',
    older: 'older than here',
    conflict: 'written differently on both computers',
  },
  odd: (count) => `Records that cannot be read: ${panel.number(count)}; kept aside, exported again.`,
  fieldName: { score: 'Score', explanation: 'Explanation' },
  here: 'On this computer',
  incoming: 'In the file',
  empty: '(empty)',
  useHere: 'Use the one on this computer',
  useIncoming: 'Use the one in the file',
  loserKept: 'The other one stays in the history.',
  takeIn: 'Take it in',
  cancel: 'Leave it',
  taking: 'Taking it in…',
  takenIn: 'Done. A draft is shown to its own account and unit only.',

  backupTitle: 'Back up to a folder',
  backupAdvice:
    'Pick a folder, such as one that the office synchronises. A backup is always sealed, and written while this page is open; another computer picks the same folder to take it in.',
  backupPassphrase: 'Passphrase of the backup',
  pickFolder: 'Pick a folder',
  backupIn: (folder) => `Folder: ${folder}`,
  backedUp: (time) => `Backed up ${time}.`,
  notBackedUpSince: (time) => `Not backed up since ${time}.`,
  neverBackedUp: 'Never backed up.',
  noBackup: 'No folder for backups was picked.',
  backUp: 'Back up now',
  backingUp: 'Backing up…',
  forgetFolder: 'Stop backing up to this folder',
  fromFolder: 'Take in from another computer in this folder',
  noneInFolder: 'The folder holds no backup of another computer yet.',
  backupProblem: {
    'not-supported': 'This browser lets no folder be picked.',
    'not-allowed': 'Writing to the folder is not allowed. Click again and choose “Allow”.',
    'no-place': 'The folder is not there any more. Pick it again.',
    failed: 'The backup could not be written. The one before is still there; try again.',
  },
};
