import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDrafts, type DraftsDatabase } from '../../utils/drafts/database.ts';
import { dropOtherEngines, getFacts, putFacts } from '../../utils/drafts/facts-store.ts';
import { deleteFile, listFiles, putFile, readFile } from '../../utils/drafts/file-drafts.ts';
import { addGateRecord, listGateRecords } from '../../utils/drafts/gate-history.ts';
import { dropDraft, listDrafts, settleDraft } from '../../utils/drafts/kept-drafts.ts';
import { deleteText, listTexts, putText } from '../../utils/drafts/text-drafts.ts';
import { listVersions } from '../../utils/drafts/version-store.ts';
import { MAX_VERSIONS } from '../../utils/drafts/versions.ts';
import { file, owner, PORTAL, text } from './examples.ts';

let database: DraftsDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDrafts();
});

describe('a typed text', () => {
  it.each(['2', '0', '', ' ', '1,5', 'dòng 1\ndòng 2'])('«%s» survives as it was typed', async (value) => {
    await putText(database, text({ field: 'score', value }));
    expect((await listTexts(database, PORTAL)).map((draft) => draft.value)).toEqual([value]);
  });

  it('survives the worker: a new connection finds it', async () => {
    await putText(database, text());
    database.close();
    expect(await listTexts(await openDrafts(), PORTAL)).toMatchObject([text()]);
  });

  it('takes the place of the one before, and only under its own key', async () => {
    await putText(database, text({ value: 'a' }));
    await putText(database, text({ value: 'ab' }));
    await putText(database, text({ value: 'của người khác', owner: { ...owner, account: 'Trần Thị Bình' } }));
    const values = (await listTexts(database, PORTAL)).map((draft) => draft.value);
    expect(values.sort()).toEqual(['ab', 'của người khác']);
  });

  it('is not listed for another portal', async () => {
    await putText(database, text());
    expect(await listTexts(database, 'cham.tinh.gov.vn')).toEqual([]);
  });

  it('that empties a longer one leaves that as an earlier version', async () => {
    const key = await putText(database, text({ value: 'Đã rà soát 12 văn bản' }));
    await putText(database, text({ value: '', writtenAt: '2026-11-20T07:40:00.000Z' }));
    expect(await listVersions(database, key)).toEqual([
      { key, value: 'Đã rà soát 12 văn bản', writtenAt: text().writtenAt, from: 'typed' },
    ]);
    expect(await listTexts(database, PORTAL)).toMatchObject([{ value: '' }]);
  });

  it('leaves no earlier version while it grows or is corrected', async () => {
    const key = await putText(database, text({ value: 'Đã rà' }));
    for (const value of ['Đã rà soát', 'Đã rà soá', 'Đã rà soát 12', '12 văn bản đã rà soát']) {
      await putText(database, text({ value }));
    }
    expect(await listVersions(database, key)).toEqual([]);
  });

  it('keeps a bounded number of earlier versions, the newest', async () => {
    let key = '';
    for (let index = 0; index < MAX_VERSIONS + 5; index += 1) {
      await putText(database, text({ value: `bản thứ ${index}` }));
      key = await putText(database, text({ value: '' }));
    }
    const versions = await listVersions(database, key);
    expect(versions).toHaveLength(MAX_VERSIONS);
    expect(versions[0]?.value).toBe(`bản thứ ${MAX_VERSIONS + 4}`);
  });

  it.each([
    ['takes no place of a later one that is kept, and is an earlier version of it', '08:00:00', 'bản mới'],
    ['takes the place of one that a wrong clock dated beyond this moment', '23:00:00', 'bản đến trễ'],
  ])('that comes late %s', async (_how, keptAt, stays) => {
    const now = Date.parse('2026-11-20T09:00:00.000Z');
    await putText(database, text({ value: 'bản mới', writtenAt: `2026-11-20T${keptAt}.000Z` }), now);
    const late = text({ value: 'bản đến trễ', writtenAt: '2026-11-20T07:00:00.000Z' });
    const key = await putText(database, late, now);
    await putText(database, late, now);
    expect(await listTexts(database, PORTAL)).toMatchObject([{ value: stays }]);
    const versions = (await listVersions(database, key)).map(({ value }) => value);
    expect(versions).toEqual(stays === 'bản mới' ? ['bản đến trễ'] : []);
  });

  it('goes with its earlier versions', async () => {
    const key = await putText(database, text({ value: 'Đã rà soát' }));
    await putText(database, text({ value: '' }));
    await deleteText(database, key);
    expect(await listTexts(database, PORTAL)).toEqual([]);
    expect(await listVersions(database, key)).toEqual([]);
  });

  it('does not go where more was typed since it was read', async () => {
    await putText(database, text({ value: 'a' }));
    const [kept] = await listDrafts(database, PORTAL);
    await putText(database, text({ value: 'ab', writtenAt: '2026-11-20T07:32:01.000Z' }));
    if (kept) await settleDraft(database, kept);
    expect(await listTexts(database, PORTAL)).toMatchObject([{ value: 'ab' }]);
  });

  it('that cannot be read is neither returned nor deleted', async () => {
    await database.put('texts', { key: 'k', portal: PORTAL, value: 7 } as never);
    expect(await listTexts(database, PORTAL)).toEqual([]);
    expect(await database.count('texts')).toBe(1);
  });
});

describe('a chosen file', () => {
  const bytes = new Blob(['%PDF-'], { type: 'application/pdf' });

  it('comes back under its name with the same bytes', async () => {
    const key = await putFile(database, file(), bytes);
    const given = await readFile(database, key);
    expect(given?.name).toBe(file().name);
    expect(given?.type).toBe('application/pdf');
    expect(await given?.text()).toBe('%PDF-');
  });

  it('takes a new name without becoming two', async () => {
    await putFile(database, file({ name: 'bao cao.pdf' }), bytes);
    const key = await putFile(database, file(), bytes);
    expect(await listFiles(database, PORTAL)).toHaveLength(1);
    expect((await readFile(database, key))?.name).toBe(file().name);
  });

  it('keeps its bytes until the last draft with them goes', async () => {
    const first = await putFile(database, file(), bytes);
    const second = await putFile(database, file({ criterion: '3.1' }), bytes);
    await deleteFile(database, first);
    expect(await (await readFile(database, second))?.text()).toBe('%PDF-');
    await deleteFile(database, second);
    expect(await database.count('blobs')).toBe(0);
  });

  it('goes on the person’s click', async () => {
    const key = await putFile(database, file(), bytes);
    await dropDraft(database, key);
    expect(await readFile(database, key)).toBeNull();
  });
});

describe('facts', () => {
  const facts = {
    sha256: 'c'.repeat(64),
    size: 1,
    kind: 'pdf' as const,
    format: 'pdf',
    failure: null,
    pdf: null,
  };

  it('are found by hash and engine', async () => {
    await putFacts(database, '1', facts);
    expect(await getFacts(database, '1', facts.sha256)).toEqual(facts);
    expect(await getFacts(database, '2', facts.sha256)).toBeNull();
  });

  it('of another engine go, one’s own and what was claimed of it stay', async () => {
    await putFacts(database, '1', facts);
    await putFacts(database, '2', facts);
    await putFacts(database, '2/claimed', facts);
    await dropOtherEngines(database, ['2', '2/claimed']);
    expect(await getFacts(database, '1', facts.sha256)).toBeNull();
    expect(await getFacts(database, '2', facts.sha256)).toEqual(facts);
    expect(await getFacts(database, '2/claimed', facts.sha256)).toEqual(facts);
  });
});

it('what was passed over at the gate is kept in order', async () => {
  const passed = { type: 'passed' as const, reason: 'Chờ bản ký', verdict: { criteria: [], report: [] } };
  await addGateRecord(database, { owner, at: '2026-12-15T08:00:00.000Z', event: passed });
  await addGateRecord(database, { owner, at: '2026-12-15T08:00:05.000Z', event: { type: 'submitted' } });
  expect((await listGateRecords(database)).map(({ event }) => event.type)).toEqual(['passed', 'submitted']);
});
