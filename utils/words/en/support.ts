import type { SupportWords } from '../vi/support.ts';

/** What the page says that gathers something for the maintainers, in English. */
export const support: SupportWords = {
  structure: {
    title: 'Structure of the page',
    advice:
      'This file tells the makers of Soát CCHC how the page is built: its fields, buttons, tables and column headings. No score, explanation, person’s name or file name is in it.',
    fileName: 'page-structure.txt',
  },
  problem: {
    title: 'Report a problem',
    advice:
      'This file holds versions, the last errors (their kind and where they arose) and the structure of the page. No score, explanation, person’s name or file name is in it.',
    fileName: 'problem.txt',
  },
  checkIt: 'Look it through, save it, and give it to your support. Soát CCHC sends nothing by itself.',
  content: 'What the file holds',
  save: 'Save the file',
};
