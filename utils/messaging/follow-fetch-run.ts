import {
  FETCH_RUN_CHANNEL,
  fetchRunMessageSchema,
  type FetchRun,
  type FetchRunMessage,
  type RunOrder,
} from './fetch-run.ts';

/** Milliseconds between two questions how a run stands, and without an answer after which its page is gone. */
const ASK_AGAIN = 2_000;
const PATIENCE = 8_000;

const NOTHING: FetchRun = { step: 'done', end: 'no-page', total: 0, looked: 0, notFetched: 0, name: null };

/**
 * Shows the run over the files on the portal in a tab, made by the frame that stands there; for pages of the extension.
 * @param onRun is told how it stands; null where there was none yet
 * @returns gives an order
 */
export function followFetchRun(
  tabOf: () => number | null,
  onRun: (run: FetchRun | null) => void,
): (order: RunOrder) => void {
  const channel = new BroadcastChannel(FETCH_RUN_CHANNEL);
  let last: FetchRun | null = null;
  let heardAt = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const stopWatching = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const show = (run: FetchRun | null) => {
    last = run;
    onRun(run);
    // One that another page has ordered is watched as well.
    if (!run || run.step === 'done') stopWatching();
    else timer ??= setInterval(watch, ASK_AGAIN);
  };
  const say = (order: RunOrder) => {
    const tab = tabOf();
    if (tab !== null) channel.postMessage({ type: 'run-order', tab, order } satisfies FetchRunMessage);
  };
  /** A page that goes away takes the run along; the next one knows of none. */
  const watch = () => {
    if (Date.now() - heardAt > PATIENCE) show({ ...NOTHING, ...last, step: 'done', end: 'left' });
    else say('ask');
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const { data: heard } = fetchRunMessageSchema.safeParse(data);
    if (heard?.type !== 'run' || heard.tab !== tabOf()) return;
    heardAt = Date.now();
    const isLost = heard.run === null && last !== null && last.step !== 'done';
    show(isLost && last ? { ...last, step: 'done', end: 'left' } : heard.run);
  };
  return (order) => {
    if (order !== 'ask') {
      stopWatching();
      heardAt = Date.now();
      timer = setInterval(watch, ASK_AGAIN);
      if (order === 'start' || order === 'start-over') show({ ...NOTHING, step: 'starting', end: null });
    }
    say(order);
  };
}
