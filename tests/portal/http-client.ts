import { request } from 'node:https';
import { portalHost } from './sso.ts';
import type { User } from './users.ts';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}

/** A browser without a window: keeps the session's cookie and goes to the portal on a port of loopback. */
export class HttpClient {
  readonly #port: number;
  #cookie = '';

  constructor(port: number) {
    this.#port = port;
  }

  /** Signs in through the SSO host. Throws where the portal gives no session. */
  async signIn(user: User): Promise<void> {
    const toLogin = await this.get('/');
    const fields = new URLSearchParams({ username: user.id, password: user.password });
    const toPortal = await this.post(String(toLogin.headers.location), fields);
    const { headers } = await this.get(String(toPortal.headers.location));
    this.#cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    if (this.#cookie === '') throw new Error(`${user.id} was not signed in.`);
  }

  /** GETs a path of the portal, or an absolute address; redirects are not followed. */
  get(address: string): Promise<Answer> {
    return this.#send('GET', address, undefined, {});
  }

  /** POSTs a form: urlencoded or, as FormData, multipart. */
  post(
    address: string,
    body: URLSearchParams | FormData,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.#send('POST', address, body, headers);
  }

  /** Sends JSON, or nothing. */
  json(method: string, path: string, body?: object): Promise<Answer> {
    const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
    return this.#send(method, path, body === undefined ? undefined : JSON.stringify(body), type);
  }

  async #send(
    method: string,
    address: string,
    body: string | URLSearchParams | FormData | undefined,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const url = new URL(address, `https://${portalHost}`);
    const encoded = new Response(body);
    const bytes = Buffer.from(await encoded.arrayBuffer());
    const type = headers['Content-Type'] ?? encoded.headers.get('content-type');
    const options = {
      method,
      host: '127.0.0.1',
      port: this.#port,
      servername: url.hostname,
      rejectUnauthorized: false,
      path: url.pathname + url.search,
      headers: {
        ...headers,
        Host: url.host,
        Cookie: this.#cookie,
        ...(type !== null && { 'Content-Type': type }),
        'Content-Length': bytes.length,
      },
    };
    return new Promise((resolve, reject) => {
      const sent = request(options, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      sent.on('error', reject);
      sent.end(bytes);
    });
  }
}
