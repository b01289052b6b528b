import type { CriteriaSet } from './criteria.ts';
import type { PortalRequest, Reply } from './http.ts';
import type { Procedure } from './procedure.ts';
import type { Round } from './round.ts';
import type { Sessions } from './session.ts';
import type { Store } from './store.ts';
import type { User } from './users.ts';

/** What every part of the running portal shares. */
export interface Portal {
  readonly criteria: CriteriaSet;
  readonly store: Store;
  readonly procedure: Procedure;
  readonly sessions: Sessions;
  readonly round: Round;
  readonly now: () => Date;
}

/** One way of drawing the same portal. */
export interface Markup {
  /** The page's Content-Security-Policy. */
  readonly csp: string;
  /** Answers a request of somebody signed in; undefined where there is no such page. */
  handle(request: PortalRequest, user: User, portal: Portal): Promise<Reply | undefined> | Reply | undefined;
  /** Answers scripts and style sheets, which need no session. */
  asset(path: string): Reply | Promise<Reply> | undefined;
  /** What somebody gets whose session has ended; `login` is the SSO page's address. */
  signedOut(request: PortalRequest, login: string): Reply;
  /** Answers where a step was not allowed or the server failed outside a page of its own. */
  failed(request: PortalRequest, status: number, message: string): Reply;
  /** The path of the log-out link. */
  readonly logoutPath: string;
}
