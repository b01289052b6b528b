import { beforeEach, expect, it } from 'vitest';
import type { LockModel } from '../../components/pages/keeping-model.ts';
import { openDrafts } from '../../utils/drafts/database.ts';
import { criterion, PORTAL, report } from '../drafts/examples.ts';
import { page, pageSeen, sidePanel, startWorker, TAB, type Worker } from './worker.ts';

const PASSPHRASE = 'mật khẩu của phòng Nội vụ';
const BEFORE = 'Đã rà soát 12 văn bản trước khi khóa.';
const TYPED = 'Đã rà soát 14 văn bản trong lúc khóa.';

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker();
  await worker.send(pageSeen(report(criterion())), page);
});

/** The lock as the options page has it. */
async function lock(): Promise<LockModel> {
  const { lockModel } = await import('../../entrypoints/options/lock.ts');
  const model = await lockModel((work) => work);
  return model;
}

/** As the browser's memory is after a start. */
async function startBrowser(): Promise<void> {
  for (const key of Object.keys(await worker.chrome.storage.session.get(null))) {
    await worker.chrome.storage.session.remove(key);
  }
  await worker.restart();
  await worker.send(pageSeen(report(criterion())), page);
}

async function type(value: string, at: string): Promise<unknown> {
  const { account } = report();
  const typed = { type: 'typed', criterion: '2.3', field: 'explanation', value, at };
  return await worker.send({ ...typed, account: account.name, unit: account.unit }, page);
}

async function stored(): Promise<string> {
  const database = await openDrafts();
  const all = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
  database.close();
  return JSON.stringify(all);
}

it('what is typed while locked is kept sealed, and offered once the passphrase is given', async () => {
  await type(BEFORE, '2026-11-20T08:00:00.000Z');
  expect(await (await lock()).onTurnOn(PASSPHRASE)).toBeNull();
  await startBrowser();
  expect(worker.state()).toMatchObject({ draftsLocked: true, drafts: [] });

  expect(await type(TYPED, '2026-11-20T09:00:00.000Z')).toEqual({ kept: true });
  await worker.send(pageSeen(report(criterion({ explanation: TYPED })), false), page);
  expect(await worker.send({ type: 'kept-states', tab: TAB }, sidePanel)).toMatchObject({
    states: { '2.3': 'unsaved' },
  });
  await worker.restart();
  expect(await type(`${TYPED} Thêm.`, '2026-11-20T09:00:01.000Z')).toEqual({ kept: true });
  expect(worker.state().draftFailure).toBeNull();
  expect(await stored()).not.toMatch(/văn bản|Nguyễn Văn An|danhgia/);

  const locked = await lock();
  expect(locked.state).toBe('locked');
  expect(await locked.onOpen('mật khẩu của người khác')).toBe('wrong');
  expect(await locked.onOpen(PASSPHRASE)).toBeNull();
  await worker.send({ type: 'lock-changed' }, sidePanel);
  await worker.send(pageSeen(report(criterion())), { ...page, documentId: 'next' });
  expect(worker.state().draftsLocked).toBe(false);
  expect(worker.state().drafts).toMatchObject([{ draft: { value: `${TYPED} Thêm.` }, earlier: [] }]);
  expect(await stored()).not.toMatch(/văn bản|Nguyễn Văn An|danhgia/);
});

it('a service worker that is stopped and started again asks for no passphrase', async () => {
  await (await lock()).onTurnOn(PASSPHRASE);
  await worker.restart();
  await type(TYPED, '2026-11-20T09:00:00.000Z');
  await worker.send(pageSeen(report(criterion())), { ...page, documentId: 'next' });
  expect(worker.state().drafts).toMatchObject([{ draft: { value: TYPED } }]);
});

it('turning it on waits until a backup is written, and holds up nothing that is typed meanwhile', async () => {
  const { withDrafts } = await import('../../entrypoints/background/drafts-database.ts');
  let finish = () => {};
  const backup = withDrafts(() => new Promise<void>((resolve) => (finish = resolve)));
  const turning = (await lock()).onTurnOn(PASSPHRASE);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await type(TYPED, '2026-11-20T09:00:00.000Z')).toEqual({ kept: true });
  expect((await lock()).state).toBe('off');
  finish();
  await backup;
  expect(await turning).toBeNull();
  expect(await stored()).not.toContain('văn bản');
});

it('«Khóa ngay» locks at once', async () => {
  await (await lock()).onTurnOn(PASSPHRASE);
  await type(TYPED, '2026-11-20T09:00:00.000Z');
  await (await lock()).onClose();
  await worker.send({ type: 'lock-changed' }, sidePanel);
  await worker.send(pageSeen(report(criterion())), { ...page, documentId: 'next' });
  expect(worker.state()).toMatchObject({ draftsLocked: true, drafts: [] });
});

it('turned off, everything is there, what was typed while locked too', async () => {
  await type(BEFORE, '2026-11-20T08:00:00.000Z');
  await (await lock()).onTurnOn(PASSPHRASE);
  await startBrowser();
  await type(TYPED, '2026-11-20T09:00:00.000Z');
  expect(await (await lock()).onTurnOff('mật khẩu của người khác')).toBe('wrong');
  expect(await (await lock()).onTurnOff(PASSPHRASE)).toBeNull();
  expect((await lock()).state).toBe('off');
  await worker.send(pageSeen(report(criterion())), { ...page, documentId: 'next' });
  expect(worker.state().drafts).toMatchObject([{ draft: { value: TYPED } }]);
  const entries = await worker.send({ type: 'history', tab: TAB, criterion: '2.3' }, sidePanel);
  expect(JSON.stringify(entries)).toContain(BEFORE);
});

it('what cannot be read of the lock itself is got round in the same way', async () => {
  await (await lock()).onTurnOn(PASSPHRASE);
  const database = await openDrafts();
  await database.put('vault', { key: 'vault' } as never);
  database.close();
  expect(await type(TYPED, '2026-11-20T09:00:00.000Z')).toMatchObject({ kept: false });
  await worker.send({ type: 'drop-all-drafts' }, sidePanel);
  expect(await type(TYPED, '2026-11-20T09:00:01.000Z')).toEqual({ kept: true });
});

it('a forgotten passphrase is got round by deleting everything, and by nothing else', async () => {
  await type(BEFORE, '2026-11-20T08:00:00.000Z');
  await (await lock()).onTurnOn(PASSPHRASE);
  await startBrowser();
  await worker.send({ type: 'drop-all-drafts' }, sidePanel);
  expect((await lock()).state).toBe('off');
  expect(await stored()).toMatch(/^[[\],]*$/);
  expect(await type(TYPED, '2026-11-20T09:00:00.000Z')).toEqual({ kept: true });
  await worker.send(pageSeen(report(criterion())), { ...page, documentId: 'next' });
  expect(worker.state().drafts).toMatchObject([{ draft: { value: TYPED, owner: { portal: PORTAL } } }]);
});
