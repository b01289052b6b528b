import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { criterion, owner, report, round } from '../drafts/examples.ts';
import { kept, offeredBy, typed } from './drafts-steps.ts';
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

const offered = () => offeredBy(worker);

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
