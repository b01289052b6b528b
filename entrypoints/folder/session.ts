import type { FolderModel, FolderRow } from '../../components/folder/model.ts';
import type { Trust } from '../../utils/evidence/signature/trust/chain.ts';
import type { Circumstances } from './circumstances.ts';
import type { Found } from './collect.ts';
import { OutdatedError, type EngineLink } from './engine-link.ts';
import type { Entry } from './entry.ts';
import { judgeFolder } from './judge-folder.ts';
import { lookInto } from './look-into.ts';
import { trustIn } from './trust.ts';
import { unhurried } from './unhurried.ts';
import { workThrough } from './work-through.ts';

/** The list of files, being looked at one after the other. */
export interface Session {
  /** Adds files, in place of those of the same path. */
  add: (found: readonly Found[]) => void;
  /** Shows what an earlier visit had found, of files that are not at hand; nothing where others were chosen meanwhile. */
  recall: (entries: readonly Entry[]) => void;
  stop: () => void;
  goOn: () => void;
  /** Does without what OCR would still read of one file. */
  stopOcr: (id: string) => void;
  /** Has OCR try once more on one file. */
  readAgain: (id: string) => void;
  clear: () => void;
  /** Judges anew, where the round, the list of criteria or the authorities have changed. */
  refresh: () => void;
  file: (id: string) => File | null;
}

interface SessionOptions {
  model: FolderModel;
  engine: EngineLink;
  circumstances: () => Circumstances;
  /** Told whenever the work has come to rest, with the files that were looked at. */
  onRest: (entries: readonly Entry[]) => void;
}

export function createSession({ model, engine, circumstances, onRest }: SessionOptions): Session {
  let entries: Entry[] = [];
  let stopping = new AbortController();
  let running: Promise<void> | null = null;
  /** Contents looked at in this visit: a second file of the same content was not checked «before». */
  const fresh = new Set<string>();

  let trust: Trust | null = null;
  /** Of the files that are being looked at. */
  const ocrStops = new Map<string, AbortController>();

  const show = () => {
    const before = new Map(model.result.value.rows.map((row) => [row.id, row]));
    const result = judgeFolder(entries, circumstances(), trust);
    model.result.value = { ...result, rows: result.rows.map((row) => sameAs(before.get(row.id), row)) };
  };
  const showProgress = () => {
    const looked = entries.filter(({ step }) => step === 'done');
    const kept = looked.filter((entry) => entry.kept).length;
    const active = running !== null && !stopping.signal.aborted;
    const atHand = entries.some(({ file }) => file !== null);
    model.run.value = atHand ? { done: looked.length, total: entries.length, kept, active } : null;
  };
  const judgeSoon = unhurried(show);
  const showProgressSoon = unhurried(showProgress);
  const refresh = () => {
    judgeSoon();
    showProgressSoon();
  };

  const refreshAll = async () => {
    const looked = entries.flatMap(({ facts }) => facts ?? []);
    trust = await trustIn(looked, circumstances().authorities);
    refresh();
  };

  const look = async (entry: Entry): Promise<void> => {
    if (!entry.file) return;
    const { id, again } = entry;
    entry.step = 'looking';
    refresh();
    const stopOcr = new AbortController();
    ocrStops.set(id, stopOcr);
    const onOcr = (share: number) => (model.ocr.value = { ...model.ocr.value, [id]: share });
    const looking = { signal: stopping.signal, again, onOcr, stopOcr: stopOcr.signal };
    try {
      const { facts, kept } = await lookInto(entry.file, engine, looking);
      trust = await trustIn([facts], circumstances().authorities);
      const known = kept && !fresh.has(facts.sha256);
      Object.assign(entry, { facts, kept: known, again: false, step: 'done' });
      if (!kept) fresh.add(facts.sha256);
    } catch (error) {
      entry.step = 'waiting';
      if (error instanceof OutdatedError) {
        model.outdated.value = true;
        stopping.abort();
      }
    }
    ocrStops.delete(id);
    model.ocr.value = Object.fromEntries(Object.entries(model.ocr.value).filter(([other]) => other !== id));
    refresh();
  };
  const work = async () => {
    const isWaiting = ({ step, file }: Entry) => step === 'waiting' && file !== null;
    while (!stopping.signal.aborted && entries.some(isWaiting)) {
      await workThrough(entries.filter(isWaiting), look, stopping.signal);
    }
    running = null;
    // What is said to be done is shown whole.
    show();
    showProgress();
    onRest(entries.filter(({ step }) => step === 'done'));
  };
  const start = () => {
    const begin = () => {
      // Asked for twice while it was ending.
      if (running) return refresh();
      stopping = new AbortController();
      running = work();
      refresh();
    };
    // What was stopped may still be ending.
    if (running && stopping.signal.aborted) void running.then(begin);
    else if (!running) begin();
    else refresh();
  };
  return {
    add(found) {
      const paths = new Set(found.map(({ path }) => path));
      const kept = entries.filter(({ path, file }) => file !== null && !paths.has(path));
      entries = [...kept, ...found.map(toEntry)];
      start();
    },
    recall(earlier) {
      if (entries.length > 0) return;
      entries = [...earlier];
      void refreshAll();
    },
    stop() {
      stopping.abort();
      refresh();
    },
    goOn: start,
    stopOcr: (id) => ocrStops.get(id)?.abort(),
    readAgain(id) {
      const entry = entries.find((one) => one.id === id);
      if (entry?.step !== 'done') return;
      Object.assign(entry, { step: 'waiting', again: true });
      start();
    },
    clear() {
      stopping.abort();
      entries = [];
      refresh();
    },
    refresh: () => void refreshAll(),
    file: (id) => entries.find((entry) => entry.id === id)?.file ?? null,
  };
}

function toEntry({ path, file }: Found): Entry {
  const { name, size } = file;
  return {
    id: crypto.randomUUID(),
    path,
    name,
    size,
    file,
    step: 'waiting',
    facts: null,
    kept: false,
    again: false,
  };
}

/** The row as it was where nothing about it has changed, so that it is not drawn again. */
function sameAs(before: FolderRow | undefined, row: FolderRow): FolderRow {
  return before && JSON.stringify(before) === JSON.stringify(row) ? before : row;
}
