import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDrafts, type DraftsDatabase } from '../../utils/drafts/database.ts';
import { putFile } from '../../utils/drafts/file-drafts.ts';
import { keepSent } from '../../utils/drafts/history.ts';
import { draftKey } from '../../utils/drafts/key.ts';
import { moveText, putText, settleText } from '../../utils/drafts/text-drafts.ts';
import { file, owner, text } from './examples.ts';

let database: DraftsDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDrafts();
  await putText(database, text());
});
afterEach(() => void vi.restoreAllMocks());

const AT = '2026-11-20T08:00:00.000Z';
const key = draftKey(text());

it.each<[string, () => Promise<unknown>]>([
  ['a text that is typed', () => putText(database, text({ value: 'Đã rà soát lại' }))],
  ['a file that is chosen', () => putFile(database, file(), new Blob(['%PDF-']))],
  ['a text that the portal was seen to hold', () => settleText(database, key, text().writtenAt, AT)],
  ['a text that goes to its owner', () => moveText(database, key, { ...owner, account: 'Trần Thị Bình' })],
  [
    'what was sent',
    () => keepSent(database, owner, [{ criterion: '2.3', field: 'score', value: '1,5' }], AT),
  ],
])('%s is on the disk itself when it counts as kept: a power cut takes nothing', async (_, keep) => {
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await keep();
  const writing = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writing.length).toBeGreaterThan(0);
  for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
});
