import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FETCH_RUN_CHANNEL, type FetchRun } from '../../utils/messaging/fetch-run.ts';
import { followFetchRun } from '../../utils/messaging/follow-fetch-run.ts';

const RUNNING: FetchRun = {
  step: 'running',
  end: null,
  total: 9,
  looked: 2,
  notFetched: 0,
  name: '2.3_so 25BC-UBND.pdf',
};

/** Stands in for the browser's: delivers at once, to all of the same name but itself. */
class Channel {
  static readonly open = new Set<Channel>();
  readonly name: string;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor(name: string) {
    this.name = name;
    Channel.open.add(this);
  }
  postMessage(data: unknown) {
    for (const other of Channel.open)
      if (other !== this && other.name === this.name) other.onmessage?.({ data });
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Channel.open.clear();
});

/** A page that shows the run of tab 7, and the channel of the frame that makes it. */
function follow() {
  const shown: (FetchRun | null)[] = [];
  followFetchRun(
    () => 7,
    (run) => shown.push(run),
  );
  return { shown, frame: new Channel(FETCH_RUN_CHANNEL) };
}

it('says that a run which another page ordered was left, once its page is gone', () => {
  const { shown, frame } = follow();
  frame.postMessage({ type: 'run', tab: 7, run: RUNNING });
  expect(shown.at(-1)).toEqual(RUNNING);
  vi.advanceTimersByTime(12_000);
  expect(shown.at(-1)).toEqual({ ...RUNNING, step: 'done', end: 'left' });
});

it('goes on showing one whose page answers, and asks no more once it is done', () => {
  const { shown, frame } = follow();
  let asked = 0;
  frame.onmessage = () => {
    asked += 1;
    frame.postMessage({ type: 'run', tab: 7, run: RUNNING });
  };
  frame.postMessage({ type: 'run', tab: 7, run: RUNNING });
  vi.advanceTimersByTime(60_000);
  expect(shown.at(-1)).toEqual(RUNNING);
  frame.postMessage({ type: 'run', tab: 7, run: { ...RUNNING, step: 'done' } });
  const before = asked;
  vi.advanceTimersByTime(60_000);
  expect(asked).toBe(before);
});
