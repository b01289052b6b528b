import type { PageWords } from '../vi/pages.ts';
import { authorities } from './authorities.ts';
import { packs } from './packs.ts';
import { portals, profiles } from './portals.ts';
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

  packs,
  authorities,
  portals,
  profiles,

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
  reportProblem: panel.reportProblem,
  guide: 'Guide (in Vietnamese)',
  printGuide: 'Print the guide',
  licences: 'Licences of the software inside',
};
