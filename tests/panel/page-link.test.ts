// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connectPage, type PageLink } from '../../entrypoints/panel/page-link.ts';
import type { ToPage, ToPanel } from '../../utils/messaging/page-port.ts';

const put = { type: 'put-text', criterion: '2.3', field: 'score', value: '1', formatting: null } as const;
let heard: ToPanel[] = [];
let connected = 0;
let link: PageLink;

beforeEach(() => {
  heard = [];
  connected = 0;
  link = connectPage({
    background: { tab: () => 7, known: Promise.resolve(7), nonce: async () => 'right' },
    onConnect: () => (connected += 1),
    onMessage: (message) => heard.push(message),
  });
});
afterEach(() => void vi.useRealTimers());

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

/** What the page's side of the frame does; `source` is who says it. */
async function offer(data: unknown, source: Window | null = window.parent): Promise<MessagePort> {
  const { port1, port2 } = new MessageChannel();
  const event = new MessageEvent('message', { data, source });
  Object.defineProperty(event, 'ports', { value: [port2] });
  window.dispatchEvent(event);
  await soon();
  return port1;
}

it('takes the port with the nonce that the service worker gave to both sides', async () => {
  const port = await offer({ type: 'soat-cchc-port', nonce: 'right' });
  port.postMessage({ type: 'show-criterion', criterion: '2.3' });
  await soon();
  expect([connected, heard]).toEqual([1, [{ type: 'show-criterion', criterion: '2.3' }]]);
});

it.each([
  ['a wrong nonce', { type: 'soat-cchc-port', nonce: 'wrong' }],
  ['no nonce', { type: 'soat-cchc-port' }],
  ['another message', { type: 'hello', nonce: 'right' }],
  ['text', 'soat-cchc-port'],
])('takes no port with %s', async (_name, data) => {
  const port = await offer(data);
  port.postMessage({ type: 'show-criterion', criterion: '2.3' });
  await soon();
  expect([connected, heard]).toEqual([0, []]);
});

it('takes no port from a window that is not the embedder', async () => {
  await offer({ type: 'soat-cchc-port', nonce: 'right' }, null);
  expect(connected).toBe(0);
});

it('hears nothing that is no message of the content script', async () => {
  const port = await offer({ type: 'soat-cchc-port', nonce: 'right' });
  port.postMessage({ type: 'gate-asked' });
  port.postMessage('gate-asked');
  await soon();
  expect(heard).toEqual([]);
});

it('resolves with what became of a text, and says so when a dialog is waited for', async () => {
  const port = await offer({ type: 'soat-cchc-port', nonce: 'right' });
  port.onmessage = ({ data }: MessageEvent<ToPage>) => {
    if (data.type !== 'put-text') return;
    port.postMessage({ type: 'put-done', request: 'of another', result: 'refused' });
    port.postMessage({ type: 'put-done', request: data.request, result: 'waiting-for-dialog' });
    port.postMessage({ type: 'put-done', request: data.request, result: 'written' });
  };
  const waiting = vi.fn();
  const result = await link.put(put, waiting);
  expect([result, waiting.mock.calls.length]).toEqual(['written', 1]);
});

it('takes a page that says nothing to have refused', async () => {
  await offer({ type: 'soat-cchc-port', nonce: 'right' });
  vi.useFakeTimers();
  const result = link.put(put, () => undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await result).toBe('refused');
});
