import type * as z from 'zod/mini';
import type { handshakeSchema, ToPanel } from '../../utils/messaging/page-port.ts';
import { parseToPage, type Heard } from '../../utils/messaging/to-page.ts';
import { sendFromPage } from '../../utils/messaging/page-answers.ts';

/** The way to the panel's frame. What is sent before the frame listens waits. */
export interface PanelPort {
  send(message: ToPanel): void;
  /** Calls `listener` with every message of the panel that is one. */
  onMessage(listener: (message: Heard) => void): void;
}

/** What waits for a frame that never comes is given up, oldest first. */
const MOST_WAITING = 200;

/**
 * Hands a port to the frame each time it has loaded. The nonce comes from the service worker to both sides, so
 * the frame can tell our port from one that the portal's own scripts might offer.
 */
export function openPort(iframe: HTMLIFrameElement): PanelPort {
  const listeners: ((message: Heard) => void)[] = [];
  const waiting: ToPanel[] = [];
  let port: MessagePort | null = null;

  const hear = (event: MessageEvent): void => {
    const message = parseToPage(event.data);
    if (message) for (const listener of listeners) listener(message);
  };
  const connect = async (): Promise<void> => {
    port?.close();
    port = null;
    const sent = await sendFromPage({ to: 'background', type: 'port-nonce' });
    if (!sent.ok || !iframe.contentWindow) return;
    const channel = new MessageChannel();
    const handshake: z.infer<typeof handshakeSchema> = { type: 'soat-cchc-port', nonce: sent.answer.nonce };
    iframe.contentWindow.postMessage(handshake, new URL(chrome.runtime.getURL('')).origin, [channel.port2]);
    channel.port1.onmessage = hear;
    port = channel.port1;
    for (const message of waiting.splice(0)) port.postMessage(message);
  };
  iframe.addEventListener('load', () => void connect());

  return {
    send(message) {
      if (port) port.postMessage(message);
      else if (waiting.push(message) > MOST_WAITING) waiting.shift();
    },
    onMessage: (listener) => void listeners.push(listener),
  };
}
