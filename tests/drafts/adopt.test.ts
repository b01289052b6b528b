import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { adoptDrafts, gatherText } from '../../utils/drafts/adopt.ts';
import { openDrafts, type DraftsDatabase } from '../../utils/drafts/database.ts';
import { putFile, readFile } from '../../utils/drafts/file-drafts.ts';
import { draftKey } from '../../utils/drafts/key.ts';
import { listTexts, putText } from '../../utils/drafts/text-drafts.ts';
import { listVersions } from '../../utils/drafts/version-store.ts';
import { file, owner, PORTAL, round, text } from './examples.ts';

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

it('an adopted text brings its earlier versions along', async () => {
  await putText(database, text({ owner: nobody, value: 'Đã rà soát 12 văn bản' }));
  const later = { value: '', writtenAt: '2026-11-21T00:00:00.000Z' };
  const key = await putText(database, text({ owner: nobody, ...later }));
  await adoptDrafts(database, [key], owner);
  expect(await listVersions(database, key)).toEqual([]);
  expect(await listVersions(database, draftKey(text()))).toMatchObject([{ value: 'Đã rà soát 12 văn bản' }]);
});

describe('a text kept under a round', () => {
  const NOW = Date.parse('2026-11-22T00:00:00.000Z');
  const roundless = { ...owner, round: null };
  const newer = text({ value: 'bản mới', writtenAt: '2026-11-21T00:00:00.000Z' });
  const valuesAfter = async (older: ReturnType<typeof text>) => {
    await putText(database, older);
    await putText(database, newer);
    await gatherText(database, newer, round, NOW);
    return (await listTexts(database, PORTAL)).map(({ value }) => value);
  };

  it('takes in what the same person wrote before the round was set, as an earlier version', async () => {
    expect(await valuesAfter(text({ owner: roundless, value: 'bản cũ' }))).toEqual(['bản mới']);
    expect(await listVersions(database, draftKey(newer))).toMatchObject([{ value: 'bản cũ' }]);
  });

  it.each([
    ['of another field', { field: 'score' as const }],
    ['of another criterion', { criterion: '2.4' }],
    ['of another account', { owner: { ...roundless, account: 'Trần Thị Bình' } }],
    ['of an unknown account', { owner: { ...roundless, account: null } }],
    ['of another round', { owner: { ...owner, round: 'Năm 2025' }, writtenAt: '2025-11-20T00:00:00.000Z' }],
    ['written before the round opened', { writtenAt: '2026-11-01T00:00:00.000Z' }],
  ])('leaves alone a text %s', async (_which, change) => {
    const values = await valuesAfter(text({ owner: roundless, value: 'bản cũ', ...change }));
    expect(values.sort()).toEqual(['bản cũ', 'bản mới']);
  });

  it('takes in what nobody known wrote where still nobody is known', async () => {
    await putText(database, text({ owner: { ...nobody, round: null }, value: 'bản cũ' }));
    const draft = { ...newer, owner: nobody };
    await putText(database, draft);
    await gatherText(database, draft, round, NOW);
    expect(await listTexts(database, PORTAL)).toMatchObject([{ value: 'bản mới' }]);
  });
});
