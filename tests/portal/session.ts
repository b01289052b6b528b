import { randomUUID } from 'node:crypto';
import { findUser, type User } from './users.ts';

interface Session {
  readonly user: User;
  lastSeen: number;
}

/** Who is signed in: one-time tickets from the SSO host, and cookie sessions on the portal's host. */
export class Sessions {
  readonly #tickets = new Map<string, User>();
  readonly #sessions = new Map<string, Session>();
  readonly #idleMilliseconds: number;
  readonly #now: () => Date;

  constructor(idleMinutes: number, now: () => Date) {
    this.#idleMilliseconds = idleMinutes * 60_000;
    this.#now = now;
  }

  /** Minutes after which a session ends that is not used. */
  get idleMinutes(): number {
    return this.#idleMilliseconds / 60_000;
  }

  /** A one-time ticket for right name and password, otherwise undefined. */
  ticketFor(name: string, password: string): string | undefined {
    const user = findUser(name);
    if (user?.password !== password) return undefined;
    const ticket = `ST-${randomUUID()}`;
    this.#tickets.set(ticket, user);
    return ticket;
  }

  /** Turns a ticket into the token of a new session; a used or invented one gives undefined. */
  open(ticket: string): string | undefined {
    const user = this.#tickets.get(ticket);
    if (user === undefined) return undefined;
    this.#tickets.delete(ticket);
    const token = randomUUID();
    this.#sessions.set(token, { user, lastSeen: this.#now().getTime() });
    return token;
  }

  /** The person behind a token, whose time starts anew; undefined after the idle time. */
  userOf(token: string | undefined): User | undefined {
    const session = token === undefined ? undefined : this.#sessions.get(token);
    if (session === undefined) return undefined;
    const now = this.#now().getTime();
    if (now - session.lastSeen > this.#idleMilliseconds) return undefined;
    session.lastSeen = now;
    return session.user;
  }

  /** Ends one session. */
  close(token: string | undefined): void {
    if (token !== undefined) this.#sessions.delete(token);
  }

  /** Ends them all, as a restart of the server would. */
  expireAll(): void {
    this.#sessions.clear();
  }
}
