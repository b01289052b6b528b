import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { ServerResponse } from 'node:http';
import { selfSigned } from './certificate.ts';
import { CriteriaSet, sampleCriteria, type Criterion } from './criteria.ts';
import { page, readRequest, redirect, type PortalRequest, type Reply } from './http.ts';
import { angular } from './markups/angular/markup.ts';
import { frames } from './markups/frames/markup.ts';
import { jquery } from './markups/jquery/markup.ts';
import { mvc } from './markups/mvc/markup.ts';
import { react } from './markups/react/markup.ts';
import { spa } from './markups/spa/markup.ts';
import { vue } from './markups/vue/markup.ts';
import { webforms } from './markups/webforms/markup.ts';
import type { Markup, Portal } from './portal.ts';
import { Procedure, Refusal, ServerFault } from './procedure.ts';
import { isDestructiveGet, logged, type LoggedRequest } from './request-log.ts';
import type { Round } from './round.ts';
import { Sessions } from './session.ts';
import {
  handleSso,
  isForSso,
  localPortalHost,
  localSsoHost,
  loginAddress,
  portalHost,
  ssoHost,
} from './sso.ts';
import { Store, type Entry } from './store.ts';
import { users } from './users.ts';

const markups = { webforms, spa, react, vue, jquery, angular, mvc, frames } satisfies Record<string, Markup>;

export type MarkupName = keyof typeof markups;

/** Every markup that the portal can be drawn in. */
export const markupNames = Object.keys(markups) as readonly MarkupName[];

/** How to start a portal. */
export interface PortalOptions {
  /** The folder that keeps reports and uploads; one that was used before is taken up again. */
  readonly dataDir: string;
  readonly markup: MarkupName;
  readonly round: Round;
  /** The server's clock: the `Date` header, the lock and session ages follow it. */
  readonly now?: () => Date;
  /** Idle minutes after which a session ends; 30 unless told. */
  readonly sessionMinutes?: number;
  /** Another criteria set than the sample. */
  readonly criteria?: readonly Criterion[];
  /** The TCP port on 127.0.0.1; any free one unless told. */
  readonly port?: number;
}

/** A portal that is running. Both hosts, the portal's and the sign-in's, are served on one port. */
export interface RunningPortal extends Portal {
  readonly port: number;
  /** What came in, oldest first, scripts and styles left out. */
  readonly requests: readonly LoggedRequest[];
  /** What Thuận Hóa's officers have entered for a criterion, as the server holds it. */
  entry(code: string): Entry;
  /** When Thuận Hóa's report was sent (ISO 8601), null before that. */
  sentAt(): string | null;
  /** The GETs that deleted a file or ended a session. */
  destructiveGets(): LoggedRequest[];
  /** Sets the server's clock going from another instant; null puts it right again. */
  setClock(instant: Date | null): void;
  /** Signs everybody out. */
  expireSessions(): void;
  /** Answers the next change of a criterion with this HTTP status and keeps nothing of it. */
  failNextSave(status: number): void;
  stop(): Promise<void>;
}

/** Starts the stand-in portal over TLS on loopback. */
export async function startPortal(options: PortalOptions): Promise<RunningPortal> {
  const clock = adjustableClock(options.now ?? (() => new Date()));
  const store = new Store(options.dataDir);
  const criteria = new CriteriaSet(options.criteria ?? sampleCriteria);
  const procedure = new Procedure(store, criteria, options.round, clock.now);
  const sessions = new Sessions(options.sessionMinutes ?? 30, clock.now);
  const portal: Portal = { criteria, store, procedure, sessions, round: options.round, now: clock.now };
  const markup: Markup = markups[options.markup];
  const requests: LoggedRequest[] = [];

  const server = createServer(
    await selfSigned([portalHost, ssoHost, localPortalHost, localSsoHost]),
    (incoming, outgoing) => {
      void readRequest(incoming)
        .then(async (request) => {
          const user = sessions.userOf(request.cookies.get(cookieName));
          const reply = await answer(request, portal, markup);
          if (markup.asset(request.url.pathname) === undefined)
            requests.push(logged(request, reply.status, user?.id));
          send(outgoing, reply, markup.csp, clock.now());
        })
        .catch((error: unknown) => send(outgoing, page(String(error), 500), markup.csp, clock.now()));
    },
  );
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));

  return {
    ...portal,
    port: (server.address() as AddressInfo).port,
    requests,
    entry: (code) => store.entry(users.leader.unit.id, code),
    sentAt: () => store.report(users.leader.unit.id).submittedAt,
    destructiveGets: () => requests.filter(isDestructiveGet),
    setClock: clock.set,
    expireSessions: () => sessions.expireAll(),
    failNextSave: (status) => procedure.failNextSave(status),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const cookieName = 'ASP.NET_SessionId';

async function answer(request: PortalRequest, portal: Portal, markup: Markup): Promise<Reply> {
  if (request.url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (isForSso(request)) return handleSso(request, portal.sessions);
  const { pathname, searchParams } = request.url;
  const asset = await markup.asset(pathname);
  if (asset !== undefined) return asset;
  const token = request.cookies.get(cookieName);
  const ticket = searchParams.get('ticket');
  if (ticket !== null) return signIn(request, ticket, portal);
  const user = portal.sessions.userOf(token);
  if (user === undefined) return markup.signedOut(request, loginAddress(request));
  if (pathname === markup.logoutPath) {
    portal.sessions.close(token);
    return redirect('/');
  }
  try {
    return (
      (await markup.handle(request, user, portal)) ?? markup.failed(request, 404, 'Không tìm thấy trang.')
    );
  } catch (error) {
    if (error instanceof Refusal) return markup.failed(request, 400, error.message);
    if (error instanceof ServerFault)
      return markup.failed(request, error.status, 'Máy chủ đang bận, thử lại sau.');
    throw error;
  }
}

function signIn(request: PortalRequest, ticket: string, portal: Portal): Reply {
  const wanted = new URL(request.url);
  wanted.searchParams.delete('ticket');
  const token = portal.sessions.open(ticket);
  if (token === undefined) return redirect(loginAddress(request));
  const cookie = `${cookieName}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax`;
  return redirect(wanted.pathname + wanted.search, { 'Set-Cookie': cookie });
}

function send(outgoing: ServerResponse, reply: Reply, csp: string, now: Date): void {
  outgoing.sendDate = false;
  outgoing.writeHead(reply.status, {
    Date: now.toUTCString(),
    'Content-Security-Policy': csp,
    'X-Content-Type-Options': 'nosniff',
    ...reply.headers,
  });
  outgoing.end(reply.body);
}

function adjustableClock(real: () => Date) {
  let ahead = 0;
  return {
    now: () => new Date(real().getTime() + ahead),
    set: (instant: Date | null) => {
      ahead = instant === null ? 0 : instant.getTime() - real().getTime();
    },
  };
}
