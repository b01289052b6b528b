import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerSchemas } from '../../utils/messaging/answers.ts';
import { openDrafts } from '../../utils/drafts/database.ts';
import { listTexts } from '../../utils/drafts/text-drafts.ts';
import { criterion, owner, PORTAL, report } from '../drafts/examples.ts';
import { frame, nextPage, page, pageSeen, startWorker, TAB, type Worker } from './worker.ts';

vi.mock('../../utils/checks/run.ts', () => ({ judge: () => ({ criteria: [], report: [] }) }));

const OTHER_TAB = 8;
const tab = { id: OTHER_TAB, url: page.tab.url };
const otherPage = { ...page, tab, documentId: 'in-other-tab' };
const otherFrame = { ...frame, tab };

let worker: Worker;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T08:00:00.000Z') });
  worker = await startWorker();
});
afterEach(() => void vi.useRealTimers());

const showing = (explanation: string) => report(criterion({ score: null, explanation }));
const typed = (value: string, time = '07:32:00') => ({
  type: 'typed',
  criterion: '2.3',
  field: 'explanation',
  value,
  at: `2026-11-20T${time}.000Z`,
  account: owner.account,
  unit: owner.unit,
});
const ask = async (type: 'kept-states', sender: object = frame, of = TAB) =>
  answerSchemas[type].parse(await worker.send({ type, tab: of }, sender));
const history = async () =>
  answerSchemas.history
    .parse(await worker.send({ type: 'history', tab: TAB, criterion: '2.3' }, frame))
    .entries.map(({ from, value }) => [from, value]);
const kept = async () => {
  const database = await openDrafts();
  const texts = await listTexts(database, PORTAL);
  database.close();
  return texts;
};

describe('how a criterion stands', () => {
  it('is saved once a new document shows it, unsaved while it is typed, a draft once the page lost it', async () => {
    await worker.send(pageSeen(showing('Cũ')), page);
    expect((await ask('kept-states')).states).toEqual({ '2.3': 'saved' });
    await worker.send(typed('Mới'), page);
    await worker.send(pageSeen(showing('Mới'), false), page);
    expect((await ask('kept-states')).states).toEqual({ '2.3': 'unsaved' });
    await worker.send(pageSeen(showing('Cũ')), nextPage);
    expect((await ask('kept-states')).states).toEqual({ '2.3': 'draft' });
    await worker.send(pageSeen(showing('Mới')), { ...page, documentId: 'third' });
    expect((await ask('kept-states')).states).toEqual({ '2.3': 'saved' });
  });

  it.each([
    [
      'sent something to the portal since',
      [{ result: { began: [Date.parse('2026-11-20T07:32:05Z')], full: false } }],
    ],
    ['has sent more than the browser lists', [{ result: { began: [], full: true } }]],
    ['cannot be asked', []],
  ])('is not said to be unsaved where the page %s', async (_what, answer) => {
    worker.chrome.scripting.executeScript.mockResolvedValue(answer as never);
    await worker.send(pageSeen(showing('Cũ')), page);
    await worker.send(typed('Mới'), page);
    await worker.send(pageSeen(showing('Mới'), false), page);
    expect((await ask('kept-states')).states).toEqual({ '2.3': 'draft' });
  });

  it('is known to the next worker too', async () => {
    await worker.send(pageSeen(showing('Cũ')), page);
    await worker.restart();
    expect((await ask('kept-states')).states).toEqual({ '2.3': 'saved' });
  });
});

describe('two tabs on the same report', () => {
  beforeEach(async () => {
    await worker.send(pageSeen(showing('Cũ')), page);
    await worker.send(pageSeen(showing('Cũ')), otherPage);
  });

  it('the later one says what is being edited in the other, until the portal holds that', async () => {
    expect((await ask('kept-states', otherFrame, OTHER_TAB)).elsewhere).toEqual([]);
    await worker.send(typed('Mới'), page);
    expect((await ask('kept-states', otherFrame, OTHER_TAB)).elsewhere).toEqual(['2.3']);
    expect((await ask('kept-states')).elsewhere).toEqual([]);
    await worker.send(pageSeen(showing('Mới')), { ...otherPage, documentId: 'reloaded' });
    expect((await ask('kept-states', otherFrame, OTHER_TAB)).elsewhere).toEqual([]);
  });

  it('lose nothing of what was typed in either', async () => {
    await worker.send(typed('tab một', '07:32:00'), page);
    await worker.send(typed('tab hai', '07:32:01'), otherPage);
    expect(await history()).toEqual([
      ['draft', 'tab hai'],
      ['tab', 'tab một'],
      ['portal', 'Cũ'],
    ]);
  });

  it('keep the text of the one as its draft when that of the other was saved', async () => {
    await worker.send(typed('tab một', '07:32:00'), page);
    await worker.send(typed('tab hai', '07:32:01'), otherPage);
    await worker.send(pageSeen(showing('tab hai')), { ...otherPage, documentId: 'reloaded' });
    expect(await kept()).toMatchObject([{ value: 'tab một', base: 'Cũ' }]);
    await worker.send(pageSeen(showing('tab hai')), nextPage);
    expect(worker.state().drafts).toMatchObject([
      { draft: { value: 'tab một' }, present: 'tab hai', changedSince: true },
    ]);
  });
});

it('a draft says that the portal was changed by another since it was begun, and not by its own writer', async () => {
  await worker.send(pageSeen(showing('Cũ')), page);
  await worker.send(typed('Mới'), page);
  await worker.send(pageSeen(showing('Cũ')), nextPage);
  expect(worker.state().drafts[0]?.changedSince).toBeUndefined();
  await worker.send(pageSeen(showing('Của người khác')), { ...page, documentId: 'third' });
  expect(worker.state().drafts[0]?.changedSince).toBe(true);
});

it('of another unit chosen in the same document nothing is claimed by what the first one held', async () => {
  await worker.send(pageSeen(showing('Của đơn vị thứ nhất')), page);
  const second = { name: owner.account, unit: 'Phường Phú Xuân' };
  const shown = { ...showing('Của đơn vị thứ hai'), account: second };
  await worker.send(pageSeen(shown, false), page);
  expect((await ask('kept-states')).states).toEqual({});
  await worker.send({ ...typed('Mới'), unit: second.unit }, page);
  expect((await kept()).map(({ value, base }) => [value, base])).toEqual([['Mới', undefined]]);
  await worker.send(pageSeen(shown), nextPage);
  expect(worker.state().drafts.map(({ changedSince }) => changedSince)).toEqual([undefined]);
});

it('what was put in and taken out again is offered as before', async () => {
  await worker.send(typed('Mới'), page);
  await worker.send(pageSeen(showing('Cũ')), nextPage);
  await worker.send(typed('Mới', '07:33:00'), nextPage);
  await worker.send(typed('Cũ', '07:33:01'), nextPage);
  const again = { type: 'offer-again', tab: TAB, criterion: '2.3', field: 'explanation', value: 'Mới' };
  expect(await worker.send(again, frame)).toEqual({ done: true });
  expect(worker.state().drafts).toMatchObject([{ draft: { value: 'Mới' }, present: 'Cũ' }]);
});

it('what the page showed when the report was sent stays in the history', async () => {
  await worker.send(pageSeen(showing('Đã rà soát')), page);
  const verdict = { criteria: [], report: [] };
  await worker.send({ type: 'gate-passed', tab: TAB, reason: '', verdict }, frame);
  await worker.send(typed('Sửa sau khi gửi'), page);
  expect(await history()).toEqual([
    ['sent', 'Đã rà soát'],
    ['draft', 'Sửa sau khi gửi'],
    ['portal', 'Đã rà soát'],
  ]);
});

it('the texts of one’s own are given for a copy, those that the disk did not take among them, and no one else’s', async () => {
  await worker.send(typed('trên đĩa'), page);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await worker.send({ ...typed('chưa trên đĩa'), criterion: '2.4' }, page);
  await worker.send({ ...typed('của người khác'), criterion: '2.5', account: 'Trần Thị Bình' }, otherPage);
  await worker.send(pageSeen(showing('trên đĩa'), false), page);
  const answer = await worker.send({ type: 'kept-texts', tab: TAB }, frame);
  expect(answerSchemas['kept-texts'].parse(answer).texts).toEqual([
    { criterion: '2.3', field: 'explanation', value: 'trên đĩa' },
    { criterion: '2.4', field: 'explanation', value: 'chưa trên đĩa' },
  ]);
  vi.restoreAllMocks();
});
