import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDrafts, type DraftsDatabase } from '../../utils/drafts/database.ts';
import { keepSent, listHistory } from '../../utils/drafts/history.ts';
import { draftKey } from '../../utils/drafts/key.ts';
import { deleteText, listTexts, putText, settleText } from '../../utils/drafts/text-drafts.ts';
import { owner, PORTAL, round, text } from './examples.ts';

let database: DraftsDatabase;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = await openDrafts();
});

const at = (time: string) => `2026-11-20T${time}.000Z`;
const key = draftKey(text());
const history = async (whose = owner, criterion = '2.3') =>
  (await listHistory(database, whose, criterion, round)).map(({ from, value }) => [from, value]);

describe('while somebody types on', () => {
  it('what stood for ten seconds is a version, and no single key is', async () => {
    for (const [value, time] of [
      ['Đã', '07:00:00'],
      ['Đã rà', '07:00:01'],
      ['Đã rà soát', '07:00:02'],
      ['Đã kiểm tra', '07:00:12'],
      ['Đã kiểm tra 5', '07:00:13'],
    ] as const) {
      await putText(database, text({ value, writtenAt: at(time) }));
    }
    expect(await history()).toEqual([
      ['draft', 'Đã kiểm tra 5'],
      ['typed', 'Đã rà soát'],
    ]);
  });

  it('a version that the next one only goes on from is not kept beside it', async () => {
    for (const [value, time] of [
      ['Đã rà soát', '07:00:00'],
      ['Đã rà soát 12 văn bản', '07:01:00'],
      ['Khác', '07:02:00'],
    ] as const) {
      await putText(database, text({ value, writtenAt: at(time) }));
    }
    expect(await history()).toEqual([
      ['draft', 'Khác'],
      ['typed', 'Đã rà soát 12 văn bản'],
    ]);
  });

  it('what the portal held before is a version from there, once', async () => {
    await putText(database, text({ value: 'a', base: 'Cũ' }));
    await putText(database, text({ value: 'ab', base: 'Cũ' }));
    expect(await history()).toEqual([
      ['draft', 'ab'],
      ['portal', 'Cũ'],
    ]);
  });

  it('a text of another tab that it takes the place of is kept, however short the time between', async () => {
    await putText(database, text({ value: 'tab một', writer: 'one', writtenAt: at('07:00:00') }));
    await putText(database, text({ value: 'tab hai', writer: 'two', writtenAt: at('07:00:01') }));
    await putText(database, text({ value: 'tab một, nữa', writer: 'one', writtenAt: at('07:00:02') }));
    expect(await history()).toEqual([
      ['draft', 'tab một, nữa'],
      ['tab', 'tab hai'],
      ['tab', 'tab một'],
    ]);
  });
});

describe('once the portal was seen to hold a text', () => {
  it('the draft goes and the history stays', async () => {
    await putText(database, text({ value: 'Đã rà soát', base: 'Cũ', writtenAt: at('07:00:00') }));
    await settleText(database, key, at('07:00:00'), at('08:00:00'));
    expect(await listTexts(database, PORTAL)).toEqual([]);
    expect(await history()).toEqual([
      ['saved', 'Đã rà soát'],
      ['portal', 'Cũ'],
    ]);
  });

  it('the text of a tab that is still open becomes the draft again, with what it was written upon', async () => {
    await putText(database, text({ value: 'tab một', writer: 'one', base: 'Cũ', writtenAt: at('07:00:00') }));
    await putText(database, text({ value: 'tab hai', writer: 'two', base: 'Cũ', writtenAt: at('07:00:01') }));
    await settleText(database, key, at('07:00:01'), at('08:00:00'), ['one']);
    expect(await listTexts(database, PORTAL)).toMatchObject([
      { value: 'tab một', writer: 'one', base: 'Cũ', writtenAt: at('07:00:00') },
    ]);
  });

  it('the text of a tab that was closed stays in the history alone', async () => {
    await putText(database, text({ value: 'tab một', writer: 'one', writtenAt: at('07:00:00') }));
    await putText(database, text({ value: 'tab hai', writer: 'two', writtenAt: at('07:00:01') }));
    await settleText(database, key, at('07:00:01'), at('08:00:00'), ['three']);
    expect(await listTexts(database, PORTAL)).toEqual([]);
    expect(await history()).toEqual([
      ['saved', 'tab hai'],
      ['tab', 'tab một'],
    ]);
  });
});

it('what was sent stays, also where the draft is let go of and typed versions make room', async () => {
  await keepSent(
    database,
    owner,
    [{ criterion: '2.3', field: 'explanation', value: 'Đã gửi' }],
    at('06:00:00'),
  );
  for (let index = 0; index < 60; index += 1) {
    await putText(database, text({ value: `${index} lần`, writer: `${index}` }));
  }
  await deleteText(database, key);
  expect(await history()).toEqual([['sent', 'Đã gửi']]);
});

it('is of one person, one round and one criterion', async () => {
  const before = { ...owner, round: null };
  await putText(database, text({ value: 'trước khi đặt đợt', owner: before }));
  await putText(database, text({ value: 'của người khác', owner: { ...owner, account: 'Trần Thị Bình' } }));
  await putText(
    database,
    text({
      value: 'năm trước',
      owner: { ...owner, round: 'Năm 2025' },
      writtenAt: '2025-11-20T07:00:00.000Z',
    }),
  );
  await putText(database, text({ value: 'tiêu chí khác', criterion: '2.4' }));
  expect(await history()).toEqual([['draft', 'trước khi đặt đợt']]);
});
