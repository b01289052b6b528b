import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellFound } from '../../../entrypoints/engine/tell-found.ts';
import type { FileJudged } from '../../../utils/messaging/protocol.ts';

const found: FileJudged = {
  to: 'background',
  type: 'file-judged',
  tab: 7,
  criterion: '2.3',
  attachment: 'x1',
  name: '2.3_so 25BC-UBND_BC CCHC.pdf',
  facts: { sha256: 'aa', size: 8, kind: 'pdf', format: 'pdf', failure: null, pdf: null },
  suggestedName: null,
};
const STOPPED = new Error('The message port closed before a response was received.');

/** A service worker that answers each telling so, one after another. */
function workerThat(...answers: unknown[]) {
  const sendMessage = vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  vi.stubGlobal('chrome', { runtime: { id: 'soat', sendMessage } });
  return sendMessage;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([
  ['that has kept and shown it is told once', [{ done: true }], 1],
  ['that was stopped before it answered is told again', [STOPPED, { done: true }], 2],
  ['that never answers is told three times', [STOPPED, STOPPED, STOPPED, { done: true }], 3],
])('a service worker %s', async (_, answers, times) => {
  const sendMessage = workerThat(...answers);
  const told = tellFound(found);
  await vi.runAllTimersAsync();
  await told;
  expect(sendMessage.mock.calls).toEqual(Array.from({ length: times }, () => [found]));
});
