import type { Step } from './step.ts';

/** What the portal was seen to have, by report. */
export const seenCriteria: Step = {
  to: 6,
  async migrate(database) {
    database.createObjectStore('seen', { keyPath: 'report' });
  },
};
