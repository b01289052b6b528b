import type * as z from 'zod/mini';
import {
  fileGivenSchema,
  fileKeptSchema,
  type FileGiven,
  type FileKept,
  type FileRequest,
  type GiveFile,
  type KeepFile,
} from './files.ts';

/** Milliseconds after which a file's answer is given up: hashing and storing 100 MB takes a few seconds. */
const PATIENCE = 60_000;

/** Sends a request with a port of its own to the extension's service worker; null where no good answer comes. */
async function ask<Schema extends z.ZodMiniType>(
  request: FileRequest,
  schema: Schema,
): Promise<z.infer<Schema> | null> {
  const registration = await navigator.serviceWorker.ready;
  const worker = registration.active;
  if (!worker) return null;
  const { port1, port2 } = new MessageChannel();
  return await new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(null), PATIENCE);
    port1.onmessage = (event: MessageEvent<unknown>) => {
      clearTimeout(giveUp);
      port1.close();
      const parsed = schema.safeParse(event.data);
      resolve(parsed.success ? parsed.data : null);
    };
    worker.postMessage(request, [port2]);
  });
}

/** Keeps a chosen file as a draft; for pages of the extension. Null where the service worker did not answer. */
export function keepFile(request: Omit<KeepFile, 'type'>): Promise<FileKept | null> {
  return ask({ type: 'keep-file', ...request }, fileKeptSchema);
}

/** Fetches the file of a draft; for pages of the extension. Null where the service worker did not answer. */
export function giveFile(request: Omit<GiveFile, 'type'>): Promise<FileGiven | null> {
  return ask({ type: 'give-file', ...request }, fileGivenSchema);
}
