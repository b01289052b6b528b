import type { FolderWords } from '../vi/folder.ts';
import { panel } from './panel.ts';

const { number } = panel;
const files = (count: number) => `${number(count)} ${count === 1 ? 'file' : 'files'}`;
const copies = (count: number) => `${number(count)} ${count === 1 ? 'copy' : 'copies'}`;
const criteria = (count: number) => `${number(count)} ${count === 1 ? 'criterion' : 'criteria'}`;

export const folder: FolderWords = {
  title: 'Check a folder',
  about:
    'Checks evidence before anything is uploaded. Files are read on this computer alone, sent nowhere and not changed.',
  number,
  outcome: panel.outcome,

  drop: 'Drop a folder or files here',
  chooseFolder: 'Choose a folder',
  chooseFiles: 'Choose files',
  clear: 'Clear the list',
  reopen: (name) => `Open «${name}» again`,
  reopenHint: (when) => `Results of ${when}. Open the folder again to check new files and to write copies.`,
  notTaken: {
    empty: 'There are no files in it.',
    unreadable:
      'This folder or file could not be read. See whether it is still there and can be opened, then choose it again.',
  },
  outdated: panel.outdated,

  progress: (done, total) => `${number(done)} of ${files(total)} checked`,
  finished: (total) => `All ${files(total)} checked.`,
  keptCount: (count) => `${files(count)} checked before.`,
  stopped: (done, total) => `Stopped: ${number(done)} of ${files(total)} checked.`,
  stop: 'Stop',
  goOn: 'Go on',

  listOfCriteria: {
    portal: 'Criteria as the portal lists them.',
    pack: (title) => `Criteria as listed by ${title}.`,
    names:
      'No list of criteria is known, so the codes in names are all there is. Open this page from the report, or import a set in the options, to learn which criteria have no file.',
  },
  criteriaTitle: 'By criterion',
  withoutFiles: (count) => `${criteria(count)} without files`,
  gaps: (count) => `${criteria(count)} may be missing, going by the numbers in names`,
  noCriterion: 'Criterion unknown',
  notListed: 'not in the list of criteria',
  fileCount: files,
  fileCountHead: 'Files',

  sharedTitle: 'Used for several criteria',
  sharedAdvice: 'Each criterion needs a copy of its own, named with its own code.',
  sharedUnder: (codes) => `under criteria ${codes}`,
  sharedReady: 'Each has its own copy.',
  copyEach: 'Write a copy for each criterion',

  filesTitle: 'File by file',
  column: { criterion: 'Criterion', name: 'File', outcome: 'Result', findings: 'To do', copy: 'Right name' },
  sortBy: (column) => `Sort by ${column.toLowerCase()}`,
  filterOutcome: 'Result',
  filterCriterion: 'Criterion',
  filterText: 'Search names and what is to be done',
  all: 'All',
  shown: (count, total) => (count === total ? files(total) : `${number(count)} of ${files(total)}`),
  noneShown: 'There are no such files.',
  waiting: 'waiting',
  looking: 'being checked…',
  keptBefore: 'checked before',
  clause: panel.clause,
  why: panel.why,
  pictureOfSpot: panel.pictureOfSpot,
  nameKept: 'The name is right',
  noName: 'No name to propose',
  download: panel.download,
  downloadShort: 'Download the copy',
  moreCriteria: 'Use it for other criteria',
  moreCriteriaFor: (name) => `Codes of other criteria that use «${name}»`,
  moreCriteriaHint: 'For example: 3.1, 4.2.1',
  badCodes: 'Give codes of criteria, with commas between them.',

  print: 'Print',
  saveCsv: 'Save the table (CSV)',
  csvName: 'folder-check.csv',
  csvHeads: { path: 'Path', size: 'Size (bytes)', message: 'Finding', remedy: 'Remedy', hash: 'SHA-256' },
  writeCopies: (count) => `Write ${copies(count)} with the right names`,
  writing: (done, total) => `Writing ${number(done)} of ${copies(total)}…`,
  written: (count, place) => `${copies(count)} written to «${place}». The originals are as they were.`,
  alreadyThere: (count) => `${copies(count)} already there.`,
  notWritten: 'Not written:',
  notWrittenReason: {
    'no-name': 'no name to propose',
    'not-accepted': 'a kind of file, or a content, that is not accepted',
    occupied: 'another file of that name is there',
    unreadable: 'the original could not be read; it may have been moved',
    failed: 'the folder could not be written to',
  },
  downloadEach: 'The browser does not let us write to a folder. Download them one by one:',
};
