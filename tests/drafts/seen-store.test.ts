import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { openDrafts, type DraftsDatabase } from '../../utils/drafts/database.ts';
import { dropReport } from '../../utils/drafts/drop-report.ts';
import { reportOf } from '../../utils/drafts/report-of.ts';
import { dropOldSeen, keepSeen, readSeen } from '../../utils/drafts/seen-store.ts';
import { criterion, owner, report } from './examples.ts';

const AT = '2026-11-20T08:00:00.000Z';
const other = { ...owner, account: 'Lê Văn Khác' };
let database: DraftsDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDrafts();
});

const keep = (who = owner, code = '2.3') =>
  keepSeen(database, who, report(criterion({ code })), () => true, AT);
const codes = async (who = owner) => (await readSeen(database, who)).map(({ criterion: { code } }) => code);

it('pages are put together by person and round', async () => {
  await keep(owner, '1.1');
  await keep(owner, '2.3');
  await keep(other, '3.1');
  await keep({ ...owner, round: 'Năm 2025' }, '4.1');
  expect(await codes()).toEqual(['1.1', '2.3']);
  expect(await codes(other)).toEqual(['3.1']);
});

it('nothing is remembered of somebody who is not known', async () => {
  const nobody = { ...owner, account: null };
  await keep(nobody);
  expect(await codes(nobody)).toEqual([]);
});

it('it goes with the report', async () => {
  await keep();
  await keep(other);
  await dropReport(database, reportOf(owner));
  expect(await codes()).toEqual([]);
  expect(await codes(other)).toEqual(['2.3']);
});

it('it goes by itself after thirty days', async () => {
  await keep();
  await dropOldSeen(database, Date.parse('2026-12-20T08:00:00Z'));
  expect(await codes()).toEqual(['2.3']);
  await dropOldSeen(database, Date.parse('2026-12-20T08:00:01Z'));
  expect(await codes()).toEqual([]);
});
