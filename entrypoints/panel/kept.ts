import type { KeptActions, Restored } from '../../components/restore/kept-model.ts';
import type { PanelModel } from '../../components/shared/model.ts';
import { giveFile } from '../../utils/messaging/send-file.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { calm } from './calm.ts';
import type { PageLink, PutResult } from './page-link.ts';

const ignore = () => undefined;

/** Reads what is kept of the report in a tab, and puts into the page and takes out of it again. */
export function createKeptActions(model: PanelModel, page: PageLink, tab: () => number | null): KeptActions {
  const { restored } = model.kept;
  const tell = (name: string, change: Restored) => {
    restored.value = { ...restored.value, [name]: change };
  };
  const takeOutFile = async ({ criterion, after }: Restored): Promise<PutResult> => {
    const chosen = model.state.value?.report?.criteria
      .find(({ code }) => code === criterion)
      ?.attachments.find(({ origin, name }) => origin === 'chosen' && name === after);
    if (!chosen) return 'refused';
    return await page.put({ type: 'put-file', criterion, file: null, replaces: chosen.id }, ignore);
  };
  const takeOut = async (item: Restored): Promise<PutResult> => {
    const { criterion, field, before } = item;
    if (field === 'file') return await takeOutFile(item);
    // The page itself remembers in which formatting that stood there.
    return await page.put({ type: 'put-text', criterion, field, value: before, formatting: null }, ignore);
  };
  const offerAgain = async ({ criterion, field, after, formatting, isDraft }: Restored) => {
    const speaksOf = tab();
    if (field === 'file' || !isDraft || speaksOf === null) return;
    const what = { tab: speaksOf, criterion, field, value: after, formatting };
    await sendToBackground({ to: 'background', type: 'offer-again', ...what });
  };
  return {
    async history(criterion) {
      const speaksOf = tab();
      if (speaksOf === null) return null;
      const sent = await sendToBackground({ to: 'background', type: 'history', tab: speaksOf, criterion });
      return sent.ok ? sent.answer.entries : null;
    },
    async texts() {
      const speaksOf = tab();
      if (speaksOf === null) return [];
      const sent = await sendToBackground({ to: 'background', type: 'kept-texts', tab: speaksOf });
      return sent.ok ? sent.answer.texts : [];
    },
    async file(key) {
      const speaksOf = tab();
      return speaksOf === null ? null : ((await giveFile({ tab: speaksOf, key }))?.file ?? null);
    },
    async takeBack({ criterion, field, value, formatting }) {
      const shown = model.state.value?.report?.criteria.find(({ code }) => code === criterion)?.[field];
      const result = await page.put({ type: 'put-text', criterion, field, value, formatting }, ignore);
      if (result !== 'written') return;
      const item = { criterion, field, before: shown ?? '', after: value, isDraft: false };
      tell(`${criterion} ${field}`, { ...item, step: 'put-in' });
    },
    async undo(names) {
      const undone: Restored[] = [];
      for (const name of names) {
        const item = restored.value[name];
        if (!item) continue;
        tell(name, { ...item, step: 'undoing' });
        const step = (await takeOut(item)) === 'written' ? 'undone' : 'refused';
        tell(name, { ...item, step });
        if (step === 'undone') undone.push(item);
      }
      // What the page has been given last must have been kept before the draft is what it was.
      await calm(model);
      for (const item of undone) await offerAgain(item);
    },
  };
}
