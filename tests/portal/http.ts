import type { IncomingMessage } from 'node:http';

/** A file in a form that came in. */
export interface ReceivedFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A request, read to its end. `json` is undefined unless the body was JSON. */
export interface PortalRequest {
  readonly method: string;
  readonly host: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly cookies: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly ReceivedFile[];
  readonly json: unknown;
}

/** What is sent back. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const largestBody = 100 * 1024 * 1024;

/** Reads a request: URL, cookies, and the body as form, multipart form or JSON. Throws above 100 MB. */
export async function readRequest(incoming: IncomingMessage): Promise<PortalRequest> {
  const host = incoming.headers.host ?? '';
  const body = await readBody(incoming);
  const type = incoming.headers['content-type'] ?? '';
  const isForm = /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(type);
  const form = isForm ? await readForm(body, type) : { fields: new Map<string, string>(), files: [] };
  return {
    method: incoming.method ?? 'GET',
    host,
    url: new URL(incoming.url ?? '/', `https://${host}`),
    headers: incoming.headers,
    cookies: readCookies(incoming.headers.cookie ?? ''),
    ...form,
    json: type.startsWith('application/json') ? JSON.parse(body.toString('utf8')) : undefined,
  };
}

/** A page. */
export function page(body: string, status = 200): Reply {
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    body,
  };
}

/** A JSON answer. */
export function json(value: unknown, status = 200): Reply {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status, headers, body: JSON.stringify(value) };
}

/** Sends the browser elsewhere. */
export function redirect(location: string, headers: Record<string, string> = {}): Reply {
  return { status: 302, headers: { Location: location, ...headers }, body: '' };
}

/** A file to be saved under its name (RFC 6266, the name as UTF-8). */
export function download(name: string, bytes: Uint8Array, type = 'application/octet-stream'): Reply {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  return { status: 200, headers: { 'Content-Type': type, 'Content-Disposition': disposition }, body: bytes };
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new Error('The request is larger than 100 MB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readForm(body: Buffer, type: string) {
  const fields = new Map<string, string>();
  const files: ReceivedFile[] = [];
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  for (const [field, value] of form) {
    if (typeof value === 'string') fields.set(field, value.replaceAll('\r\n', '\n'));
    // A file input left empty is sent as a file without a name.
    else if (value.name !== '') files.push({ field, name: value.name, bytes: await value.bytes() });
  }
  return { fields, files };
}

function readCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}
