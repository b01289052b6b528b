import type { PanelModel } from '../../components/shared/model.ts';
import {
  FETCH_RUN_CHANNEL,
  fetchRunMessageSchema,
  type FetchRun,
  type FetchRunMessage,
  type RunOrder,
} from '../../utils/messaging/fetch-run.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import type { ListedFile, NotFetched, RunEnd } from '../../utils/report/not-fetched.ts';
import type { BackgroundLink } from './background-link.ts';
import { connectFetcher, type FetcherLink } from './fetcher-link.ts';
import { createHandOver } from './hand-over.ts';

/** Milliseconds between two files, so that the portal serves others meanwhile. */
const PAUSE = 150;
/** Files with the engine at once: while it looks at one, the next is fetched, and no more are held. */
const MOST_IN_ENGINE = 2;
/** Failures of the server one after another after which it is left alone. */
const MOST_FAULTS = 3;

/**
 * In the frame on the portal's page: fetches the files that the page lists, one at a time, and hands them to the
 * engine, on an order alone. How it stands is told to every page that shows it.
 */
export function driveFetchRun(model: PanelModel, background: BackgroundLink): void {
  const channel = new BroadcastChannel(FETCH_RUN_CHANNEL);
  const handOver = createHandOver();
  let run: FetchRun | null = null;
  let link: FetcherLink | null = null;
  let end: RunEnd | null = null;
  let goOn: () => void = () => undefined;

  const tell = (change: Partial<FetchRun> | null) => {
    const tab = background.tab();
    if (change && run) run = { ...run, ...change };
    if (tab !== null) channel.postMessage({ type: 'run', tab, run } satisfies FetchRunMessage);
  };
  const stop = (why: RunEnd) => {
    end ??= why;
    link?.end();
    goOn();
  };
  const unlessPaused = async () => {
    if (run?.step === 'paused') await new Promise<void>((resolve) => (goOn = resolve));
  };
  const note = async (tab: number, files: Record<string, NotFetched>) => {
    if (Object.keys(files).length === 0) return;
    await sendToBackground({ to: 'background', type: 'not-fetched', tab, files });
    tell({ notFetched: (run?.notFetched ?? 0) + Object.keys(files).length });
  };

  const work = async (tab: number, files: readonly ListedFile[], from: FetcherLink) => {
    const blocked = files.flatMap(({ attachment, obstacle }) => (obstacle ? [[attachment, obstacle]] : []));
    await note(tab, Object.fromEntries(blocked) as Record<string, NotFetched>);
    const inEngine = new Set<Promise<void>>();
    let faults = 0;
    for (const { attachment, criterion, name } of files.filter(({ obstacle }) => !obstacle)) {
      await unlessPaused();
      if (end) break;
      tell({ name });
      const fetched = await from.fetch(attachment);
      // What was given up is not held against the file.
      if (end === 'cancelled') break;
      if (typeof fetched === 'string') {
        await note(tab, { [attachment]: fetched });
        faults = fetched === 'server' || fetched === 'network' ? faults + 1 : 0;
        if (fetched === 'signed-out') stop('signed-out');
        if (faults >= MOST_FAULTS) stop('server');
      } else {
        faults = 0;
        const looked = handOver({ type: 'judge-file', tab, criterion, attachment, file: fetched });
        const done = looked.then(() => {
          inEngine.delete(done);
          tell({ looked: (run?.looked ?? 0) + 1 });
        });
        inEngine.add(done);
        if (inEngine.size >= MOST_IN_ENGINE) await Promise.race(inEngine);
      }
      await new Promise((wake) => setTimeout(wake, PAUSE));
    }
    tell({ name: null });
    await Promise.all(inEngine);
  };
  const begin = async (all: boolean) => {
    if (run && run.step !== 'done') return tell(null);
    end = null;
    run = { step: 'starting', end: null, total: 0, looked: 0, notFetched: 0, name: null };
    tell(null);
    const tab = await background.known;
    link = await connectFetcher(background, tab);
    const listed = await link?.list();
    if (!link || !listed) {
      link?.end();
      link = null;
      return tell({ step: 'done', end: end ?? 'no-page' });
    }
    const unseen = new Set(model.state.value?.unseen ?? []);
    const files = listed.filter(({ attachment }) => all || unseen.has(attachment));
    tell({ step: 'running', total: files.length });
    if (files.length === 0) end ??= 'no-files';
    await work(tab, files, link);
    link.end();
    link = null;
    tell({ step: 'done', end });
  };
  const obey: Record<RunOrder, () => void> = {
    start: () => void begin(false),
    'start-over': () => void begin(true),
    pause: () => tell(run?.step === 'running' ? { step: 'paused' } : null),
    'go-on'() {
      tell(run?.step === 'paused' ? { step: 'running' } : null);
      goOn();
    },
    cancel: () => stop('cancelled'),
    ask: () => tell(null),
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const { data: heard } = fetchRunMessageSchema.safeParse(data);
    if (heard?.type === 'run-order' && heard.tab === background.tab()) obey[heard.order]();
  };
}
