import { beforeEach, expect, it } from 'vitest';
import { answerSchemas } from '../../utils/messaging/answers.ts';
import { criterion, report } from '../drafts/examples.ts';
import { frame, nextPage, page, pageSeen, startWorker, TAB, type Worker } from './worker.ts';

const first = report(criterion({ code: '1.1', title: 'Kế hoạch', score: '9' }));
const second = report(criterion({ code: '2.3', score: '1' }));

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker();
  await worker.send(pageSeen(first), page);
});

const judged = () => worker.state().verdict?.criteria.map(({ code, outcome }) => [code, outcome]);

it('what another page showed is judged with what this one shows, and is not taken for it', async () => {
  await worker.restart();
  await worker.send(pageSeen(second), nextPage);
  expect(judged()).toMatchObject([
    ['1.1', 'error'],
    ['2.3', expect.any(String)],
  ]);
  expect(worker.state().seenEarlier).toMatchObject([{ criterion: { code: '1.1', title: 'Kế hoạch' } }]);
  expect(worker.state().report?.criteria.map(({ code }) => code)).toEqual(['2.3']);
});

it('it counts at «Gửi báo cáo»', async () => {
  await worker.send(pageSeen(second), nextPage);
  const answer = await worker.send({ type: 'gate-verdict', tab: TAB }, frame);
  const { verdict } = answerSchemas['gate-verdict'].parse(answer);
  expect(verdict?.criteria.map(({ code }) => code)).toEqual(['1.1', '2.3']);
});

it('the receipt lists it, and says when it was seen', async () => {
  await worker.send(pageSeen(second), nextPage);
  const { verdict } = answerSchemas['gate-verdict'].parse(
    await worker.send({ type: 'gate-verdict', tab: TAB }, frame),
  );
  await worker.send({ type: 'gate-passed', tab: TAB, reason: '', verdict }, frame);
  const { receipts } = answerSchemas.receipts.parse(await worker.send({ type: 'receipts', tab: TAB }, frame));
  expect(receipts[0]?.receipt.criteria).toMatchObject([
    { code: '1.1', score: '9', seenAt: expect.any(String) as string },
    { code: '2.3', score: '1', seenAt: null },
  ]);
});

it('what was typed over in between is known no longer', async () => {
  const typed = report(criterion({ code: '1.1', score: '8' }));
  await worker.send(pageSeen(typed, false), page);
  await worker.send(pageSeen(second), nextPage);
  expect(worker.state().seenEarlier).toMatchObject([{ criterion: { score: null, explanation: '' } }]);
});

it('another account’s does not count', async () => {
  const other = { ...second, account: { ...second.account, name: 'Lê Văn Khác' } };
  await worker.send(pageSeen(other), nextPage);
  expect(judged()).toMatchObject([['2.3', expect.any(String)]]);
});
