import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerSchemas } from '../../utils/messaging/answers.ts';
import type { Verdict } from '../../utils/report/finding.ts';
import { criterion, report } from '../drafts/examples.ts';
import { frame, page, pageSeen, startWorker, TAB, type Worker } from './worker.ts';

const KEY = `gate:${TAB}`;
const PATIENCE = { timeout: 5_000, interval: 50 };

let worker: Worker;
beforeEach(async () => {
  worker = await startWorker();
  await worker.send(pageSeen(report(criterion({ score: '9', maxScore: 2 }))), page);
});

interface Ready {
  basis: string;
  verdict: Verdict;
}

async function ready(): Promise<Ready> {
  return await vi.waitFor(async () => {
    const stored = (await worker.chrome.storage.session.get(KEY))[KEY];
    expect(stored).toBeDefined();
    return JSON.parse(stored as string) as Ready;
  }, PATIENCE);
}

const rulesOf = (verdict: Verdict | null) =>
  [...(verdict?.report ?? []), ...(verdict?.criteria.flatMap(({ findings }) => findings) ?? [])].map(
    ({ rule }) => rule,
  );

async function asked(): Promise<Verdict | null> {
  const answer = await worker.send({ type: 'gate-verdict', tab: TAB }, frame);
  return answerSchemas['gate-verdict'].parse(answer).verdict;
}

/** Changes what lies ready, so that it can be told from what is worked out when asked. */
async function mark(): Promise<void> {
  const { basis } = await ready();
  const marked = JSON.stringify({ basis, verdict: { criteria: [], report: [] } });
  await worker.chrome.storage.session.set({ [KEY]: marked });
}

describe('the checklist', () => {
  it('is worked out in quiet moments, and is what it would be when asked', async () => {
    const { verdict } = await ready();
    expect(rulesOf(verdict)).toContain('score.over-max');
    await worker.chrome.storage.session.remove(KEY);
    expect(await asked()).toEqual(verdict);
  });

  it('is given as it lies ready, to a worker that was stopped in between too', async () => {
    await mark();
    await worker.restart();
    expect(rulesOf(await asked())).toEqual([]);
  });

  it('is worked out anew when asked right after the page has changed', async () => {
    await mark();
    void worker.send(pageSeen(report(criterion({ score: '8', maxScore: 2 }))), page);
    expect(rulesOf(await asked())).toContain('score.over-max');
  });

  it('shows a reminder as done right after it was ticked', async () => {
    const { verdict } = await ready();
    const reminder = verdict.report.find((finding) => finding.reminder !== undefined)?.reminder;
    await worker.send({ type: 'tick', tab: TAB, reminder, done: true }, frame);
    const ticked = (await asked())?.report.find((finding) => finding.reminder === reminder);
    expect(ticked?.outcome).toBe('pass');
  });

  it('does not lie ready for a report that is sent', async () => {
    await ready();
    await worker.send(pageSeen({ ...report(criterion()), sent: true }), page);
    await new Promise((wake) => setTimeout(wake, 1_200));
    expect(await worker.chrome.storage.session.get(KEY)).toEqual({});
  });
});
