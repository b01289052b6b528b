import type { BrowserContext, CDPSession } from 'playwright';

/** A target of the browser, such as a page or a service worker. */
export interface Target {
  targetId: string;
  type: string;
  url: string;
}

interface Told {
  method?: string;
  params?: { exceptionDetails?: { text: string; exception?: { description?: string } } };
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
  const note = (event: { sessionId: string; message: string }): void => {
    if (event.sessionId === sessionId) told.push(JSON.parse(event.message) as Told);
  };
  browser.on('Target.receivedMessageFromTarget', note);
  let asked = 0;
  return {
    told: () => told,
    ask(method) {
      const id = (asked += 1);
      return new Promise((resolve) => {
        const hear = (event: { sessionId: string; message: string }): void => {
          const answer = JSON.parse(event.message) as { id?: number; result?: Record<string, unknown> };
          if (event.sessionId !== sessionId || answer.id !== id) return;
          browser.off('Target.receivedMessageFromTarget', hear);
          resolve(answer.result ?? {});
        };
        browser.on('Target.receivedMessageFromTarget', hear);
        const message = JSON.stringify({ id, method });
        void browser.send('Target.sendMessageToTarget', { sessionId, message });
      });
    },
    async end() {
      browser.off('Target.receivedMessageFromTarget', note);
      await browser.send('Target.detachFromTarget', { sessionId });
    },
  };
}

/** Has the service worker stand still at the next thing that it is told, until what this returns is called. */
export async function holdWorker(context: BrowserContext): Promise<() => Promise<void>> {
  const { targets, open, end } = await targetsOf(context);
  const worker = targets.find(({ type }) => type === 'service_worker');
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
