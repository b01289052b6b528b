import * as z from 'zod/mini';
import type { Step } from './step.ts';

const withValue = z.looseObject({ value: z.string() });

/** Earlier versions of texts, and the files once chosen, which outlive their drafts. */
export const earlierVersions: Step = {
  to: 2,
  async migrate(database, transaction) {
    database.createObjectStore('versions', { autoIncrement: true }).createIndex('key', 'key');
    database.createObjectStore('remembered', { keyPath: 'key' }).createIndex('portal', 'portal');
    let cursor = await transaction.objectStore('texts').openCursor();
    while (cursor) {
      const record = withValue.safeParse(cursor.value);
      if (record.success) await cursor.update({ ...record.data, peak: record.data.value });
      cursor = await cursor.continue();
    }
  },
};
