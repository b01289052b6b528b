import { existsSync } from 'node:fs';
import { chromium as playwrightChromium, type BrowserContext, type Page, type Worker } from 'playwright';
import { hostArguments } from '../portal/drive.ts';
import { chromium, extensionFolder } from './paths.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
/** With them the browser asks no server for anything by itself, extensions that a policy installs among it. */
const ALONE = ['--disable-background-networking', '--disable-component-update'];

/** How to start the browser. */
export interface LaunchOptions {
  /** The folder of the browser's profile; one that was used before is taken up again. */
  profile: string;
  /** The stand-in portal's port on loopback. */
  port: number;
  /** False for the same browser without the extension. */
  extension?: boolean;
  /** The build to load, where it is not the one under test as it is. */
  build?: string;
  /** The program, where it is not the one that is configured. */
  executable?: string;
  /** True to have the browser fetch extensions and their updates by itself, as policies tell it. */
  fetchesExtensions?: boolean;
  /** False to show the browser's window. */
  headless?: boolean;
  /** True to leave the page open that introduces the extension; closed otherwise, since a person is past it. */
  welcome?: boolean;
  /** Where the browser is to write the log of its network. */
  netLog?: string;
  locale?: string;
  timezoneId?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

/** The page that opens once in a profile, after the extension was installed. */
const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');

/** Starts Chromium with the built extension and the portal's address led to loopback. */
export async function launchBrowser(options: LaunchOptions): Promise<BrowserContext> {
  const {
    extension = true,
    welcome = false,
    netLog,
    build = extensionFolder,
    headless = true,
    executable = chromium,
    fetchesExtensions = false,
    profile,
    port,
    viewport = { width: 1366, height: 768 },
    ...look
  } = options;
  const ours = extension ? [`--disable-extensions-except=${build}`, `--load-extension=${build}`] : [];
  const logs = netLog === undefined ? [] : [`--log-net-log=${netLog}`];
  const isFirst = extension && !welcome && !existsSync(profile);
  const context = await playwrightChromium.launchPersistentContext(profile, {
    ...(executable !== undefined && { executablePath: executable }),
    headless: false,
    ignoreHTTPSErrors: true,
    viewport,
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...FLAGS,
      ...(fetchesExtensions ? [] : ALONE),
      ...logs,
      ...ours,
      ...hostArguments(port),
    ],
    ignoreDefaultArgs: ['--disable-extensions', ...(fetchesExtensions ? ALONE : [])],
    ...look,
  });
  if (isFirst) {
    const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
    await page.close();
  }
  return context;
}

/** The extension's service worker, once it has started. */
export async function serviceWorkerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Stops the service worker as the browser does after half a minute of rest; the next message starts it again. */
export async function stopServiceWorker(context: BrowserContext): Promise<void> {
  const worker = await serviceWorkerOf(context);
  const browser = context.browser();
  if (!browser) throw new Error('The browser of a persistent context is needed.');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url === worker.url());
  if (!target) throw new Error('The service worker is not running.');
  await session.send('Target.closeTarget', { targetId: target.targetId });
  await session.detach();
}

/** Kills the browser with all its processes, the one that writes to the disk among them: nothing is written in closing. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser of a persistent context is needed.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The browser process was not found.');
  const closed = new Promise((resolve) => context.once('close', resolve));
  // Playwright starts it as the leader of a process group of its own.
  process.kill(-browser.id, 'SIGKILL');
  await closed;
}

/** The panel's frame on a page of the portal, as a locator root. */
export function panelFrame(page: Page): ReturnType<Page['frameLocator']> {
  return page.frameLocator('iframe#soat-cchc-panel');
}
