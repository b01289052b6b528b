import type { HandoverWords } from '../vi/handover.ts';

export const handover: HandoverWords = {
  saveReview: 'Save the review for officers',
  saveReviewAdvice: 'A .json file with findings and remarks by criterion, without any evidence.',
  reviewName: (at) => `phieu-soat-${at}.json`,
  remark: (code) => `Remark on criterion ${code}`,
  remarkNotKept: (code) =>
    `The remark on criterion ${code} could not be kept on this machine. Copy it elsewhere, free some disk space, then enter it again.`,
  openResults: 'Take an officer’s results',
  resultsTaken: (from, count) =>
    `Took the results on ${count} files from the machine of ${from}. They are what another machine says, not checked here.`,
  openReview: 'Open the leader’s review',
  saveResults: 'Export results on files',
  resultsName: (at) => `ket-qua-soat-${at}.json`,
  resultsSaved: (count) => `Saved the results on ${count} files (without their content) for the leader.`,
  noResults: 'No file was checked on this machine yet, so there is nothing to export.',
  received: (from, when) => `Review of ${from}, ${when}`,
  unknownPerson: '(not known who)',
  ownCriteria: (count) => `${count} criteria of yours`,
  others: (count) => `${count} criteria of others`,
  notShown: 'Open the part of the portal that has this criterion, then press again.',
  noneOwn: 'This review says nothing of criteria of yours.',
  findings: (count) => `${count} findings`,
  putAway: 'Put away',
  problem: {
    unreadable:
      'This file cannot be read. Choose the .json file that was saved from Soát CCHC, while the report page is open.',
    'other-portal': 'This file belongs to another portal, so it was not taken.',
    'other-unit': 'This file is of another unit, so it was not taken. Ask for that of your own.',
    'other-round': 'This file is of another round, so it was not taken. Ask for that of the present one.',
    'not-kept':
      'The file was read, but could not be kept on this machine. Unlock the drafts or free some disk space, then choose it again.',
    'other-engine':
      'These results were made by another version of Soát CCHC and are of no use. Update both machines and export again.',
  },
};
