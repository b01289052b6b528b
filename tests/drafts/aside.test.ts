import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_VERSION, openDrafts } from '../../utils/drafts/database.ts';
import { STEPS } from '../../utils/drafts/migrations/steps.ts';
import { DATABASE_NAME } from '../../utils/drafts/schema.ts';
import { listTexts, putText } from '../../utils/drafts/text-drafts.ts';
import { draftKey } from '../../utils/drafts/key.ts';
import { contentOf, exported, freshDatabase, imported } from './bundle/files.ts';
import { PORTAL, text } from './examples.ts';

const KEY = draftKey(text());
const SHA = 'b'.repeat(64);
/** Records as a fault or another program may leave them, by store. */
const ODD: Record<string, object> = {
  texts: { key: KEY, portal: PORTAL, kind: 'text', value: ['Đã rà soát 12 văn bản'] },
  files: { key: 'k', portal: PORTAL, kind: 'file', name: 7, sha256: SHA },
  versions: { key: KEY, text: 'bản cũ' },
  remembered: { key: 'r', portal: PORTAL, name: null },
};

/** Leaves odd records in the stores of an older version, beside the bytes of the odd file. */
async function store(version: number): Promise<string[]> {
  const database = await openDB(DATABASE_NAME, version, {
    async upgrade(fresh, _old, _new, transaction) {
      for (const { to, migrate } of STEPS) if (to <= version) await migrate(fresh, transaction);
    },
  });
  const stores = Object.keys(ODD).filter((name) => database.objectStoreNames.contains(name));
  for (const name of stores) await database.put(name, ODD[name]);
  await database.put('blobs', { sha256: SHA, blob: new Blob(['%PDF-']) });
  database.close();
  return stores;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each(STEPS.map(({ to }) => to).filter((to) => to < DATABASE_VERSION))(
  'of what version %d had stored and nobody can read',
  (version) => {
    it('nothing is dropped: it lies aside as it was, with its bytes', async () => {
      const stores = await store(version);
      const database = await openDrafts();
      const aside = await database.getAll('aside');
      expect(aside.map((one) => [one.store, one.record])).toEqual(stores.map((name) => [name, ODD[name]]));
      const bytes = aside.find((one) => one.store === 'files')?.bytes;
      expect(await bytes?.text()).toBe('%PDF-');
    });

    it('nothing is written over: a draft in the same place stands beside it', async () => {
      await store(version);
      const database = await openDrafts();
      await putText(database, text({ value: 'mới gõ' }));
      expect(await listTexts(database, PORTAL)).toMatchObject([{ value: 'mới gõ' }]);
      expect(await database.getAll('aside')).toContainEqual(
        expect.objectContaining({ record: ODD['texts'] }) as object,
      );
    });

    it('everything is in an exported file, and comes back from it once', async () => {
      const stores = await store(version);
      const made = await exported(await openDrafts());
      const items = (await contentOf(made)).map(({ item, bytes }) => ({ ...item, bytes }));
      for (const name of stores) {
        expect(items).toContainEqual({
          type: 'odd',
          store: name,
          record: ODD[name],
          size: name === 'files' ? 5 : 0,
          bytes: name === 'files' ? '%PDF-' : '',
        });
      }
      const elsewhere = await freshDatabase();
      await imported(elsewhere, made);
      await imported(elsewhere, made);
      expect(await elsewhere.count('aside')).toBe(stores.length);
      expect(await (await exported(elsewhere)).text()).toBe(await made.text());
    });
  },
);

it('what cannot be read in the latest version is in an exported file too', async () => {
  const database = await openDrafts();
  await database.put('texts', ODD['texts'] as never);
  expect(await contentOf(await exported(database))).toMatchObject([{ item: { record: ODD['texts'] } }]);
});
