import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { onlyBeginning } from '../../utils/drafts/beginning.ts';
import { carriedSchema } from '../../utils/drafts/bundle/items.ts';
import { openDrafts, type DraftsDatabase } from '../../utils/drafts/database.ts';
import { listHistory } from '../../utils/drafts/history.ts';
import { draftKey } from '../../utils/drafts/key.ts';
import { listTexts, putText, settleText } from '../../utils/drafts/text-drafts.ts';
import type { Formatted } from '../../utils/report/formatted.ts';
import { exported, freshDatabase, imported } from './bundle/files.ts';
import { owner, PORTAL, round, text } from './examples.ts';

const bold = (words: string): Formatted[] => [{ as: 'bold', holds: [words] }];
const first = text({
  value: 'Đã rà soát',
  formatting: bold('Đã rà soát'),
  writtenAt: '2026-11-20T07:00:00.000Z',
});
const later = text({
  value: 'Bản khác',
  formatting: bold('Bản khác'),
  writtenAt: '2026-11-20T07:05:00.000Z',
});

let database: DraftsDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDrafts();
});

const history = async () =>
  (await listHistory(database, owner, '2.3', round)).map(({ from, formatting }) => [from, formatting]);

it('formatting stands with the draft and with what the draft replaced', async () => {
  await putText(database, first);
  await putText(database, later);
  expect(await history()).toEqual([
    ['draft', bold('Bản khác')],
    ['typed', bold('Đã rà soát')],
  ]);
});

it('formatting of a text that was emptied stands with its earlier version', async () => {
  await putText(database, first);
  await putText(database, text({ value: '', writtenAt: '2026-11-20T07:00:01.000Z' }));
  expect(await history()).toEqual([
    ['draft', undefined],
    ['typed', bold('Đã rà soát')],
  ]);
});

it('formatting stays in the history once the portal holds the text', async () => {
  await putText(database, first);
  await settleText(database, draftKey(first), first.writtenAt, '2026-11-20T08:00:00.000Z');
  expect(await history()).toEqual([['saved', bold('Đã rà soát')]]);
});

it('a draft that may be another person’s shows nothing by its formatting', () => {
  expect(JSON.stringify(onlyBeginning(first))).not.toContain('bold');
});

it('a draft without formatting, as earlier versions wrote it, is read as it was', async () => {
  const plain = { ...text(), key: draftKey(first), portal: PORTAL, peak: text().value };
  await database.put('texts', plain);
  expect(await listTexts(database, PORTAL)).toEqual([plain]);
});

describe('on another machine', () => {
  it('formatting comes with the draft and its versions', async () => {
    const from = await freshDatabase();
    await putText(from, first);
    await putText(from, later);
    const made = await exported(from);
    database = await freshDatabase();
    await imported(database, made);
    expect(await history()).toContainEqual(['draft', bold('Bản khác')]);
    expect(await history()).toContainEqual(['typed', bold('Đã rà soát')]);
  });

  it.each([
    ['that runs', [{ as: 'link', to: 'javascript:alert(1)', holds: ['Đã rà soát'] }]],
    ['that is markup', '<img src=x onerror=alert(1)>'],
    ['of unknown elements', [{ as: 'script', holds: ['Đã rà soát'] }]],
  ])('a text with formatting %s comes without it', (_, formatting) => {
    const hostile = { ...first, peak: first.value, formatting };
    const item = { type: 'text', text: hostile, versions: [hostile] };
    expect(carriedSchema.parse(item)).toMatchObject({
      text: { value: 'Đã rà soát', formatting: undefined },
      versions: [{ value: 'Đã rà soát', formatting: undefined }],
    });
  });
});
