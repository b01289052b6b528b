import type { SameRules } from '../table.ts';
import type { fileRules as vietnamese } from '../vi/rules-file.ts';

export const fileRules: SameRules<typeof vietnamese> = {
  'file.archive': {
    default: {
      message: '“{file}” is an archive ({format}); archives are not accepted as evidence.',
      remedy:
        'Unpack it and attach each PDF or image by itself, its name beginning with the criterion’s code.',
    },
  },
  'file.office': {
    default: {
      message: '“{file}” is a Word, Excel or similar file ({format}) and will not be scored.',
      remedy:
        'Export it to PDF and sign it (or take the signed PDF from the document system), then attach that.',
    },
  },
  'file.type': {
    default: {
      message: '“{file}” is neither a PDF nor an image.',
      remedy: 'Attach a digitally signed PDF or an image instead.',
    },
    heic: {
      message: '“{file}” is a HEIC photo; the council’s computers may not open it.',
      remedy: 'Convert the photo to JPG and attach that instead.',
    },
  },
  'file.extension': {
    default: {
      message: 'The content of “{file}” is {kind}, but its name ends in .{extension}.',
      remedy: 'Change the end of the name to .{fitting} and attach it again.',
    },
  },
  'file.unreadable': {
    default: {
      message: '“{file}” is broken or incomplete; no page can be opened.',
      remedy:
        'Take the original from the document system again, open it to be sure, and attach that instead.',
    },
    empty: {
      message: '“{file}” is empty (0 bytes).',
      remedy: 'Take the original again, open it to be sure, and attach that instead.',
    },
    limit: {
      message: '“{file}” is too large or too complex to be checked to the end.',
      remedy: 'Open it and see whether its pages and signatures are complete.',
    },
    notRead: {
      message: '“{file}” could not be read on this computer, so it was not checked: it was moved or changed.',
      remedy: 'Choose it again.',
    },
  },
  'file.encrypted': {
    default: {
      message: '“{file}” asks for a password, so the council cannot read it.',
      remedy: 'Attach a copy without a password, from the document system or the issuing office.',
    },
  },
  'file.active-content': {
    launch: {
      message: '“{file}” contains a command that starts a program; the portal may block it.',
      remedy: 'Attach the PDF issued by the document system; do not open and save a signed file again.',
    },
    javascript: {
      message: '“{file}” contains a script (JavaScript); the portal may block it.',
      remedy: 'Attach the PDF issued by the document system; do not open and save a signed file again.',
    },
    'embedded-file': {
      message: '“{file}” has other files embedded in it, which the council may not see.',
      remedy:
        'Attach each embedded file by itself as a PDF or image, its name beginning with the criterion’s code.',
    },
  },
  'file.draft': {
    watermark: {
      message: '“{file}” is marked DỰ THẢO (draft), so it has not been issued.',
      remedy: 'Attach the issued and signed document instead.',
    },
    'blank-number': {
      message: 'The number line of “{file}” is blank, so it has not been issued.',
      remedy: 'Attach the numbered and signed document instead.',
    },
  },
  'file.too-large': {
    default: {
      message: '“{file}” has {size} MB; the portal takes {limit} MB at most.',
      remedy:
        'Split it when exporting the original, or scan again at 200–300 dpi; do not compress a signed file.',
    },
  },
  'file.legacy-font': {
    default: {
      message:
        '“{file}” is set in fonts of an old encoding ({fonts}), not Unicode, so its text cannot be read.',
      remedy: 'Look at number, date and figures yourself; set new documents in Times New Roman (Unicode).',
    },
  },
  'file.not-fetched': {
    'no-link': {
      message: 'The portal has no link to “{file}”, so its content was not checked.',
      remedy: 'Open the file on the portal and look at it.',
    },
    'other-host': {
      message: '“{file}” lies on another host, so it was not fetched.',
      remedy: 'Open the file from the portal and look at it.',
    },
    'post-back': {
      message: '“{file}” is given only by a button of the portal, so its content was not checked.',
      remedy: 'Download it there and look at it, or check the downloaded file in the folder check.',
    },
    doubtful: {
      message: 'It is not certain that the link of “{file}” only gives the file, so it was not followed.',
      remedy: 'Open the file on the portal and look at it.',
    },
    'signed-out': {
      message: 'The portal asked to sign in again for “{file}”, so its content was not checked.',
      remedy: 'Sign in again, then press «Soát tệp đã nộp» once more.',
    },
    missing: {
      message: 'The portal says that there is no file “{file}” (404).',
      remedy: 'Try to open it on the portal; if that fails, attach it again.',
    },
    server: {
      message: 'The portal’s server failed at “{file}”, so its content was not checked.',
      remedy: 'Press «Soát tệp đã nộp» again in some minutes.',
    },
    refused: {
      message: 'The portal does not give “{file}”, so its content was not checked.',
      remedy: 'Open the file on the portal and look at it.',
    },
    page: {
      message: 'The portal gave a web page in place of “{file}”.',
      remedy: 'Try to open it on the portal; if that fails, attach it again.',
    },
    redirected: {
      message: 'The portal led to another host for “{file}”, so it was not fetched.',
      remedy: 'Sign in again and retry; if it stays so, open the file on the portal and look at it.',
    },
    'too-large': {
      message: '“{file}” is too large (over 100 MB) to be fetched for checking.',
      remedy: 'Open the file on the portal and look at it.',
    },
    network: {
      message: 'The connection was lost at “{file}”, so its content was not checked.',
      remedy: 'Look at the network, then press «Soát tệp đã nộp» once more.',
    },
  },
};
