import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Subject } from '../../utils/checks/subject.ts';
import type { Outcome } from '../../utils/report/finding.ts';
import { criterion, report, round } from '../drafts/examples.ts';
import { frame, page, pageSeen, startWorker, TAB, type Worker } from './worker.ts';

const judged = vi.hoisted(() => ({ subject: null as Subject | null, outcomes: [] as Outcome[] }));
vi.mock('../../utils/checks/run.ts', () => ({
  judge: (subject: Subject) => {
    judged.subject = subject;
    const criteria = judged.outcomes.map((outcome, index) => ({
      code: `2.${index + 1}`,
      outcome,
      findings: outcome === 'none' ? [] : [{ ...finding, outcome }],
      uncheckedFiles: 0,
    }));
    return { criteria, report: [] };
  },
}));
const finding = {
  rule: 'file.office',
  criterion: '2.1',
  file: 'bao-cao.docx',
  attachment: null,
  message: 'bao-cao.docx là tệp Word',
  remedy: null,
  source: 'R27',
  clause: null,
};

let worker: Worker;
const setTime = (iso: string) => vi.setSystemTime(new Date(iso));
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  setTime('2026-12-13T13:00:00+07:00');
  judged.outcomes = [];
  worker = await startWorker();
});
afterEach(() => {
  vi.useRealTimers();
});

const acceptRound = () => worker.send({ type: 'accept-round', round }, frame);
const tick = () => worker.chrome.alarms.onAlarm.fire({ name: 'tick' });
const notified = () =>
  worker.chrome.notifications.create.mock.calls as unknown as [string, Record<string, string>][];

describe('on a fresh installation', () => {
  it('no round is set, and nothing comes of the one of 2023', async () => {
    await worker.send(pageSeen(report(criterion())), page);
    expect(worker.state().round).toBeNull();
    expect(judged.subject).toMatchObject({ round: null, year: null });
    tick();
    await vi.waitFor(() => expect(worker.chrome.alarms.create).toHaveBeenCalled());
    expect(notified()).toEqual([]);
  });

  it('the round on the page is proposed, and taken over on the click alone', async () => {
    await worker.send(pageSeen({ ...report(criterion()), announcedRound: round }), page);
    expect(worker.state()).toMatchObject({ round: null, proposedRound: round });
    await acceptRound();
    await vi.waitFor(() => expect(worker.state()).toMatchObject({ round, proposedRound: null }));
    expect(judged.subject).toMatchObject({ round, year: 2026 });
  });

  it('a round without a usable closing is not taken over', async () => {
    const broken = { ...round, closesAt: 'mai' };
    expect(await worker.send({ type: 'accept-round', round: broken }, frame)).toEqual({ done: false });
  });
});

describe('with a clock set wrong', () => {
  it('the portal’s counts: three hours behind on the computer is a round that has closed', async () => {
    await acceptRound();
    setTime('2026-12-15T14:30:00+07:00');
    await worker.send(pageSeen(report(criterion())), page);
    const receivedAt = Date.now();
    const clock = { portalDate: 'Tue, 15 Dec 2026 10:30:00 GMT', sentAt: receivedAt - 200, receivedAt };
    await worker.send({ type: 'clock-read', ...clock }, page);
    expect(judged.subject).toMatchObject({ clockOffset: -10800.6, now: '2026-12-15T17:30:00+07:00' });
    expect(worker.state().clock).toEqual({
      offset: 10_800_600,
      margin: 600,
      readAt: '2026-12-15T17:30:00+07:00',
    });
  });

  it.each([
    ['an hour later, after a restart', '2026-12-13T14:00:00+07:00', 10_800_600],
    ['two days later', '2026-12-15T13:00:00+07:00', null],
    ['on a computer whose clock was set back', '2026-12-13T12:00:00+07:00', null],
  ])('what was read counts or not %s', async (_when, then, offset) => {
    setTime('2026-12-13T13:00:00+07:00');
    const receivedAt = Date.now();
    const clock = { portalDate: 'Sun, 13 Dec 2026 09:00:00 GMT', sentAt: receivedAt - 200, receivedAt };
    await worker.send({ type: 'clock-read', ...clock }, page);
    await worker.restart();
    setTime(then);
    await worker.send(pageSeen(report(criterion())), page);
    expect(worker.state().clock.offset).toBe(offset);
  });

  it('a header that is no date changes nothing', async () => {
    const clock = { portalDate: 'hôm nay', sentAt: 1, receivedAt: 2 };
    expect(await worker.send({ type: 'clock-read', ...clock }, page)).toEqual({ done: false });
  });
});

describe('a reminder', () => {
  it('comes once, with what is left and how much is to do, in counts alone', async () => {
    judged.outcomes = ['error', 'none', 'none', 'pass'];
    setTime('2026-12-01T09:00:00+07:00');
    await acceptRound();
    await worker.send(pageSeen(report(criterion())), page);
    setTime('2026-12-13T12:30:00+07:00');
    tick();
    await vi.waitFor(() => expect(notified()).toHaveLength(1));
    expect(notified()[0]?.[1]).toMatchObject({
      title: 'Hạn gửi báo cáo: còn 2 ngày 4 giờ',
      message: 'Còn 2 tiêu chí chưa nhập, 1 tiêu chí có lỗi.',
    });
    expect(JSON.stringify(notified())).not.toContain('bao-cao');

    await worker.restart();
    tick();
    setTime('2026-12-14T17:29:30+07:00');
    tick();
    await vi.waitFor(() => expect(notified()).toHaveLength(2));
    expect(notified()[1]?.[1]?.title).toBe('Hạn gửi báo cáo: còn 23 giờ 30 phút');
  });

  it('says so where no report was seen in this round', async () => {
    await acceptRound();
    await vi.waitFor(() => expect(notified()).toHaveLength(1));
    expect(notified()[0]?.[1]?.message).toBe('Mở phần mềm để xem còn những gì phải làm.');
  });

  it('is waited for until the next is due or the toolbar changes', async () => {
    await acceptRound();
    await vi.waitFor(() => expect(worker.chrome.alarms.create).toHaveBeenCalled());
    const [name, { when }] = worker.chrome.alarms.create.mock.calls.at(-1) as unknown as [
      string,
      { when: number },
    ];
    expect(name).toBe('tick');
    expect(new Date(when).toISOString()).toBe('2026-12-13T10:00:00.001Z');
  });
});

describe('the toolbar', () => {
  const shown = (mock: ReturnType<typeof vi.fn>) => mock.mock.calls.map(([details]) => details as object);

  it('counts the errors on the portal’s tab, beside the time left in words', async () => {
    judged.outcomes = ['error', 'warning', 'error'];
    await acceptRound();
    await worker.send(pageSeen(report(criterion())), page);
    expect(shown(worker.chrome.action.setBadgeText)).toContainEqual({ tabId: TAB, text: '2' });
    expect(shown(worker.chrome.action.setTitle)).toContainEqual({
      tabId: TAB,
      title: 'Soát CCHC · còn 2 ngày 4 giờ · 2 lỗi',
    });
  });

  it('shows the time left where there are none, and grey elsewhere', async () => {
    await acceptRound();
    await worker.send(pageSeen(report(criterion())), page);
    expect(shown(worker.chrome.action.setBadgeText)).toContainEqual({ tabId: TAB, text: '2n' });
    await vi.waitFor(() => expect(shown(worker.chrome.action.setBadgeText)).toContainEqual({ text: '2n' }));
    expect(shown(worker.chrome.action.setIcon)).toContainEqual({
      path: { 16: '/icon-grey/16.png', 32: '/icon-grey/32.png', 48: '/icon-grey/48.png' },
    });
  });
});

it('the badges beside the criteria say outcome and number', async () => {
  judged.outcomes = ['error', 'pass', 'none'];
  await worker.send(pageSeen(report(criterion())), page);
  expect(worker.sentToTabs.at(-1)).toEqual({
    tab: TAB,
    message: {
      to: 'content',
      type: 'outcomes',
      outcomes: [
        { code: '2.1', outcome: 'error', count: 1, label: 'Tiêu chí 2.1: 1 lỗi' },
        { code: '2.2', outcome: 'pass', count: 1, label: 'Tiêu chí 2.2: đạt' },
        { code: '2.3', outcome: 'none', count: 0, label: 'Tiêu chí 2.3: chưa nhập' },
      ],
    },
  });
});

it('English is by our own setting', async () => {
  await worker.chrome.storage.local.set({ settings: { language: 'en', round: null, pack: null } });
  judged.outcomes = ['error'];
  await worker.send(pageSeen(report(criterion())), page);
  expect(worker.state().language).toBe('en');
  expect(JSON.stringify(worker.sentToTabs.at(-1))).toContain('Criterion 2.1: 1 error');
});
