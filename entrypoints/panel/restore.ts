import type { PanelModel, Restoring } from '../../components/shared/model.ts';
import type { DraftOffer } from '../../utils/drafts/records.ts';
import { giveFile } from '../../utils/messaging/send-file.ts';
import type { PageLink } from './page-link.ts';

/** Puts drafts back into the page, criterion by criterion. */
export interface Restorer {
  restore: (keys: readonly string[]) => Promise<void>;
  /** Nothing further is put in; what the page waits for already stays with the page. */
  stop: () => void;
}

export function createRestorer(model: PanelModel, page: PageLink, tab: () => number | null): Restorer {
  let stop: () => void = () => undefined;

  const tell = (key: string, step: Restoring['step'], copy: File | null = null) => {
    model.restoring.value = { ...model.restoring.value, [key]: { step, copy } };
  };
  const wait = (key: string) => () => {
    tell(key, 'waiting-for-dialog');
    const run = model.restoreRun.value;
    if (run) model.restoreRun.value = { ...run, waiting: true };
  };
  const fileOf = async (key: string): Promise<File | null> => {
    const speaksOf = tab();
    return speaksOf === null ? null : ((await giveFile({ tab: speaksOf, key }))?.file ?? null);
  };
  const putBack = async ({ draft, key }: DraftOffer): Promise<void> => {
    tell(key, 'running');
    const { criterion } = draft;
    if (draft.kind === 'text') {
      const { field, value } = draft;
      return tell(key, await page.put({ type: 'put-text', criterion, field, value }, wait(key)));
    }
    const file = await fileOf(key);
    if (!file) return tell(key, 'refused');
    const result = await page.put({ type: 'put-file', criterion, file, replaces: null }, wait(key));
    // What the page does not take can be downloaded and attached by hand.
    tell(key, result, result === 'written' ? null : file);
  };
  return {
    async restore(keys) {
      if (model.restoreRun.value) return;
      const stopped = new Promise<'stopped'>((resolve) => (stop = () => resolve('stopped')));
      const offers = model.state.value?.drafts.filter(({ key }) => keys.includes(key)) ?? [];
      const codes = [...new Set(offers.map(({ draft }) => draft.criterion))];
      model.restoring.value = {};
      for (const [index, criterion] of codes.entries()) {
        model.restoreRun.value = { criterion, following: codes.length - index - 1, waiting: false };
        const put = Promise.all(offers.filter(({ draft }) => draft.criterion === criterion).map(putBack));
        if ((await Promise.race([put, stopped])) === 'stopped') break;
      }
      model.restoreRun.value = null;
    },
    stop: () => stop(),
  };
}
