import type { Step } from './step.ts';

/** Drafts of texts and files, bytes by hash, facts by engine and hash, and what was passed over at the gate. */
export const firstStores: Step = {
  to: 1,
  async migrate(database) {
    database.createObjectStore('texts', { keyPath: 'key' }).createIndex('portal', 'portal');
    const files = database.createObjectStore('files', { keyPath: 'key' });
    files.createIndex('portal', 'portal');
    files.createIndex('sha256', 'sha256');
    database.createObjectStore('blobs', { keyPath: 'sha256' });
    database.createObjectStore('facts', { keyPath: ['engine', 'sha256'] });
    database.createObjectStore('gates', { autoIncrement: true });
  },
};
