import { vi } from 'vitest';

/** A storage area as the browser has it: everything goes through JSON. */
function storageArea() {
  const held = new Map<string, string>();
  const onChanged = event<(changes: Record<string, unknown>) => void>();
  let full = false;
  return {
    onChanged,
    get: async (wanted: string | string[] | null) => {
      const keys = wanted === null ? [...held.keys()] : [wanted].flat().filter((key) => held.has(key));
      return Object.fromEntries(keys.map((one) => [one, JSON.parse(held.get(one) as string) as unknown]));
    },
    set: async (values: Record<string, unknown>) => {
      if (full) throw new Error('QUOTA_BYTES quota exceeded');
      for (const [key, value] of Object.entries(values)) held.set(key, JSON.stringify(value));
      onChanged.fire(values);
    },
    remove: async (keys: string | string[]) => [keys].flat().forEach((key) => held.delete(key)),
    fill: (isFull: boolean) => (full = isFull),
  };
}

function event<Listener extends (...args: never[]) => unknown>() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    /** As when the worker stops. */
    clear: () => void listeners.splice(0),
    fire: (...args: Parameters<Listener>) => listeners.map((listener) => listener(...args)),
  };
}

/** What the service worker needs of the browser, with what it did to it. */
export function fakeBrowser() {
  const onMessage =
    event<(message: unknown, sender: object, respond: (answer: unknown) => void) => boolean>();
  const onAlarm = event<(alarm: { name: string }) => void>();
  const session = storageArea();
  const sentToPanels: unknown[] = [];
  const sentToTabs: { tab: number; message: unknown }[] = [];
  const chrome = {
    runtime: {
      id: 'soat',
      getManifest: () => ({ version: '0.1.0' }),
      getURL: (path: string) => `chrome-extension://soat/${path.replace(/^\//, '')}`,
      sendMessage: async (message: unknown) => void sentToPanels.push(message),
      getContexts: vi.fn(async () => [] as object[]),
      onMessage,
      onStartup: event(),
      onInstalled: event(),
    },
    storage: {
      local: storageArea(),
      managed: storageArea(),
      session,
    },
    tabs: {
      sendMessage: async (tab: number, message: unknown) => void sentToTabs.push({ tab, message }),
      query: vi.fn(async () => [{ id: 7 }]),
      get: vi.fn(async (id: number) => ({ id })),
      onRemoved: event<(tab: number) => void>(),
    },
    alarms: { create: vi.fn(async () => {}), onAlarm },
    action: {
      setIcon: vi.fn(async () => {}),
      setBadgeText: vi.fn(async () => {}),
      setBadgeBackgroundColor: vi.fn(async () => {}),
      setTitle: vi.fn(async () => {}),
    },
    notifications: { create: vi.fn(async () => 'deadline') },
    scripting: { executeScript: vi.fn(async () => [{ result: { began: [] as number[], full: false } }]) },
    permissions: {
      getAll: vi.fn(async () => ({ origins: ['https://danhgiacchccapxa.thuathienhue.gov.vn/*'] })),
    },
    offscreen: { createDocument: vi.fn(async () => {}) },
  };
  vi.stubGlobal('chrome', chrome);
  return { chrome, sentToPanels, sentToTabs };
}
export type FakeBrowser = ReturnType<typeof fakeBrowser>;
