import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  toFetcherSchema,
  type fetcherHandshakeSchema,
  type FromFetcher,
} from '../../utils/messaging/fetcher-port.ts';
import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import { fileLinks, type FileLink } from '../../utils/portal/file-links.ts';
import type * as z from 'zod/mini';
import { fetchFile } from './fetch-file.ts';

/**
 * Put into the portal's page on the person's click alone: lists the files that the page shows, and fetches one when
 * the panel asks for it, in the session that is open.
 */
export default defineUnlistedScript(() => void start());

async function start(): Promise<void> {
  const frame = document.querySelector<HTMLIFrameElement>('iframe#soat-cchc-panel')?.contentWindow;
  const sent = await sendFromPage({ to: 'background', type: 'port-nonce' });
  if (!frame || !sent.ok) return;
  const { port1: port, port2 } = new MessageChannel();
  const handshake: z.infer<typeof fetcherHandshakeSchema> = {
    type: 'soat-cchc-fetcher',
    nonce: sent.answer.nonce,
  };
  port.onmessage = ({ data }: MessageEvent<unknown>) => answer(data);
  frame.postMessage(handshake, new URL(chrome.runtime.getURL('')).origin, [port2]);

  const links = new Map<string, FileLink>();
  const ended = new AbortController();
  const say = (message: FromFetcher): void => port.postMessage(message);

  function answer(data: unknown): void {
    const asked = toFetcherSchema.safeParse(data);
    if (!asked.success) return;
    if (asked.data.type === 'list') list();
    else if (asked.data.type === 'fetch') void give(asked.data.attachment);
    else {
      ended.abort();
      port.close();
    }
  }

  function list(): void {
    for (const link of fileLinks(document)) links.set(link.attachment, link);
    const files = [...links.values()].map(({ attachment, criterion, name, obstacle }) => ({
      attachment,
      criterion,
      name,
      obstacle,
    }));
    say({ type: 'listed', files });
  }

  async function give(attachment: string): Promise<void> {
    const link = links.get(attachment);
    const fetched = link?.address ? await fetchFile(link.address, link.name, ended.signal) : 'no-link';
    if (ended.signal.aborted) return;
    if (typeof fetched === 'string') say({ type: 'not-fetched', attachment, reason: fetched });
    else say({ type: 'fetched', attachment, file: fetched });
  }
}
