import type { BackgroundLink } from './background-link.ts';
import {
  handshakeSchema,
  toPanelSchema,
  type ToPage,
  type ToPanel,
} from '../../utils/messaging/page-port.ts';

type PutAnswer = Extract<ToPanel, { type: 'put-done' }>['result'];
export type PutResult = Exclude<PutAnswer, 'waiting-for-dialog'>;
type PutMessage = Extract<ToPage, { type: 'put-text' | 'put-file' }>;
type WithoutRequest<Message> = Message extends unknown ? Omit<Message, 'request'> : never;

/** Milliseconds after which a page that says nothing is taken to have refused. */
const PATIENCE = 10_000;

/** The way to the content script of the page in which the frame stands. */
export interface PageLink {
  send: (message: ToPage) => void;
  /** Puts a text or a file into the page. `onWaiting` hears that the officer has to see to a dialog first. */
  put: (message: WithoutRequest<PutMessage>, onWaiting: () => void) => Promise<PutResult>;
}

interface PageLinkOptions {
  background: BackgroundLink;
  onConnect: () => void;
  onMessage: (message: ToPanel) => void;
}

/** Waits for the content script's port and takes it only with the nonce that the service worker gave to both. */
export function connectPage({ background, onConnect, onMessage }: PageLinkOptions): PageLink {
  let port: MessagePort | null = null;
  const results = new Map<string, (result: PutAnswer) => void>();

  const hear = (event: MessageEvent<unknown>) => {
    const parsed = toPanelSchema.safeParse(event.data);
    if (!parsed.success) return;
    if (parsed.data.type === 'put-done') results.get(parsed.data.request)?.(parsed.data.result);
    else onMessage(parsed.data);
  };
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const offered = event.ports[0];
    const handshake = handshakeSchema.safeParse(event.data);
    if (event.source !== window.parent || !offered || !handshake.success) return;
    void background.nonce().then((nonce) => {
      if (nonce === null || nonce !== handshake.data.nonce) return;
      port?.close();
      port = offered;
      port.onmessage = hear;
      onConnect();
    });
  });
  const send = (message: ToPage) => port?.postMessage(message);
  return {
    send,
    put: (message, onWaiting) =>
      new Promise((resolve) => {
        const request = crypto.randomUUID();
        const conclude = (result: PutResult) => {
          results.delete(request);
          resolve(result);
        };
        const giveUp = setTimeout(() => conclude('refused'), PATIENCE);
        results.set(request, (result) => {
          clearTimeout(giveUp);
          if (result === 'waiting-for-dialog') onWaiting();
          else conclude(result);
        });
        send({ ...message, request });
      }),
  };
}
