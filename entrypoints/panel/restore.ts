import type { Restored } from '../../components/restore/kept-model.ts';
import type { PanelModel, Restoring } from '../../components/shared/model.ts';
import type { DraftOffer } from '../../utils/drafts/records.ts';
import { giveFile } from '../../utils/messaging/send-file.ts';
import { calm } from './calm.ts';
import type { PageLink } from './page-link.ts';
import { onceLost } from './slow-portal.ts';

/** How often what the page has lost again is put back into it. */
const ATTEMPTS = 3;
/** Milliseconds in which a portal that uploads a file at once may not list it yet: twice is worse than late. */
const UPLOADING = 4_000;

/** Puts drafts back into the page, criterion by criterion. */
export interface Restorer {
  restore: (keys: readonly string[]) => Promise<void>;
  /** Nothing further is put in; what the page waits for already stays with the page. */
  stop: () => void;
}

export function createRestorer(model: PanelModel, page: PageLink, tab: () => number | null): Restorer {
  let stop: () => void = () => undefined;
  /** Looks no longer for what was put in by the run before. */
  let forget: () => void = () => undefined;
  /** Files that were fetched in this run, for downloading where the page does not take them. */
  const files = new Map<string, File>();

  const tell = (key: string, step: Restoring['step']) => {
    const byHand = step === 'refused' || step === 'no-field';
    const copy = byHand ? (files.get(key) ?? null) : null;
    model.restoring.value = { ...model.restoring.value, [key]: { step, copy } };
  };
  /** Remembers what stood on the page before, so that it can be put back. */
  const remember = (offer: DraftOffer, result: Restoring['step'], file: File | null) => {
    if (result !== 'written') return;
    const { draft, key, present } = offer;
    const text = draft.kind === 'text';
    const item: Restored = {
      criterion: draft.criterion,
      field: text ? draft.field : 'file',
      before: text ? (present ?? '') : '',
      after: text ? draft.value : (file?.name ?? draft.name),
      formatting: text ? draft.formatting : undefined,
      step: 'put-in',
      isDraft: text,
    };
    model.kept.restored.value = { ...model.kept.restored.value, [key]: item };
  };
  /** The page does not hold it for good, so there is nothing to take out again. */
  const giveUp = (key: string) => {
    tell(key, 'refused');
    const others = Object.entries(model.kept.restored.value).filter(([name]) => name !== key);
    model.kept.restored.value = Object.fromEntries(others);
  };
  const wait = (key: string) => () => {
    tell(key, 'waiting-for-dialog');
    const run = model.restoreRun.value;
    if (run) model.restoreRun.value = { ...run, waiting: true };
  };
  const fetchFile = async (key: string): Promise<File | null> => {
    const speaksOf = tab();
    const file =
      files.get(key) ?? (speaksOf === null ? null : (await giveFile({ tab: speaksOf, key }))?.file);
    if (file) files.set(key, file);
    return file ?? null;
  };
  const putBack = async (offer: DraftOffer): Promise<void> => {
    const { draft, key } = offer;
    tell(key, 'running');
    const { criterion } = draft;
    if (draft.kind === 'text') {
      const { field, value, formatting } = draft;
      const result = await page.put({ type: 'put-text', criterion, field, value, formatting }, wait(key));
      remember(offer, result, null);
      return tell(key, result);
    }
    const file = await fetchFile(key);
    if (!file) return tell(key, 'refused');
    const result = await page.put({ type: 'put-file', criterion, file, replaces: null }, wait(key));
    remember(offer, result, file);
    tell(key, result);
  };
  /** Texts first: what the portal answers to them would take a file out of its field again. */
  const putCriterion = async (offers: readonly DraftOffer[]) => {
    const texts = offers.filter(({ draft }) => draft.kind === 'text');
    const attached = offers.filter(({ draft }) => draft.kind === 'file');
    await Promise.all(texts.map(putBack));
    if (texts.length > 0 && attached.length > 0) await calm(model);
    for (const offer of attached) await putBack(offer);
  };
  const putAll = async (offers: readonly DraftOffer[], careful: boolean, stopped: Promise<'stopped'>) => {
    const codes = [...new Set(offers.map(({ draft }) => draft.criterion))];
    for (const [index, criterion] of codes.entries()) {
      model.restoreRun.value = { criterion, following: codes.length - index - 1, waiting: false };
      const put = putCriterion(offers.filter(({ draft }) => draft.criterion === criterion));
      if ((await Promise.race([put, stopped])) === 'stopped') return;
      if (careful) await calm(model);
    }
  };
  /** Put in, and yet still offered as it was, so the page does not show it; or no longer. */
  const lost = (offers: readonly DraftOffer[]): DraftOffer[] => {
    const offered = new Map(model.state.value?.drafts.map(({ key, draft }) => [key, draft]));
    const isAsItWas = ({ key, draft }: DraftOffer) => {
      const now = offered.get(key);
      // Another text under the same key was typed since, perhaps in another tab, and is not to be written over.
      return now !== undefined && (now.kind !== 'text' || draft.kind !== 'text' || now.value === draft.value);
    };
    const isThere = ({ key }: DraftOffer) => model.kept.restored.value[key]?.step === 'put-in';
    return offers.filter((offer) => isAsItWas(offer) && isThere(offer));
  };
  /** Puts drafts in that were put in `before` so often, and again what the page loses, at once or later. */
  const run = async (offers: readonly DraftOffer[], before: number): Promise<void> => {
    let ended = false;
    const stopped = new Promise<'stopped'>((resolve) => {
      stop = () => {
        ended = true;
        resolve('stopped');
      };
    });
    let left = offers;
    let attempt = before;
    for (; attempt < ATTEMPTS && left.length > 0 && !ended; attempt += 1) {
      await putAll(left, attempt > 0, stopped);
      await calm(model);
      left = lost(left);
      if (left.every(({ draft }) => draft.kind === 'text')) continue;
      await new Promise((later) => setTimeout(later, UPLOADING));
      left = lost(left);
    }
    for (const { key } of left) if (!ended) giveUp(key);
    model.restoreRun.value = null;
    const texts = offers.filter(({ draft }) => draft.kind === 'text');
    const isLost = () => lost(texts).length > 0;
    if (!ended) forget = onceLost(model, isLost, () => void run(lost(texts), attempt));
  };
  return {
    async restore(keys) {
      if (model.restoreRun.value) return;
      forget();
      files.clear();
      model.restoring.value = {};
      await run(model.state.value?.drafts.filter(({ key }) => keys.includes(key)) ?? [], 0);
    },
    stop: () => stop(),
  };
}
