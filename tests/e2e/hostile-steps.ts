import type { FrameLocator, Page } from 'playwright/test';
import { expectOffers, failSaves, keptDrafts } from './drafts-steps.ts';
import { expect, type Desk } from './harness.ts';
import { assignAll, badgeOf } from './steps.ts';

export const TYPED = 'Đã hoàn thành 12/12 nhiệm vụ.';
export const CODE = '1.1.1';
/** Milliseconds in which whatever an attack sets going would have come to its end. */
export const AFTERMATH = 1500;

/** A report with one draft that waits to be put back, on a page that turns hostile from now on. */
export async function withDraft(desk: Desk) {
  assignAll(desk.portal);
  const opened = await desk.openReport();
  const { page, driver, panel } = opened;
  await badgeOf(page, CODE).waitFor();
  await failSaves(page);
  await driver.typeExplanation(CODE, TYPED);
  await expect.poll(() => keptDrafts(desk)).toBe(1);
  await driver.openReport();
  await expectOffers(panel, 1);
  return opened;
}

/** The nonce by which content script and panel know each other, as the service worker has it. */
export async function nonces(desk: Desk): Promise<string[]> {
  const worker = await desk.serviceWorker();
  return worker.evaluate(async () => {
    const records = Object.values(await chrome.storage.session.get(null)) as { nonce?: string }[];
    return records.flatMap(({ nonce }) => nonce ?? []);
  });
}

/** In the page: offers a port to every frame of the extension with nonces of its own, and gives what comes back. */
export async function offerPorts(forAftermath: number): Promise<unknown[]> {
  const heard: unknown[] = [];
  const own = document.createElement('iframe');
  own.src = document.querySelector<HTMLIFrameElement>('iframe#soat-cchc-panel')?.src ?? '';
  document.body.append(own);
  await new Promise((loaded) => (own.onload = loaded));
  for (const frame of document.querySelectorAll('iframe')) {
    for (const nonce of ['', 'null', 'undefined', crypto.randomUUID()]) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => heard.push(data);
      frame.contentWindow?.postMessage({ type: 'soat-cchc-port', nonce }, '*', [port2]);
    }
  }
  await new Promise((over) => setTimeout(over, forAftermath));
  return heard;
}

/** In the page: every message and every event that would press something, sent to the panel's frame. */
export async function pressFromOutside(forAftermath: number): Promise<void> {
  const frame = document.querySelector<HTMLIFrameElement>('iframe#soat-cchc-panel');
  const messages = [
    { type: 'gate-asked', gate: 'forged' },
    { type: 'show-criterion', criterion: '1.1.1' },
    { type: 'put-done', request: 'forged', result: 'written' },
    { to: 'panel', type: 'state', state: {} },
    { to: 'background', type: 'drop-all-drafts' },
    { type: 'give-file', tab: 1, key: '' },
  ];
  for (const message of messages) frame?.contentWindow?.postMessage(message, '*');
  frame?.focus();
  for (const key of ['Tab', 'Enter', ' ', 'Escape']) {
    const options = { key, bubbles: true, composed: true };
    for (const type of ['keydown', 'keyup']) frame?.dispatchEvent(new KeyboardEvent(type, options));
  }
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
    frame?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 40, clientY: 20 }));
  }
  frame?.click();
  await new Promise((over) => setTimeout(over, forAftermath));
}

/** Lays something of the page over the panel, through which a press goes to the panel. */
export async function coverPanel(page: Page): Promise<void> {
  await page.evaluate(() => {
    document
      .querySelector<HTMLElement>('#soat-cchc-frame')
      ?.style.setProperty('opacity', '0.01', 'important');
    const lure = document.createElement('div');
    lure.textContent = 'Bấm vào đây để tiếp tục';
    lure.style.cssText = 'position: fixed; inset: 0; z-index: 2147483646; background: white';
    document.body.append(lure);
  });
  // The browser looks at it ten times a second.
  await page.waitForTimeout(700);
}

/** The middle of an element of the panel, on the page. */
export async function middleOf(panel: FrameLocator, name: string): Promise<{ x: number; y: number }> {
  const box = await panel.getByRole('button', { name, exact: true }).first().boundingBox();
  if (!box) throw new Error('The button is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page's world before anything else: whoever calls one of these there is listened to. */
export function spyOnEverything(): void {
  // It is put into every frame, while a page's own scripts never get into the extension's.
  if (location.protocol !== 'https:') return;
  const spied: string[] = [];
  Object.assign(window, { spied });
  const spy = (owner: object, name: string): void => {
    const original = Object.getOwnPropertyDescriptor(owner, name)?.value as unknown;
    if (typeof original !== 'function') return;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]): unknown {
        for (const arg of args) {
          if (typeof arg === 'string') spied.push(arg);
          else if (arg && typeof arg === 'object' && 'type' in arg) spied.push(String(arg.type));
        }
        return Reflect.apply(original, this, args);
      },
    });
  };
  spy(window, 'postMessage');
  spy(MessagePort.prototype, 'postMessage');
  spy(EventTarget.prototype, 'dispatchEvent');
  spy(EventTarget.prototype, 'addEventListener');
  spy(Element.prototype, 'attachShadow');
  spy(Node.prototype, 'appendChild');
  spy(Document.prototype, 'createElement');
  spy(JSON, 'stringify');
  spy(crypto, 'randomUUID');
  for (const name of ['toJSON', 'nonce', 'then', 'kept']) {
    Object.defineProperty(Object.prototype, name, { configurable: true, get: () => undefined });
  }
}
