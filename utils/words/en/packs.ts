import type { PackWords } from '../vi/packs.ts';
import { packProblemText } from './pack-problems.ts';
import { panel } from './panel.ts';
import { size } from './size.ts';

export const packs: PackWords = {
  title: 'Criteria set and portal addresses',
  advice: 'A pack is data alone: portal addresses, rounds, criteria, thresholds, trusted certificates.',
  inForce: (title, criteria) =>
    criteria === 0
      ? `In use: ${title} (without a criteria set).`
      : `In use: ${title} (${panel.number(criteria)} criteria).`,
  problem: packProblemText,
  more: (count) => `… and ${panel.number(count)} more.`,

  import: 'Import another pack (JSON file)',
  export: 'Export the pack in use',
  exported: 'The pack as a file:',
  backToBuiltin: 'Use the built-in pack again',
  takeBack: (title) => `Take back the former pack: ${title}`,
  taken: (title) => `«${title}» is in use. All checks go by it from now on.`,

  previewTitle: (title) => `What «${title}» would change`,
  noChanges: 'Nothing differs from the pack in use.',
  warnings: 'To be looked at',
  use: 'Use this pack',
  cancel: 'Do not use it',
  kinds: {
    portals: 'Portal addresses',
    rounds: 'Rounds',
    criteria: 'Criteria',
    thresholds: 'Thresholds',
    authorities: 'Trusted certificates',
  },
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  counted: (added, removed, changed) =>
    [added && `${added} added`, removed && `${removed} removed`, changed && `${changed} changed`]
      .filter(Boolean)
      .join(', '),
  fromTo: (before, after) => `${before} → ${after}`,
  none: 'none',
  until: (when) => `until ${when}`,
  points: (value) => `${value} points`,
  yes: 'yes',
  no: 'no',
  threshold: {
    maxFileBytes: 'Largest file',
    minutesPerCriterion: 'Minutes for each criterion',
  },
  bytes: size,
  minutes: (count) => `${panel.number(count)} minutes`,
  authoritiesAdvice:
    'This pack adds trusted certificates. Use it only from an official source; compare the fingerprints.',

  editor: 'Make a new pack from a spreadsheet',
  editorAdvice:
    'For the office that issues the criteria set. It begins with the pack in use; nothing changes until «Use this pack».',
  packTitle: 'Title of the pack',
  packTitleExample: 'For example: Criteria for communes, 2026',
  portals: 'Portal addresses (one host name a line)',
  roundsTitle: 'Rounds',
  roundCount: (nth) => `Round ${nth}`,
  addRound: 'Add a round',
  removeRound: (nth) => `Remove round ${nth}`,
  supplementary: 'A supplementary round',
  maxFileMegabytes: 'Largest file (MB, optional)',
  minutesPerCriterion: 'Minutes for each criterion (optional)',
  withAuthorities: (count) => `With the ${panel.number(count)} certificates that are trusted now`,
  tableTitle: 'Table of criteria',
  tableAdvice:
    'Select the whole table in Excel, copy and paste it here, or choose a CSV file. An empty «Mã cha» is taken from the code. One document a line in its cell, or with semicolons between.',
  chooseTable: 'Choose a CSV file',
  readCriteria: (count) => `${panel.number(count)} criteria read.`,
  tableProblems: (count) => `${panel.number(count)} places to put right in the table`,
  goToLine: 'Go to this line',
  column: {
    code: 'Code',
    title: 'Title',
    maxScore: 'Max score',
    minScore: 'Min score',
    parent: 'Parent',
    evidence: 'Evidence',
    measured: 'Measured',
    officeForms: 'Office forms',
  },
  mark: 'x',
  check: 'See what changes',
  saveFile: 'Save as a JSON file',
  fileName: (id) => `pack-${id}.json`,
  badNumber: 'Write a number above 0.',

  locked: 'Set by your administrator; it cannot be changed here.',
  defaults: 'Set by your administrator; once changed, this machine has a value of its own.',
  policyTitle: 'Your administrator’s policy',
  policyProblems: 'Some of it cannot be used and is left out. Tell whoever administers this machine:',
};
