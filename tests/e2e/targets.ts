import type { BrowserContext, CDPSession } from 'playwright';

/** A target of the browser, such as a page or a service worker. */
export interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** Whether it is the extension's service worker: the portal has none. */
export const isWorker = ({ type }: Target): boolean => type === 'service_worker';

interface Told {
  method?: string;
  params?: { exceptionDetails?: { text: string; exception?: { description?: string } } };
}

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
}

/** A line to a target: workers have none otherwise. */
export interface Line {
  /** What the target answers to a method of the DevTools protocol; an empty object where it refuses. */
  ask(method: string): Promise<Record<string, unknown>>;
  /** What the target has told by itself since the line was opened. */
  told(): readonly Told[];
  end(): Promise<void>;
}

/** Every target of the browser, and what opens a line to one. */
export async function targetsOf(
  context: BrowserContext,
): Promise<{ targets: Target[]; open: (target: Target) => Promise<Line>; end: () => Promise<void> }> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser of a persistent context is needed.');
  const { targetInfos } = await session.send('Target.getTargets');
  return {
    targets: targetInfos,
    open: ({ targetId }) => openLine(session, targetId),
    end: () => session.detach(),
  };
}

async function openLine(browser: CDPSession, targetId: string): Promise<Line> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const told: Told[] = [];
  const asked: ((answer: Record<string, unknown>) => void)[] = [];
  const hear = (event: { sessionId: string; message: string }): void => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as Told & Answer;
    if (message.id === undefined) told.push(message);
    else asked[message.id]?.(message.result ?? {});
  };
  browser.on('Target.receivedMessageFromTarget', hear);
  return {
    told: () => told,
    ask: (method) =>
      new Promise((resolve) => {
        const message = JSON.stringify({ id: asked.push(resolve) - 1, method });
        void browser.send('Target.sendMessageToTarget', { sessionId, message });
      }),
    async end() {
      browser.off('Target.receivedMessageFromTarget', hear);
      await browser.send('Target.detachFromTarget', { sessionId });
    },
  };
}

/** Has the service worker stand still at the next thing that it is told, until what this returns is called. */
export async function holdWorker(context: BrowserContext): Promise<() => Promise<void>> {
  const { targets, open, end } = await targetsOf(context);
  const worker = targets.find(isWorker);
  if (!worker) throw new Error('No service worker is running.');
  const line = await open(worker);
  await line.ask('Debugger.enable');
  await line.ask('Debugger.pause');
  return async () => {
    await line.end();
    await end();
  };
}

/** Exceptions and rejections that nobody caught in some targets since they started, as the browser has noted them. */
export async function uncaughtIn(
  context: BrowserContext,
  isWanted: (target: Target) => boolean,
): Promise<string[]> {
  const { targets, open, end } = await targetsOf(context);
  const found: string[] = [];
  for (const target of targets.filter(isWanted)) {
    const line = await open(target);
    // Tells of what was before it, too.
    await line.ask('Runtime.enable');
    for (const { method, params } of line.told()) {
      const thrown = method === 'Runtime.exceptionThrown' && params?.exceptionDetails;
      if (thrown) found.push(thrown.exception?.description ?? thrown.text);
    }
    await line.end();
  }
  await end();
  return found;
}
