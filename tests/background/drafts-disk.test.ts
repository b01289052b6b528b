import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDrafts } from '../../utils/drafts/database.ts';
import { criterion, report } from '../drafts/examples.ts';
import { kept, offeredBy, typed } from './drafts-steps.ts';
import { frame, nextPage, page, pageSeen, startWorker, TAB, type Worker } from './worker.ts';

vi.mock('../../utils/checks/run.ts', () => ({ judge: () => ({ criteria: [], report: [] }) }));

let worker: Worker;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T08:00:00.000Z') });
  worker = await startWorker();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const offered = () => offeredBy(worker);
const fullDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

it('drafts that cannot be read at first are offered as soon as they can', async () => {
  await worker.send(typed('Đã rà soát'), page);
  await worker.restart();
  const closed = vi.spyOn(IDBObjectStore.prototype, 'index').mockImplementation(() => {
    throw new DOMException('not now', 'UnknownError');
  });
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await worker.send(pageSeen(report(criterion())), nextPage);
  expect(offered()).toEqual([]);
  closed.mockRestore();
  // Time goes on as it waits.
  await vi.waitFor(() => expect(offered()).toEqual(['Đã rà soát']), { timeout: 10_000 });
  vi.useRealTimers();
});

it('a slow disk holds up nothing else: the panel opens meanwhile, and stays open', async () => {
  await worker.send(pageSeen(report(criterion())), page);
  const database = await openDrafts();
  const { store, done } = database.transaction('texts', 'readwrite');
  let slow = true;
  const busy = (async () => {
    while (slow) await store.count();
    await done;
  })();
  const at = Date.now();
  const clock = { portalDate: new Date(at).toUTCString(), sentAt: at, receivedAt: at };
  const refreshing = worker.send({ type: 'clock-read', ...clock }, page);
  await new Promise((wake) => setTimeout(wake, 50));
  expect(await worker.send({ type: 'set-panel-open', tab: TAB, open: true }, frame)).toEqual({ done: true });
  expect(worker.state()).toMatchObject({ panel: { open: true }, clock: { offset: null } });
  slow = false;
  await Promise.all([busy, refreshing]);
  expect(worker.state()).toMatchObject({ panel: { open: true }, clock: { margin: expect.any(Number) } });
  database.close();
});

describe('with a full disk', () => {
  it('the answer and the panel say so', async () => {
    fullDisk();
    await worker.send(pageSeen(report(criterion())), page);
    expect(await worker.send(typed('Đã rà soát'), page)).toEqual({ kept: false, reason: 'quota' });
    await vi.waitFor(() => expect(worker.state().draftFailure).toBe('quota'));
  });

  it('what was typed outlives the worker, is offered, and is kept as soon as there is room', async () => {
    const disk = fullDisk();
    await worker.send(typed('Đã rà soát'), page);
    await worker.restart();
    await worker.send(pageSeen(report(criterion())), page);
    expect(offered()).toEqual(['Đã rà soát']);
    expect(await kept()).toEqual([]);

    disk.mockRestore();
    await worker.send(typed('2', { field: 'score' }), page);
    const values = async () => (await kept()).map((draft) => draft.kind === 'text' && draft.value).sort();
    await vi.waitFor(async () => expect(await values()).toEqual(['2', 'Đã rà soát']));
    await vi.waitFor(() => expect(worker.state().draftFailure).toBeNull());
  });

  it('what was held does not come over what was typed since', async () => {
    const disk = fullDisk();
    await worker.send(typed('Cũ'), page);
    disk.mockRestore();
    await worker.send(typed('Mới', { at: '2026-11-20T07:33:00.000Z' }), page);
    await worker.send(pageSeen(report(criterion()), false), page);
    expect(await kept()).toMatchObject([{ value: 'Mới' }]);
  });

  it('what is sent once more does not come over what is held since', async () => {
    const disk = fullDisk();
    await worker.send(typed('Mới', { at: '2026-11-20T07:33:00.000Z' }), page);
    disk.mockRestore();
    await worker.send(typed('Cũ'), page);
    await vi.waitFor(async () => expect(await kept()).toMatchObject([{ value: 'Mới' }]));
  });

  it('what is held does not come over what is on disk since', async () => {
    await worker.send(typed('Mới', { at: '2026-11-20T07:33:00.000Z' }), page);
    fullDisk();
    await worker.send(typed('Cũ'), page);
    await worker.send(pageSeen(report(criterion())), page);
    expect(offered()).toEqual(['Mới']);
  });

  it('and full session storage what was typed is held in memory', async () => {
    const disk = fullDisk();
    worker.chrome.storage.session.fill(true);
    expect(await worker.send(typed('Đã rà soát'), page)).toEqual({ kept: false, reason: 'quota' });
    disk.mockRestore();
    worker.chrome.storage.session.fill(false);
    await worker.send(typed('2', { field: 'score' }), page);
    await vi.waitFor(async () => expect(await kept()).toHaveLength(2));
  });

  it('a wake-up in a minute tries again', async () => {
    const disk = fullDisk();
    await worker.send(typed('Đã rà soát'), page);
    expect(worker.chrome.alarms.create).toHaveBeenCalledWith('retry-drafts', { delayInMinutes: 1 });
    disk.mockRestore();
    worker.chrome.alarms.onAlarm.fire({ name: 'retry-drafts' });
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
  });
});
