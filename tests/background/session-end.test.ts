import { beforeEach, expect, it, vi } from 'vitest';
import { criterion, report } from '../drafts/examples.ts';
import { page, pageSeen, startWorker, type Worker } from './worker.ts';

vi.mock('../../utils/checks/run.ts', () => ({ judge: () => ({ criteria: [], report: [] }) }));

const MINUTE = 60_000;

let worker: Worker;
/** What the page says of its session; other scripts in it have nothing to say. */
let said: string;
beforeEach(async () => {
  worker = await startWorker();
  const run = async ({ func }: { func?: () => unknown }) => [
    { result: func?.name === 'sessionTexts' ? [said] : null },
  ];
  worker.chrome.scripting.executeScript.mockImplementation(run as never);
});

const minutesLeft = () => Math.round(((worker.state().sessionEnds ?? 0) - Date.now()) / MINUTE);
const typed = (score: string) => worker.send(pageSeen(report(criterion({ score })), false), page);

it('follows a session that the portal made longer, shortly before it would have ended', async () => {
  said = 'Phiên làm việc còn 02:00';
  await worker.send(pageSeen(report(criterion())), page);
  await vi.waitFor(() => expect(minutesLeft()).toBe(2));
  said = 'Phiên làm việc còn 20:00';
  await typed('1');
  await vi.waitFor(() => expect(minutesLeft()).toBe(20));
});

it('does not look at a session that goes on for long at each change of the page', async () => {
  said = 'Phiên làm việc còn 30:00';
  await worker.send(pageSeen(report(criterion())), page);
  await vi.waitFor(() => expect(minutesLeft()).toBe(30));
  said = 'Phiên làm việc còn 20:00';
  await typed('1');
  await vi.waitFor(() => expect(worker.state().report?.criteria[0]?.score).toBe('1'));
  expect(minutesLeft()).toBe(30);
});
