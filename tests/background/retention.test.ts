import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDrafts } from '../../utils/drafts/database.ts';
import { listReports } from '../../utils/drafts/kept-reports.ts';
import { reportOf } from '../../utils/drafts/report-of.ts';
import { putText } from '../../utils/drafts/text-drafts.ts';
import { owner, round, text } from '../drafts/examples.ts';
import { frame, sidePanel, startWorker, type Worker } from './worker.ts';

const at = (iso: string) => vi.setSystemTime(new Date(iso));
let worker: Worker;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at('2026-12-13T13:00:00+07:00');
  worker = await startWorker();
  await worker.send({ type: 'accept-round', round }, frame);
  await withDatabase((database) => putText(database, text()));
});
afterEach(() => {
  vi.useRealTimers();
});

async function withDatabase<Result>(
  work: (database: Awaited<ReturnType<typeof openDrafts>>) => Promise<Result>,
) {
  const database = await openDrafts();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
const kept = async () => (await withDatabase(listReports)).length;
const said = () =>
  (worker.chrome.notifications.create.mock.calls as unknown as [string, { message: string }][]).filter(
    ([id]) => id === 'retention',
  );

/** The daily alarm, and all that comes of it. */
async function day(iso: string): Promise<void> {
  at(iso);
  const { followRetention } = await import('../../entrypoints/background/retention.ts');
  worker.chrome.alarms.onAlarm.fire({ name: 'retention' });
  // Runs after the one that the alarm began.
  await followRetention();
}

describe('drafts of a round that is over', () => {
  it('are said to be deleted once, two weeks before, and deleted then', async () => {
    await day('2026-12-20T08:00:00+07:00');
    expect(said()).toEqual([]);
    await day('2027-12-02T08:00:00+07:00');
    await day('2027-12-03T08:00:00+07:00');
    expect(said()).toHaveLength(1);
    expect(said()[0]?.[1].message).toContain('15/12/2027');
    expect(await kept()).toBe(1);
    await day('2027-12-16T09:00:00+07:00');
    expect(await kept()).toBe(0);
  });

  it('are told by their round also after another one was set', async () => {
    await day('2026-12-20T08:00:00+07:00');
    const next = { name: 'Năm 2027', opensAt: null, closesAt: '2027-12-20T17:00:00+07:00', year: 2027 };
    at('2027-11-20T08:00:00+07:00');
    await worker.send({ type: 'accept-round', round: next }, frame);
    await day('2027-12-02T08:00:00+07:00');
    expect(said()).toHaveLength(1);
  });

  it('are not deleted by a computer that was off all the time before it said so', async () => {
    await day('2026-12-20T08:00:00+07:00');
    await day('2028-06-01T08:00:00+07:00');
    expect(await kept()).toBe(1);
    expect(said()).toHaveLength(1);
    await day('2028-06-15T08:00:00+07:00');
    expect(await kept()).toBe(0);
  });

  it('of no known round stay', async () => {
    await withDatabase((database) => putText(database, text({ owner: { ...owner, round: null } })));
    await day('2026-12-20T08:00:00+07:00');
    await day('2027-12-02T08:00:00+07:00');
    await day('2027-12-17T08:00:00+07:00');
    expect(await kept()).toBe(1);
  });
});

it('while drafts are locked nothing is deleted, and what was said names nobody', async () => {
  const { lockModel } = await import('../../entrypoints/options/lock.ts');
  const lock = () => lockModel((work) => work);
  const texts = () => withDatabase((database) => database.count('texts'));
  await (await lock()).onTurnOn('mật khẩu của phòng Nội vụ');
  await day('2027-12-02T08:00:00+07:00');
  expect(said()).toHaveLength(1);
  expect(JSON.stringify(await worker.chrome.storage.local.get(null))).not.toContain(owner.account);
  await (await lock()).onClose();
  await day('2027-12-16T09:00:00+07:00');
  expect(await texts()).toBe(1);
  await (await lock()).onOpen('mật khẩu của phòng Nội vụ');
  await day('2027-12-17T09:00:00+07:00');
  expect(said()).toHaveLength(1);
  expect(await texts()).toBe(0);
});

describe('one report', () => {
  it('goes on the options page’s word', async () => {
    const message = { type: 'drop-report', report: reportOf(owner) };
    expect(await worker.send(message, sidePanel)).toEqual({ done: true });
    expect(await kept()).toBe(0);
  });

  it('does not go on the word of a panel that stands in the portal’s page', async () => {
    expect(await worker.send({ type: 'drop-report', report: reportOf(owner) }, frame)).toBeNull();
    expect(await kept()).toBe(1);
  });
});
