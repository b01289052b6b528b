import { beforeEach, expect, test, vi } from 'vitest';

const POLICY = { locked: { language: 'en' } };

/** A browser that hands the policy out only once `handOut` is called. */
function browser(stored: Record<string, unknown>) {
  let handOut: (policy: unknown) => void = () => {};
  const managed = new Promise((resolve) => (handOut = resolve));
  const changes: ((what: object) => void)[] = [];
  const local = {
    onChanged: { addListener: (listener: (what: object) => void) => changes.push(listener) },
    get: async (key: string) => ({ [key]: stored[key] }),
    async set(values: object) {
      Object.assign(stored, values);
      for (const listener of changes) listener(values);
    },
  };
  vi.stubGlobal('chrome', {
    storage: { local, managed: { get: () => managed, onChanged: { addListener: vi.fn() } } },
  });
  return handOut;
}

async function fresh() {
  vi.resetModules();
  return import('../../utils/messaging/policy-storage.ts');
}

beforeEach(() => vi.unstubAllGlobals());

test('until the browser hands the policy out, the one of before holds, and nothing waits', async () => {
  browser({ 'last-policy': POLICY });
  const { readPolicy } = await fresh();
  expect((await readPolicy()).locked.language).toBe('en');
});

test('without one of before there is none until then, and what is handed out is kept and told as a change', async () => {
  const stored: Record<string, unknown> = {};
  const handOut = browser(stored);
  const { readPolicy, onStoredChange } = await fresh();
  const changed = vi.fn();
  onStoredChange('settings', changed);
  expect((await readPolicy()).locked.language).toBeUndefined();
  handOut(POLICY);
  await vi.waitFor(() => expect(stored).toEqual({ 'last-policy': POLICY }));
  expect((await readPolicy()).locked.language).toBe('en');
  expect(changed).toHaveBeenCalled();
});

test('what is kept under another key is told as no change', async () => {
  browser({});
  const { onStoredChange } = await fresh();
  const changed = vi.fn();
  onStoredChange('settings', changed);
  await chrome.storage.local.set({ 'frame-home': {} });
  expect(changed).not.toHaveBeenCalled();
  await chrome.storage.local.set({ settings: {} });
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a policy that cannot be kept holds all the same', async () => {
  vi.stubGlobal('chrome', {
    storage: {
      local: { get: async () => ({}), set: () => Promise.reject(new Error('QuotaExceeded')) },
      managed: { get: async () => POLICY },
    },
  });
  const { readPolicy } = await fresh();
  await vi.waitFor(async () => expect((await readPolicy()).locked.language).toBe('en'));
});

test('a browser without managed storage has no policy', async () => {
  vi.stubGlobal('chrome', {
    storage: { local: { get: async () => ({}), set: async () => {} } },
  });
  const { readPolicy } = await fresh();
  await readPolicy();
  expect((await readPolicy()).locked.language).toBeUndefined();
});
