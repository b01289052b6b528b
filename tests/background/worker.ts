import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { ToPanels } from '../../utils/messaging/pushed.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import type { Report } from '../../utils/report/report.ts';
import { PORTAL } from '../drafts/examples.ts';
import { fakeBrowser, type FakeBrowser } from './fake-browser.ts';

export const TAB = 7;
const tab = { id: TAB, url: `https://${PORTAL}/BaoCao.aspx` };
export const page = { id: 'soat', origin: `https://${PORTAL}`, frameId: 0, tab, documentId: 'first' };
/** The document that came after it in the same tab. */
export const nextPage = { ...page, documentId: 'second' };
export const frame = {
  id: 'soat',
  origin: 'chrome-extension://soat',
  url: 'chrome-extension://soat/panel.html',
  frameId: 2,
  tab,
};
export const sidePanel = {
  id: 'soat',
  origin: 'chrome-extension://soat',
  url: 'chrome-extension://soat/panel.html',
};
export const engine = { ...sidePanel, url: 'chrome-extension://soat/engine.html' };

/** A service worker over a fake browser and a fresh database. */
export interface Worker extends FakeBrowser {
  /** Sends a message and waits for the answer; undefined where nobody takes it. */
  send: (message: object, sender: object) => Promise<unknown>;
  /** Stops the worker and starts it anew: all that was in memory is gone. */
  restart: () => Promise<void>;
  /** What the panel was told last. */
  state: () => TabState;
}

export async function startWorker(): Promise<Worker> {
  globalThis.indexedDB = new IDBFactory();
  const browser = fakeBrowser();
  const start = async () => {
    vi.resetModules();
    const { receiveMessages } = await import('../../entrypoints/background/receive.ts');
    const { followTime } = await import('../../entrypoints/background/follow-time.ts');
    receiveMessages();
    followTime();
  };
  await start();
  return {
    ...browser,
    send: (message, sender) =>
      new Promise((resolve) => {
        const taken = browser.chrome.runtime.onMessage.fire(
          { to: 'background', ...message },
          sender,
          resolve,
        );
        if (!taken.includes(true)) resolve(undefined);
      }),
    async restart() {
      const { runtime, storage, alarms } = browser.chrome;
      for (const { clear } of [runtime.onMessage, storage.local.onChanged, alarms.onAlarm]) clear();
      await start();
    },
    state: () => (browser.sentToPanels.at(-1) as ToPanels).state,
  };
}

/** The content script's reading of a page. */
export function pageSeen(report: Report | null, fresh = true, arrival?: string) {
  return {
    ...(arrival !== undefined && { arrival }),
    type: 'page-seen',
    recognised: report !== null,
    reason: report ? 'form' : 'signed-out',
    report,
    fresh,
  };
}
