import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { clearDrafts } from '../../utils/drafts/clear.ts';
import { openDrafts } from '../../utils/drafts/database.ts';
import { putFile, readFile } from '../../utils/drafts/file-drafts.ts';
import { listDrafts } from '../../utils/drafts/kept-drafts.ts';
import { putText } from '../../utils/drafts/text-drafts.ts';
import { file, PORTAL, text } from './examples.ts';

it('emptying everything leaves no text, no file and no bytes', async () => {
  globalThis.indexedDB = new IDBFactory();
  const database = await openDrafts();
  await putText(database, text());
  const key = await putFile(database, file(), new Blob(['%PDF-']));
  await clearDrafts(database);
  expect(await listDrafts(database, PORTAL)).toEqual([]);
  expect(await readFile(database, key)).toBeNull();
  expect(await database.count('blobs')).toBe(0);
});
