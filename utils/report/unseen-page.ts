import type { Attachment, Criterion } from './criterion.ts';
import type { Report } from './report.ts';

/** Files of which the criterion is not known stand under this code; it is never shown. */
export const NO_CRITERION = '';

/** A criterion of which nothing but its files is known, and no page is there on which anything could be changed. */
export function criterionOfFiles(code: string, attachments: Attachment[]): Criterion {
  return {
    code,
    title: '',
    maxScore: null,
    scorable: true,
    score: null,
    explanation: null,
    done: null,
    editable: false,
    assignee: null,
    attachments,
    attachmentsKnown: true,
  };
}

/** A report of which nothing but its criteria is known. @param portal host name, empty where none is meant */
export function reportOfCriteria(portal: string | undefined, criteria: Criterion[]): Report {
  return {
    portal: portal ?? '',
    account: { name: null, unit: null },
    announcedRound: null,
    total: null,
    summaryFiles: null,
    sent: null,
    criteria,
  };
}
