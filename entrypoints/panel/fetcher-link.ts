import {
  fetcherHandshakeSchema,
  fromFetcherSchema,
  type FromFetcher,
  type ToFetcher,
} from '../../utils/messaging/fetcher-port.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import type { ListedFile, NotFetched } from '../../utils/report/not-fetched.ts';
import type { BackgroundLink } from './background-link.ts';

/** Milliseconds for the script to come into the page and to say hello, and then to say what the page lists. */
const PATIENCE = 10_000;

/** The way to the script on the same page that fetches listed files. */
export interface FetcherLink {
  /** Null where no answer comes: the page has gone, or its script does not run any more. */
  list: () => Promise<readonly ListedFile[] | null>;
  fetch: (attachment: string) => Promise<File | NotFetched>;
  end: () => void;
}

/** Has the script put into the page and waits for its port; null where none comes. */
export async function connectFetcher(background: BackgroundLink, tab: number): Promise<FetcherLink | null> {
  const coming = portOfFetcher(background);
  const put = sendToBackground({ to: 'background', type: 'put-fetcher', tab });
  // A page that stands still takes the script, and neither refuses nor runs it.
  const port = await Promise.race([
    coming,
    put.then((sent) => (sent.ok && sent.answer.done ? coming : null)),
  ]);
  return port && speakWith(port);
}

/** Takes a port with the nonce alone that the service worker gave to both sides. */
function portOfFetcher(background: BackgroundLink): Promise<MessagePort | null> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const conclude = (port: MessagePort | null) => {
      clearTimeout(timer);
      listening.abort();
      resolve(port);
    };
    const timer = setTimeout(() => conclude(null), PATIENCE);
    const hear = async ({ source, ports: [port], data }: MessageEvent<unknown>) => {
      const handshake = fetcherHandshakeSchema.safeParse(data);
      if (source !== window.parent || !port || !handshake.success) return;
      if ((await background.nonce()) === handshake.data.nonce) conclude(port);
    };
    window.addEventListener('message', (event) => void hear(event), { signal: listening.signal });
  });
}

/** Speaks with the script over its port. */
export function speakWith(port: MessagePort): FetcherLink {
  let listed: (files: readonly ListedFile[] | null) => void = () => undefined;
  const waiting = new Map<string, (fetched: File | NotFetched) => void>();
  const hear = (message: FromFetcher) => {
    if (message.type === 'listed') return listed(message.files);
    const fetched = message.type === 'fetched' ? message.file : message.reason;
    waiting.get(message.attachment)?.(fetched);
    waiting.delete(message.attachment);
  };
  const say = (message: ToFetcher) => port.postMessage(message);
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const parsed = fromFetcherSchema.safeParse(data);
    if (parsed.success) hear(parsed.data);
  };
  return {
    list: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(null), PATIENCE);
        listed = (files) => {
          clearTimeout(timer);
          resolve(files);
        };
        say({ type: 'list' });
      }),
    fetch: (attachment) =>
      new Promise((resolve) => {
        waiting.set(attachment, resolve);
        say({ type: 'fetch', attachment });
      }),
    end() {
      for (const resolve of waiting.values()) resolve('network');
      waiting.clear();
      listed([]);
      say({ type: 'end' });
      port.close();
    },
  };
}
