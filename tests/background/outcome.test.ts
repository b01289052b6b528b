import { beforeEach, describe, expect, it } from 'vitest';
import { criterion, report } from '../drafts/examples.ts';
import { answerSchemas } from '../../utils/messaging/answers.ts';
import { frame, nextPage, page, pageSeen, startWorker, TAB, type Worker } from './worker.ts';

const submitted = { type: 'submitted' };
const notSent = { ...report(criterion()), sent: false };
const sent = { ...report(criterion()), sent: true };

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker();
  await worker.send(pageSeen(notSent), page);
});

describe('after «Gửi báo cáo»', () => {
  it('a report of which the portal does not say that it is sent is outstanding, in the next document too', async () => {
    await worker.send(submitted, page);
    await worker.send(pageSeen(notSent), nextPage);
    expect(worker.state().unconfirmed).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('it is outstanding even if the page went away before it could tell that it was sent', async () => {
    const verdict = { criteria: [], report: [] };
    await worker.send({ type: 'gate-passed', tab: TAB, reason: '', verdict }, frame);
    await worker.send(pageSeen(notSent), nextPage);
    expect(worker.state().unconfirmed).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('it still is when the worker was stopped in between', async () => {
    await worker.send(submitted, page);
    await worker.restart();
    await worker.send(pageSeen(notSent), nextPage);
    expect(worker.state().unconfirmed).not.toBeNull();
  });

  it('nothing is outstanding once the portal says that it is sent', async () => {
    await worker.send(submitted, page);
    await worker.send(pageSeen(sent), nextPage);
    expect(worker.state().unconfirmed).toBeNull();
    await worker.send(pageSeen(notSent), page);
    expect(worker.state().unconfirmed).toBeNull();
  });

  it('nothing is outstanding once the person has seen it on the portal', async () => {
    await worker.send(submitted, page);
    await worker.send(pageSeen(notSent), nextPage);
    await worker.send({ type: 'sent-seen', tab: TAB }, frame);
    expect(worker.state().unconfirmed).toBeNull();
  });

  it('nothing is outstanding for another account', async () => {
    await worker.send(submitted, page);
    const other = { ...notSent, account: { name: 'Lê Văn Khác', unit: notSent.account.unit } };
    await worker.send(pageSeen(other), nextPage);
    expect(worker.state().unconfirmed).toBeNull();
  });

  it('sent a second time, it is outstanding anew', async () => {
    await worker.send(submitted, page);
    await worker.send(pageSeen(sent), nextPage);
    await worker.send(pageSeen(notSent), page);
    await worker.send(submitted, page);
    await worker.send(pageSeen(notSent), nextPage);
    expect(worker.state().unconfirmed).not.toBeNull();
  });
});

it('nothing is outstanding of a report that was never sent', () => {
  expect(worker.state().unconfirmed).toBeNull();
});

describe('a receipt', () => {
  const passed = {
    type: 'gate-passed',
    tab: TAB,
    reason: 'Chờ bản ký',
    verdict: { criteria: [], report: [] },
  };
  const receipts = async () =>
    answerSchemas.receipts.parse(await worker.send({ type: 'receipts', tab: TAB }, frame)).receipts;

  it('is kept each time that the report is sent, with the confirmation that followed', async () => {
    await worker.send(passed, page);
    expect(await receipts()).toEqual([]);
    await worker.send(passed, frame);
    await worker.send(pageSeen(sent), nextPage);
    await worker.send(pageSeen(notSent), page);
    await worker.send({ ...passed, reason: 'Gửi lại' }, frame);
    expect(await receipts()).toMatchObject([
      { receipt: { reason: 'Gửi lại', criteria: [{ code: '2.3' }] }, confirmed: null },
      { receipt: { reason: 'Chờ bản ký' }, confirmed: { by: 'portal' } },
    ]);
  });

  it('is not shown to another account', async () => {
    await worker.send(passed, frame);
    await worker.send(pageSeen({ ...notSent, account: { name: 'Lê Văn Khác', unit: null } }), nextPage);
    expect(await receipts()).toEqual([]);
  });
});
