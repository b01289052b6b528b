import { beforeEach, expect, test, vi } from 'vitest';

const POLICY = { locked: { language: 'en' } };

/** A browser that hands the policy out only once `handOut` is called. */
function browser(stored: Record<string, unknown>) {
  let handOut: (policy: unknown) => void = () => {};
  const managed = new Promise((resolve) => (handOut = resolve));
  const local = {
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (values: object) => void Object.assign(stored, values),
  };
  vi.stubGlobal('chrome', { storage: { local, managed: { get: () => managed } } });
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
  const { readPolicy, isPolicyChange } = await fresh();
  expect((await readPolicy()).locked.language).toBeUndefined();
  handOut(POLICY);
  await vi.waitFor(() => expect(stored).toEqual({ 'last-policy': POLICY }));
  expect((await readPolicy()).locked.language).toBe('en');
  expect(isPolicyChange(stored, 'local')).toBe(true);
  expect(isPolicyChange({ settings: {} }, 'local')).toBe(false);
  expect(isPolicyChange({}, 'managed')).toBe(true);
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
