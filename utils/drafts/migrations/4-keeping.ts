import type { Step } from './step.ts';

/** Records that cannot be read, which are kept aside, and the folder that backups go to. */
export const keeping: Step = {
  to: 4,
  async migrate(database) {
    database.createObjectStore('aside', { autoIncrement: true });
    database.createObjectStore('backups', { keyPath: 'key' });
  },
};
