import type { KeptWords } from '../vi/kept.ts';

/** What is said of what is kept: how a criterion stands, its history, and putting back what the portal had. */
export const kept: KeptWords = {
  state: { saved: 'saved on the portal', unsaved: 'not saved', draft: 'draft on this machine' },
  elsewhere: (codes) =>
    `Being edited in another tab: criteria ${codes}. Save them there first, then reload this page.`,
  elsewhereShort: 'being edited in another tab',

  locked: 'Drafts are locked',
  lockedAdvice:
    'What is being entered is still kept. Unlock with the passphrase in the options to see and restore drafts.',
  unlock: 'Unlock…',

  changedSince:
    'The portal has been given other content since this draft was begun, by another person or machine. Look before you replace it.',
  wasThen: 'When the draft was begun, the portal held:',
  changedSome: (count) =>
    `${count} drafts are not restored with the others, since the portal holds other content.`,
  restoreOne: 'Restore this one only',
  restoreOver: 'Replace it by the draft all the same',
  downloadFile: 'Download this file',
  fileGone: 'The file could not be had.',

  undoAll: 'Undo all',
  undo: 'Undo',
  undoEach: 'Undo one by one',
  undone: 'Put back as on the portal.',
  undoRefused: 'The portal did not take it; please change it by hand.',

  history: 'Versions kept',
  historyEmpty: 'No version has been kept for this criterion.',
  historyFailed: 'The versions kept could not be read.',
  from: {
    draft: 'draft as it is now',
    typed: 'typed',
    tab: 'typed in another tab',
    portal: 'on the portal, before it was changed',
    saved: 'saved on the portal',
    sent: 'when the report was sent',
  },
  withFormatting: (formats) => `With formatting: ${formats}.`,
  formats: {
    bold: 'bold',
    italic: 'italics',
    underline: 'underlining',
    bullets: 'a list',
    numbers: 'a numbered list',
    table: 'a table',
    link: 'links',
  },
  takeBack: 'Take this version back',
  copyOne: 'Copy this version',

  copyAll: 'Copy all that was entered',
  saveAll: 'Download it as a file',
  copied: 'Copied to the clipboard.',
  notCopied: 'It could not be copied; please download the file.',
  nothingToCopy: 'Nothing has been entered yet.',
  fileName: (day) => `What was entered ${day}.txt`,
};
