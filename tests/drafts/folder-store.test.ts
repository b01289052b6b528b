import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { clearDrafts } from '../../utils/drafts/clear.ts';
import { openDrafts } from '../../utils/drafts/database.ts';
import { dropLastFolder, getLastFolder, putLastFolder } from '../../utils/drafts/folder-store.ts';

const folder = {
  name: 'Hồ sơ',
  checkedAt: '2026-11-20T07:32:00.000Z',
  handle: null,
  files: [{ path: 'Hồ sơ/2.3_a.pdf', size: 3, sha256: 'aa' }],
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('keeps the folder that was checked last, and only that', async () => {
  const database = await openDrafts();
  expect(await getLastFolder(database)).toBeNull();
  await putLastFolder(database, folder);
  await putLastFolder(database, { ...folder, name: 'Khác' });
  expect(await getLastFolder(database)).toEqual({ key: 'last', ...folder, name: 'Khác' });
});

it('is forgotten on its own and together with all drafts', async () => {
  const database = await openDrafts();
  await putLastFolder(database, folder);
  await dropLastFolder(database);
  expect(await getLastFolder(database)).toBeNull();
  await putLastFolder(database, folder);
  await clearDrafts(database);
  expect(await getLastFolder(database)).toBeNull();
});
