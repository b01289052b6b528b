import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { DATABASE_VERSION, openDrafts } from '../../utils/drafts/database.ts';
import { STEPS } from '../../utils/drafts/migrations/steps.ts';
import { DATABASE_NAME } from '../../utils/drafts/schema.ts';
import { listTexts, putText } from '../../utils/drafts/text-drafts.ts';
import { listVersions } from '../../utils/drafts/version-store.ts';
import { PORTAL, text } from './examples.ts';

const exampleSchema = z.record(z.string(), z.array(z.unknown()));

/** Writes what an extension of that version had stored. */
async function store(version: number): Promise<void> {
  const database = await openDB(DATABASE_NAME, version, {
    async upgrade(fresh, oldVersion, _newVersion, transaction) {
      for (const { to, migrate } of STEPS) {
        if (to > oldVersion && to <= version) await migrate(fresh, transaction);
      }
    },
  });
  const path = new URL(`stored/${version}.json`, import.meta.url);
  const example = exampleSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  for (const [name, records] of Object.entries(example)) {
    for (const record of records) await database.put(name, record);
  }
  database.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('the steps lead from the first version to the last without a gap', () => {
  expect(STEPS.map(({ to }) => to)).toEqual(STEPS.map((_step, index) => index + 1));
  expect(DATABASE_VERSION).toBe(STEPS.length);
});

describe.each(STEPS.map(({ to }) => to))('what version %d had stored', (version) => {
  it('is a draft of the latest version, and nothing is gone', async () => {
    await store(version);
    const database = await openDrafts();
    const [draft, ...more] = await listTexts(database, PORTAL);
    expect(draft).toMatchObject({ criterion: '2.3', field: 'score', value: '2', peak: '2' });
    expect(more).toEqual([]);
    expect(await database.count('facts')).toBe(1);
  });

  it('can be written on: the score is replaced and stays as an earlier version', async () => {
    await store(version);
    const database = await openDrafts();
    const key = await putText(database, text({ field: 'score', value: '' }));
    expect(await listVersions(database, key)).toMatchObject([{ value: '2' }]);
  });
});
