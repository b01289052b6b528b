import type { TeachWords } from '../vi/teach.ts';

/** What is said while a person points out the parts of a portal's page, in English. */
export const teaching: TeachWords = {
  name: 'Show Soát CCHC around',
  step: (number, of, name) => `Step ${number} of ${of}: ${name}`,
  steps: {
    row: {
      name: 'Criterion',
      ask: 'Click one criterion on the page: its whole line or box.',
      none: 'Nothing on this page repeats with a code at its beginning. Open the page of the report and try again.',
    },
    score: {
      name: 'Own score',
      ask: 'Click the field for your own score of any criterion.',
      none: 'There is no field in the criteria.',
    },
    explanation: {
      name: 'Explanation',
      ask: 'Click the field for the explanation of any criterion.',
      none: 'There is no field in the criteria.',
    },
    files: {
      name: 'Files',
      ask: 'Click the button or field that attaches files to any criterion.',
      none: 'There is no place for files in the criteria.',
    },
    submit: {
      name: 'Button that sends the report',
      ask: 'Click the button that sends the report. Nothing is sent by that now.',
      none: 'Click the button that sends the report. Nothing is sent by that now.',
    },
  },
  keys: 'Or choose with the arrow keys and press Enter. Esc: leave.',
  rowChoice: (count, code, title) => `${count} criteria, from ${code} ${title}`.trim(),
  partChoice: (number, hint, found, rows) =>
    `Place ${number}${hint && ` (“${hint}”)`}: in ${found} of ${rows} criteria`,
  pick: 'Choose',
  skip: 'Not on this page',
  back: 'Back',
  leave: 'Leave',
  understood: 'Soát CCHC will read this page as follows',
  criteria: (count) => `Criteria: ${count}`,
  count: (name, count) => `${name}: ${count}`,
  save: 'Save and use',
  again: 'Once more',
  saved: 'Saved. From now on Soát CCHC reads this portal as you have shown.',
  notSaved: 'It could not be saved. Reload the page and try again.',
  close: 'Close',
};
