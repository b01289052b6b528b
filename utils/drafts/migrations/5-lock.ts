import type { Step } from './step.ts';

/** The lock by passphrase, and what was written while it was locked. */
export const lock: Step = {
  to: 5,
  async migrate(database) {
    database.createObjectStore('vault', { keyPath: 'key' });
    database.createObjectStore('letters', { autoIncrement: true });
  },
};
