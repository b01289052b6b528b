import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { adoptDrafts } from '../../utils/drafts/adopt.ts';
import { openDrafts, type DraftsDatabase } from '../../utils/drafts/database.ts';
import { putFile, readFile } from '../../utils/drafts/file-drafts.ts';
import { draftKey } from '../../utils/drafts/key.ts';
import { listTexts, listVersions, putText } from '../../utils/drafts/text-drafts.ts';
import { file, owner, PORTAL, text } from './examples.ts';

const nobody = { ...owner, account: null, unit: null };
let database: DraftsDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDrafts();
});

it('a confirmed text becomes the person’s own', async () => {
  const key = await putText(database, text({ owner: nobody }));
  await adoptDrafts(database, [key], owner);
  expect(await listTexts(database, PORTAL)).toMatchObject([
    { key: draftKey(text()), owner, value: text().value },
  ]);
});

it('a confirmed file becomes the person’s own, bytes and all', async () => {
  const key = await putFile(database, file({ owner: nobody }), new Blob(['%PDF-']));
  await adoptDrafts(database, [key], owner);
  expect(await readFile(database, key)).toBeNull();
  expect(await (await readFile(database, draftKey(file())))?.text()).toBe('%PDF-');
});

it('what was not confirmed stays nobody’s', async () => {
  await putText(database, text({ owner: nobody }));
  await adoptDrafts(database, [], owner);
  expect(await listTexts(database, PORTAL)).toMatchObject([{ owner: nobody }]);
});

it.each([
  ['newer', '2026-11-21T00:00:00.000Z', 'của tôi, chưa rõ'],
  ['older', '2026-11-19T00:00:00.000Z', 'đã có'],
])(
  'a %s one beside a draft of one’s own: the later is the draft, the other an earlier version',
  async (_age, writtenAt, wins) => {
    await putText(database, text({ value: 'đã có' }));
    const key = await putText(database, text({ owner: nobody, value: 'của tôi, chưa rõ', writtenAt }));
    await adoptDrafts(database, [key], owner);
    expect((await listTexts(database, PORTAL)).map(({ value }) => value)).toEqual([wins]);
    const versions = await listVersions(database, draftKey(text()));
    expect([wins, ...versions.map(({ value }) => value)].sort()).toEqual(
      ['của tôi, chưa rõ', 'đã có'].sort(),
    );
  },
);
