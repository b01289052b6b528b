import type { PageWords } from '../vi/pages.ts';
import { authorities } from './authorities.ts';
import { panel } from './panel.ts';
import { size } from './size.ts';

export const pages: PageWords = {
  optionsTitle: 'Options of Soát CCHC',
  saved: 'Saved.',

  roundTitle: 'Round of self-assessment',
  roundAdvice:
    'As announced by the Department of Home Affairs. In Vietnam time, whatever this computer’s zone.',
  roundName: 'Name',
  roundNameExample: 'For example: Self-assessment 2026',
  opensAt: 'Opens (optional)',
  closesAt: 'Closes',
  year: 'Assessment year (optional)',
  saveRound: 'Save the round',
  removeRound: 'Remove the round',
  noRound: panel.noRoundShort,

  languageTitle: 'Language',
  languages: { vi: 'Tiếng Việt', en: 'English' },

  packTitle: 'Criteria and portal addresses',
  packInForce: (title, criteria) =>
    criteria === 0
      ? `In force: ${title} (no criteria listed).`
      : `In force: ${title} (${panel.number(criteria)} criteria).`,
  importPack: 'Import another set (a JSON file)',
  removePack: 'Back to the built-in set',
  packProblem: {
    'too-large': 'The file is larger than 2 MB.',
    'not-json': 'The file is not JSON.',
    'wrong-shape': 'The file lacks a part of a set, or has it wrong.',
    'bad-instant': 'Times need their offset, as in 2026-10-05T17:00:00+07:00.',
    'closes-first': 'The round must close after it opens.',
    'bad-host': 'A portal’s address is not a host name.',
    'code-twice': 'A criterion’s code stands there twice.',
  },
  at: (place) => `Where: ${place}`,

  authorities,

  keptTitle: 'Data on this computer',
  keptAdvice: 'Drafts and chosen files stay on this computer and are sent nowhere.',
  used: (bytes) => `${size(bytes)} in use.`,
  dropAll: 'Delete all drafts',
  dropAllSure: 'Delete all drafts and kept files for good? This cannot be undone.',
  dropAllYes: 'Delete for good',
  dropAllNo: 'Keep them',
  dropped: 'All drafts are deleted.',
  dropFailed: 'They could not be deleted. Close the portal’s tabs and try again.',

  noPortal: 'This tab is not the scoring portal.',
  openOnPage: 'Open on the page',
  openInSide: 'Open in the side panel',
  openInTab: 'Open in a tab of its own',
  openOptions: panel.options,
  guide: 'Guide (in Vietnamese)',
  licences: 'Licences of the software inside',
};
