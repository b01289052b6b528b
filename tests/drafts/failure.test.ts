import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDrafts } from '../../utils/drafts/database.ts';
import { failureOf } from '../../utils/drafts/failure.ts';
import { DATABASE_NAME } from '../../utils/drafts/schema.ts';
import { listTexts, putText } from '../../utils/drafts/text-drafts.ts';
import { PORTAL, text } from './examples.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  [new DOMException('full', 'QuotaExceededError'), 'quota'],
  [new DOMException('denied', 'UnknownError'), 'blocked'],
  [new DOMException('newer', 'VersionError'), 'blocked'],
  [new TypeError('odd'), 'unknown'],
  ['odd', 'unknown'],
])('%s is told as %s', (error, reason) => expect(failureOf(error)).toBe(reason));

it('a full disk is an error, and what was there before stays', async () => {
  const database = await openDrafts();
  await putText(database, text({ value: 'đã lưu' }));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const reason = await putText(database, text({ value: 'chưa lưu' })).then(() => null, failureOf);
  vi.restoreAllMocks();
  expect(reason).toBe('quota');
  expect(await listTexts(database, PORTAL)).toMatchObject([{ value: 'đã lưu' }]);
});

it('a database of a newer version of the extension is not touched', async () => {
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(DATABASE_NAME, 99);
    request.onsuccess = () => resolve(request.result);
  });
  newer.close();
  expect(await openDrafts().then(() => null, failureOf)).toBe('blocked');
});
