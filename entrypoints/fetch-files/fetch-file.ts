import type { NotFetched } from '../../utils/report/not-fetched.ts';
import { fold } from '../../utils/text/fold.ts';

/** Bytes; what is larger is left to the person to look at. */
const MOST_BYTES = 100_000_000;
/** Milliseconds without a byte after which a file is given up. */
const PATIENCE = 60_000;
/** Characters of a web page in which it shows itself as the one for signing in. */
const MOST_LOOKED_AT = 50_000;
const HTML_NAME = /\.html?$/i;
const SIGNS_IN = /type=["']?password|dang nhap|phien (?:lam viec )?.{0,20}het han|log ?in|sign ?in/;

/**
 * Fetches one file with the open session: a GET to the same origin alone, never by way of another host. Never throws.
 * @param name as the portal lists it; the file is called so
 * @param signal lets go of it
 * @returns the file, or why there is none
 */
export async function fetchFile(
  address: string,
  name: string,
  signal: AbortSignal,
): Promise<File | NotFetched> {
  const giveUp = new AbortController();
  const stop = AbortSignal.any([signal, giveUp.signal]);
  let timer = setTimeout(() => giveUp.abort(), PATIENCE);
  const onBytes = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp.abort(), PATIENCE);
  };
  try {
    const response = await ask(address, 'follow', stop);
    const refused = refusal(response);
    if (refused) {
      await response.body?.cancel();
      return refused;
    }
    const bytes = await readBytes(response, onBytes);
    if (!bytes) return 'too-large';
    const isPage = !HTML_NAME.test(name) && (await looksLikePage(bytes, response));
    return isPage ? await whichPage(bytes) : new File([bytes], name);
  } catch {
    if (stop.aborted) return 'network';
    // A way by another host is not taken; whether there is one is asked without taking it.
    const again = await ask(address, 'manual', stop).catch(() => null);
    return again?.type === 'opaqueredirect' ? 'redirected' : 'network';
  } finally {
    clearTimeout(timer);
  }
}

function ask(address: string, redirect: RequestRedirect, signal: AbortSignal): Promise<Response> {
  return fetch(address, {
    method: 'GET',
    mode: 'same-origin',
    credentials: 'same-origin',
    cache: 'no-store',
    redirect,
    signal,
  });
}

function refusal({ ok, status, headers }: Response): NotFetched | null {
  if (status === 401 || status === 403) return 'signed-out';
  if (status === 404 || status === 410) return 'missing';
  if (status >= 500) return 'server';
  if (!ok) return 'refused';
  return Number(headers.get('content-length') ?? 0) > MOST_BYTES ? 'too-large' : null;
}

/** Null once there are more bytes than are taken. */
async function readBytes({ body }: Response, onBytes: () => void): Promise<Blob | null> {
  const reader = body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    onBytes();
    size += read.value.length;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      return null;
    }
    parts.push(read.value);
  }
  return new Blob(parts);
}

/** Whether what came is a web page, by how it begins; a file of another kind may be called one by the server. */
async function looksLikePage(bytes: Blob, { headers }: Response): Promise<boolean> {
  const start = (await bytes.slice(0, 1000).text()).replace(/^\ufeff/, '').trimStart();
  if (/^(?:<!doctype html|<html)/i.test(start)) return true;
  return /^text\/html/i.test(headers.get('content-type') ?? '') && (start === '' || start.startsWith('<'));
}

async function whichPage(page: Blob): Promise<NotFetched> {
  return SIGNS_IN.test(fold(await page.slice(0, MOST_LOOKED_AT).text())) ? 'signed-out' : 'page';
}
