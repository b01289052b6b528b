import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPanelModel } from '../../components/shared/model.ts';
import { driveFetchRun } from '../../entrypoints/panel/fetch-run.ts';
import { connectFetcher, speakWith } from '../../entrypoints/panel/fetcher-link.ts';
import { FETCH_RUN_CHANNEL, type FetchRunMessage } from '../../utils/messaging/fetch-run.ts';

vi.mock('../../entrypoints/panel/hand-over.ts', () => ({ createHandOver: vi.fn() }));
vi.mock('../../entrypoints/panel/fetcher-link.ts', { spy: true });

const TAB = 7;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** The panel's side of a port, and the page's, on which nobody answers by itself. */
function connected() {
  const { port1, port2: page } = new MessageChannel();
  return { link: speakWith(port1), page };
}

it('lists what the script on the page says', async () => {
  const { link, page } = connected();
  const file = { attachment: 'a', criterion: '1.1', name: '1.1_BC.pdf', obstacle: null };
  page.onmessage = () => page.postMessage({ type: 'listed', files: [file] });
  expect(await link.list()).toEqual([file]);
  page.close();
});

it('lists nothing any more once it is ended', async () => {
  const { link } = connected();
  const listed = link.list();
  link.end();
  expect(await listed).toEqual([]);
});

it('ends without a page where the script that came into it never says what it lists', async () => {
  const { link, page } = connected();
  vi.mocked(connectFetcher).mockResolvedValue(link);
  const background = { tab: () => TAB, known: Promise.resolve(TAB), nonce: () => Promise.resolve('n') };
  driveFetchRun(createPanelModel('frame'), background);
  const channel = new BroadcastChannel(FETCH_RUN_CHANNEL);
  const runs: unknown[] = [];
  channel.onmessage = ({ data }: MessageEvent<FetchRunMessage>) =>
    void (data.type === 'run' && runs.push(data.run));
  const asked = new Promise((resolve) => (page.onmessage = ({ data }) => resolve(data)));
  channel.postMessage({ type: 'run-order', tab: TAB, order: 'start' } satisfies FetchRunMessage);
  expect(await asked).toEqual({ type: 'list' });

  vi.advanceTimersByTime(9_999);
  await new Promise(setImmediate);
  expect(runs.at(-1)).toMatchObject({ step: 'starting' });
  vi.advanceTimersByTime(1);
  await vi.waitFor(() => expect(runs.at(-1)).toMatchObject({ step: 'done', end: 'no-page' }));
  channel.close();
  page.close();
});
