import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  test as base,
  type BrowserContext,
  type FrameLocator,
  type Page,
  type Worker,
} from 'playwright/test';
import { driverFor, signIn, type Driver } from '../portal/drive.ts';
import { startPortal, type MarkupName, type PortalOptions, type RunningPortal } from '../portal/server.ts';
import { users, type User } from '../portal/users.ts';
import {
  killBrowser,
  launchBrowser,
  panelFrame,
  serviceWorkerOf,
  stopServiceWorker,
  type LaunchOptions,
} from './browser.ts';

export { expect } from 'playwright/test';
export { users } from '../portal/users.ts';
export const MARKUPS: readonly MarkupName[] = ['webforms', 'spa'];

const DAY = 86_400_000;

/** A portal and a browser with the extension, for one test. */
export class Desk {
  readonly portal: RunningPortal;
  readonly markup: MarkupName;
  readonly #folder: string;
  #context: BrowserContext | null = null;

  constructor(portal: RunningPortal, markup: MarkupName, folder: string) {
    this.portal = portal;
    this.markup = markup;
    this.#folder = folder;
  }

  /** Starts the browser, on the same profile as before where it was started already. */
  async launch(options: Partial<LaunchOptions> = {}): Promise<BrowserContext> {
    const profile = join(this.#folder, options.extension === false ? 'bare-profile' : 'profile');
    this.#context = await launchBrowser({ profile, port: this.portal.port, ...options });
    // After a crash the browser may take up the session of before; a person signs in anew.
    await this.#context.clearCookies();
    return this.#context;
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('The browser has not been started.');
    return this.#context;
  }

  /** Signs in and opens the self-assessment page; starts the browser where it is not running. */
  async openReport(user: User = users.leader): Promise<{ page: Page; driver: Driver; panel: FrameLocator }> {
    if (!this.#context) await this.launch();
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    await signIn(page, user);
    const driver = driverFor(page, this.markup);
    await driver.openReport();
    return { page, driver, panel: panelFrame(page) };
  }

  serviceWorker(): Promise<Worker> {
    return serviceWorkerOf(this.context);
  }

  stopServiceWorker(): Promise<void> {
    return stopServiceWorker(this.context);
  }

  /** Ends the browser as a crash would. `launch` starts it again on the same profile. */
  async killBrowser(): Promise<void> {
    await killBrowser(this.context);
    this.#context = null;
  }

  /** Ends the browser in good order. */
  async closeBrowser(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  async end(): Promise<void> {
    await this.closeBrowser();
    await this.portal.stop();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Sets up a portal whose round closes in some days; end it with `end`. */
export async function setUpDesk(markup: MarkupName, options: Partial<PortalOptions> = {}): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-cchc-'));
  const portal = await startPortal({
    dataDir: join(folder, 'portal'),
    markup,
    round: {
      name: 'Đợt tự đánh giá, chấm điểm CCHC',
      opensAt: new Date(Date.now() - 7 * DAY),
      closesAt: new Date(Date.now() + 3 * DAY),
    },
    ...options,
  });
  return new Desk(portal, markup, folder);
}

/** `test` with a desk: set `markup` and `portal` with `test.use`. */
export const test = base.extend<{ markup: MarkupName; portal: Partial<PortalOptions>; desk: Desk }>({
  markup: ['webforms', { option: true }],
  portal: [{}, { option: true }],
  desk: async ({ markup, portal }, use) => {
    const desk = await setUpDesk(markup, portal);
    await use(desk);
    await desk.end();
  },
});
