import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { openDrafts, type DraftsDatabase } from '../../utils/drafts/database.ts';
import { dropReport } from '../../utils/drafts/drop-report.ts';
import { getFacts, putFacts } from '../../utils/drafts/facts-store.ts';
import { putFile, readFile } from '../../utils/drafts/file-drafts.ts';
import { addGateRecord, listGateRecords } from '../../utils/drafts/gate-history.ts';
import { listReports } from '../../utils/drafts/kept-reports.ts';
import { listRemembered, rememberFile } from '../../utils/drafts/remembered-files.ts';
import { reportOf } from '../../utils/drafts/report-of.ts';
import { deleteText, listTexts, putText } from '../../utils/drafts/text-drafts.ts';
import { file, owner, PORTAL, text } from './examples.ts';

const other = { ...owner, account: 'Trần Thị Bình' };
const PDF = new Blob(['%PDF-']);
const HASH = file().sha256;

let database: DraftsDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDrafts();
});

it('lists each report with its counts, the one written last first, and a shared content once', async () => {
  await putText(database, text());
  await putFile(database, file(), PDF);
  await putFile(database, file({ criterion: '3.1' }), PDF);
  await putText(database, text({ owner: other, writtenAt: '2026-11-22T08:00:00.000Z' }));
  expect(await listReports(database)).toEqual([
    {
      report: reportOf(other),
      owner: other,
      texts: 1,
      files: 0,
      bytes: 0,
      lastWrittenAt: '2026-11-22T08:00:00.000Z',
    },
    {
      report: reportOf(owner),
      owner,
      texts: 1,
      files: 2,
      bytes: 5,
      lastWrittenAt: file().writtenAt,
    },
  ]);
});

it('takes names that differ by composition or blanks for one report', async () => {
  await putText(database, text());
  await putText(
    database,
    text({ field: 'score', owner: { ...owner, unit: ` ${owner.unit?.normalize('NFD')}` } }),
  );
  expect(await listReports(database)).toMatchObject([{ texts: 2 }]);
});

it('deleting one report leaves nothing of it, and all of the others', async () => {
  await putText(database, text({ value: 'Đã rà soát 12 văn bản' }));
  await putText(database, text({ value: '', writtenAt: '2026-11-20T07:40:00.000Z' }));
  await putFile(database, file(), PDF);
  await rememberFile(database, file());
  await addGateRecord(database, { owner, at: '2026-12-15T08:00:05.000Z', event: { type: 'submitted' } });
  await putFacts(database, '1', {
    sha256: HASH,
    size: 5,
    kind: 'pdf',
    format: 'pdf',
    failure: null,
    pdf: null,
  });
  await putText(database, text({ owner: other, value: 'của người khác' }));
  await dropReport(database, reportOf(owner));
  expect(await listReports(database)).toMatchObject([{ owner: other }]);
  expect(await listTexts(database, PORTAL)).toMatchObject([{ value: 'của người khác' }]);
  expect(await listRemembered(database, PORTAL)).toEqual([]);
  expect(await listGateRecords(database)).toEqual([]);
  expect(await getFacts(database, '1', HASH)).toBeNull();
  expect(await database.count('versions')).toBe(0);
  expect(await database.count('blobs')).toBe(0);
});

it('bytes and facts stay as long as another report has the same content', async () => {
  await putFile(database, file(), PDF);
  const key = await putFile(database, file({ owner: other }), PDF);
  await dropReport(database, reportOf(owner));
  expect(await (await readFile(database, key))?.text()).toBe('%PDF-');
});

it('a report of which only earlier versions are left is listed and deleted as well', async () => {
  const key = await putText(database, text());
  await deleteText(database, key);
  await database.add('versions', { key, value: 'Đã rà soát', writtenAt: text().writtenAt });
  expect(await listReports(database)).toMatchObject([{ owner, texts: 0 }]);
  await dropReport(database, reportOf(owner));
  expect(await listReports(database)).toEqual([]);
});
