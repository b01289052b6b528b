// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { readClock } from '../../entrypoints/portal.content/clock.ts';
import { sendFromPage } from '../../utils/messaging/page-answers.ts';

vi.mock('../../utils/messaging/page-answers.ts', () => ({ sendFromPage: vi.fn() }));
const background = vi.mocked(sendFromPage);
const context = { setInterval: () => 0 } as unknown as ContentScriptContext;
const DATE = 'Tue, 15 Dec 2026 01:00:00 GMT';

let stored: Record<string, unknown> = {};
const request = vi.fn<typeof fetch>();

beforeEach(() => {
  stored = {};
  const local = {
    get: async () => stored,
    set: async (values: object) => void Object.assign(stored, values),
    remove: async (key: string) => void delete stored[key],
  };
  vi.stubGlobal('chrome', { storage: { local } });
  vi.stubGlobal('fetch', request);
  background.mockReset().mockResolvedValue({ ok: true, answer: { done: true } });
  request.mockReset().mockResolvedValue(new Response(null, { headers: { Date: DATE } }));
});
afterEach(() => void vi.unstubAllGlobals());

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

async function openPage(): Promise<void> {
  readClock(context);
  await settled();
}

test('the clock is asked for once in half an hour, without credentials and without following anyone', async () => {
  await openPage();
  await openPage();
  expect(request).toHaveBeenCalledOnce();
  expect(request.mock.calls[0]?.[1]).toMatchObject({
    method: 'HEAD',
    credentials: 'omit',
    redirect: 'error',
  });
  expect(background).toHaveBeenCalledWith(expect.objectContaining({ type: 'clock-read', portalDate: DATE }));
});

test.each<[string, () => void]>([
  ['the portal cannot be reached', () => request.mockRejectedValueOnce(new TypeError('Failed to fetch'))],
  ['the answer has no date', () => request.mockResolvedValueOnce(new Response(null))],
  [
    'the service worker does not take it',
    () => background.mockResolvedValueOnce({ ok: false, failure: 'no-answer' }),
  ],
])('the next page asks again where %s', async (_name, fail) => {
  fail();
  await openPage();
  await openPage();
  expect(request).toHaveBeenCalledTimes(2);
});
