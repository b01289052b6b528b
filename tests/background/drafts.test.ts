import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDrafts } from '../../utils/drafts/database.ts';
import { listDrafts } from '../../utils/drafts/kept-drafts.ts';
import { criterion, owner, PORTAL, report, round } from '../drafts/examples.ts';
import { frame, nextPage, page, pageSeen, sidePanel, startWorker, TAB, type Worker } from './worker.ts';

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

const typed = (value: string, change: object = {}) => ({
  type: 'typed',
  criterion: '2.3',
  field: 'explanation',
  value,
  at: '2026-11-20T07:32:00.000Z',
  account: owner.account,
  unit: owner.unit,
  ...change,
});
const kept = async () => {
  const database = await openDrafts();
  const drafts = (await listDrafts(database, PORTAL)).map(({ draft }) => draft);
  database.close();
  return drafts;
};
const offered = () =>
  worker.state().drafts.map(({ draft }) => (draft.kind === 'text' ? draft.value : draft.name));
const fullDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

describe('what was typed', () => {
  it('is on disk when the answer comes', async () => {
    expect(await worker.send(typed('Đã rà soát'), page)).toEqual({ kept: true });
    expect(await kept()).toMatchObject([{ value: 'Đã rà soát', owner: { ...owner, round: null } }]);
  });

  it.each(['2', ''])('comes back as «%s» after the worker stopped and the page lost it', async (value) => {
    await worker.send(typed(value, { field: 'score' }), page);
    await worker.restart();
    await worker.send(pageSeen(report(criterion({ score: '1' }))), page);
    expect(worker.state().drafts).toMatchObject([{ draft: { field: 'score', value }, present: '1' }]);
  });

  it('is not offered while the page shows it', async () => {
    await worker.send(typed('Đã rà soát'), page);
    await worker.send(pageSeen(report(criterion({ explanation: 'Đã rà soát' })), false), page);
    expect(offered()).toEqual([]);
    expect(await kept()).toHaveLength(1);
  });

  it('goes once a new document shows the same, and stays through an offer that nobody answers', async () => {
    await worker.send(typed('Đã rà soát'), page);
    for (let times = 0; times < 3; times += 1) {
      await worker.send(pageSeen(report(criterion({ explanation: 'Cũ' }))), page);
      expect(offered()).toEqual(['Đã rà soát']);
    }
    await worker.send(pageSeen(report(criterion({ explanation: 'Đã rà soát' }))), page);
    expect(offered()).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('is no longer offered in an older version once the person types on', async () => {
    await worker.send(typed('Đã rà soát'), page);
    await worker.send(pageSeen(report(criterion({ explanation: 'Cũ' }))), page);
    await worker.send(typed('Đã rà soát lại'), page);
    await vi.waitFor(() => expect(offered()).toEqual([]));
  });

  it('is offered with the longer text that it wiped out', async () => {
    await worker.send(typed('Đã rà soát 12 văn bản'), page);
    await worker.send(typed('', { at: '2026-11-20T07:33:00.000Z' }), page);
    await worker.send(pageSeen(report(criterion({ explanation: 'Cũ' }))), page);
    expect(worker.state().drafts).toMatchObject([
      { draft: { value: '' }, earlier: [{ value: 'Đã rà soát 12 văn bản' }] },
    ]);
  });

  it('is not offered to the next person at the machine', async () => {
    await worker.send(typed('Đã rà soát'), page);
    const other = { ...report(criterion()), account: { name: 'Trần Thị Bình', unit: owner.unit } };
    await worker.send(pageSeen(other), page);
    expect(offered()).toEqual([]);
    expect(await kept()).toHaveLength(1);
  });

  it('goes on the person’s click', async () => {
    await worker.send(typed('Đã rà soát'), page);
    await worker.send(pageSeen(report(criterion())), page);
    const [offer] = worker.state().drafts;
    await worker.send({ type: 'drop-draft', tab: TAB, key: offer?.key }, frame);
    expect(offered()).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('goes with all else when the options page empties everything, and a frame cannot ask for that', async () => {
    await worker.send(typed('Đã rà soát'), page);
    expect(await worker.send({ type: 'drop-all-drafts' }, frame)).toBeNull();
    expect(await kept()).toHaveLength(1);
    expect(await worker.send({ type: 'drop-all-drafts' }, sidePanel)).toEqual({ done: true });
    expect(await kept()).toEqual([]);
  });

  it('stays when the session ends', async () => {
    await worker.send(typed('Đã rà soát'), page);
    await worker.send({ type: 'session-ended' }, page);
    expect(worker.state()).toMatchObject({ portal: { reason: 'signed-out' }, report: null });
    expect(await kept()).toHaveLength(1);
  });
});

it('typed before and after «Dùng đợt này», the newer text alone comes back', async () => {
  await worker.send(typed('bản cũ'), page);
  await worker.send(pageSeen({ ...report(criterion()), announcedRound: round }), page);
  await worker.send({ type: 'accept-round', round }, frame);
  await vi.waitFor(() => expect(worker.state().round).toEqual(round));
  await worker.send(typed('bản mới', { at: '2026-11-20T07:33:00.000Z' }), page);
  await worker.send(pageSeen(report(criterion())), nextPage);
  expect(offered()).toEqual(['bản mới']);
  expect(await kept()).toMatchObject([{ value: 'bản mới', owner: { round: round.name } }]);
});

it('typed in another round, it is asked about with that round’s name and then is of the present one', async () => {
  const before = { ...round, name: 'Đợt cũ', opensAt: null, closesAt: '2026-12-01T17:00:00+07:00' };
  await worker.send({ type: 'accept-round', round: before }, frame);
  await worker.send(typed('Đã rà soát', { at: '2026-11-10T07:32:00.000Z' }), page);
  await worker.send({ type: 'accept-round', round }, frame);
  await worker.send(pageSeen(report(criterion())), page);
  expect(worker.state().drafts).toMatchObject([{ accountUnknown: true, otherRound: 'Đợt cũ' }]);
  const [asked] = worker.state().drafts;
  await worker.send({ type: 'confirm-drafts', tab: TAB, keys: [asked?.key] }, frame);
  expect(worker.state().drafts).toMatchObject([{ accountUnknown: false, draft: { owner } }]);
  expect(await kept()).toMatchObject([{ value: 'Đã rà soát', owner }]);
});

describe('a document that may echo what was posted', () => {
  const echo = report(criterion({ explanation: 'Đã rà soát' }));
  const leaving = (form: boolean) => worker.send({ type: 'leaving', form }, page);

  it.each<[string, boolean, string | undefined, number]>([
    ['the answer to a form', true, undefined, 1],
    ['a link', false, undefined, 0],
    ['the page a form redirects to', true, 'redirected', 0],
    ['a page of the tab’s history', false, 'traversed', 1],
    ['a page loaded again', false, 'reloaded', 0],
  ])('%s', async (_name, form, arrival, left) => {
    await worker.send(typed('Đã rà soát'), page);
    await worker.send(pageSeen(report(criterion())), page);
    await leaving(form);
    await worker.send(pageSeen(echo, true, arrival), nextPage);
    expect(await kept()).toHaveLength(left);
  });

  it('stays one when it is loaded again, and is none any more once another is opened', async () => {
    await worker.send(typed('Đã rà soát'), page);
    await worker.send(pageSeen(report(criterion())), page);
    await leaving(true);
    await worker.send(pageSeen(echo), nextPage);
    await worker.send(pageSeen(echo, true, 'reloaded'), { ...page, documentId: 'again' });
    expect(await kept()).toHaveLength(1);
    await worker.send({ type: 'leaving', form: false }, page);
    await worker.send(pageSeen(echo), { ...page, documentId: 'opened' });
    expect(await kept()).toEqual([]);
  });
});

describe('a draft of an unknown account', () => {
  const nobody = { account: null, unit: null };

  it('asks first, and is the person’s own after the confirmation', async () => {
    await worker.send(typed('Đã rà soát', nobody), page);
    await worker.send(pageSeen(report(criterion())), page);
    const [asked] = worker.state().drafts;
    expect(asked?.accountUnknown).toBe(true);
    await worker.send({ type: 'confirm-drafts', tab: TAB, keys: [asked?.key] }, frame);
    expect(worker.state().drafts).toMatchObject([{ accountUnknown: false, draft: { value: 'Đã rà soát' } }]);
    expect(await kept()).toMatchObject([{ owner: { account: owner.account } }]);
  });

  it('is shown by its beginning alone, without earlier versions, until it is confirmed', async () => {
    const whole = 'Đã rà soát 12 văn bản theo Báo cáo số 25/BC-UBND ngày 15/3/2026.';
    await worker.send(typed(`${whole} Trang 2, trang 3.`, nobody), page);
    await worker.send(typed(whole, { ...nobody, at: '2026-11-20T07:33:00.000Z' }), page);
    await worker.send(pageSeen(report(criterion())), page);
    expect(offered()).toEqual(['Đã rà soát 12 văn bản th…']);
    expect(JSON.stringify(worker.sentToPanels)).not.toContain('25/BC-UBND');
    expect(JSON.stringify(await worker.chrome.storage.session.get(null))).not.toContain('25/BC-UBND');
    const [asked] = worker.state().drafts;
    await worker.send({ type: 'confirm-drafts', tab: TAB, keys: [asked?.key] }, frame);
    expect(worker.state().drafts).toMatchObject([
      { draft: { value: whole }, earlier: [{ value: `${whole} Trang 2, trang 3.` }] },
    ]);
  });

  it('stays although the page shows the same: it may be someone else’s', async () => {
    await worker.send(typed('2', { ...nobody, field: 'score' }), page);
    await worker.send(pageSeen(report(criterion({ score: '2' }))), page);
    expect(await kept()).toHaveLength(1);
  });

  it('is confirmed for the tab alone where the page never says who is signed in', async () => {
    const unsigned = { ...report(criterion()), account: { name: null, unit: null } };
    await worker.send(typed('Đã rà soát', nobody), page);
    await worker.send(pageSeen(unsigned), page);
    const [asked] = worker.state().drafts;
    await worker.send({ type: 'confirm-drafts', tab: TAB, keys: [asked?.key] }, frame);
    expect(worker.state().drafts).toMatchObject([{ accountUnknown: false }]);
    expect(await kept()).toMatchObject([{ owner: { account: null } }]);
  });
});

describe('«đúng là của tôi»', () => {
  const nobody = { account: null, unit: null };
  const signedAs = (name: string | null, unit: string | null) => ({
    ...report(criterion()),
    account: { name, unit },
  });
  const asks = () => worker.state().drafts.map(({ accountUnknown }) => accountUnknown);
  beforeEach(async () => {
    await worker.send(typed('Đã rà soát', nobody), page);
    await worker.send(pageSeen(signedAs(null, null)), page);
    const [asked] = worker.state().drafts;
    await worker.send({ type: 'confirm-drafts', tab: TAB, keys: [asked?.key] }, frame);
    expect(asks()).toEqual([false]);
  });

  it.each([
    ['account', 'Trần Thị Bình', null],
    ['unit', null, 'Phường Vỹ Dạ'],
  ])('holds no longer for another %s, nor after they have left again', async (_what, name, unit) => {
    await worker.send(pageSeen(signedAs(name, unit)), nextPage);
    expect(asks()).toEqual([true]);
    await worker.send(pageSeen(signedAs(null, null)), page);
    expect(asks()).toEqual([true]);
  });

  it.each([
    ['the session’s end', { type: 'session-ended' }],
    ['a page to sign in', pageSeen(null)],
  ])('holds no longer after %s', async (_what, message) => {
    await worker.send(message, page);
    await worker.send(pageSeen(signedAs(null, null)), nextPage);
    expect(asks()).toEqual([true]);
  });

  it('holds in the next document of the same person', async () => {
    await worker.send(pageSeen(signedAs(null, null)), nextPage);
    expect(asks()).toEqual([false]);
  });
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
    expect((await kept()).map((draft) => draft.kind === 'text' && draft.value).sort()).toEqual([
      '2',
      'Đã rà soát',
    ]);
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
    expect(await kept()).toMatchObject([{ value: 'Mới' }]);
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
    expect(await kept()).toHaveLength(2);
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
