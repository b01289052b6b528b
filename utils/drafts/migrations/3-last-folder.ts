import type { Step } from './step.ts';

/** The list of the folder that was checked last. */
export const lastFolder: Step = {
  to: 3,
  async migrate(database) {
    database.createObjectStore('folders', { keyPath: 'key' });
  },
};
