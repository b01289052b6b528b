import type { PanelModel, Restoring } from '../../components/shared/model.ts';
import type { DraftOffer } from '../../utils/drafts/records.ts';
import { giveFile } from '../../utils/messaging/send-file.ts';
import type { PageLink, PutResult } from './page-link.ts';

/** Puts drafts back into the page, criterion by criterion. */
export interface Restorer {
  restore: (keys: readonly string[]) => Promise<void>;
  /** The waiting criterion was saved: on with the next one. */
  goOn: () => void;
}

export function createRestorer(model: PanelModel, page: PageLink, tab: () => number | null): Restorer {
  let proceed: () => void = () => undefined;

  const tell = (key: string, step: Restoring['step'], copy: File | null = null) => {
    model.restoring.value = { ...model.restoring.value, [key]: { step, copy } };
  };
  const putText = ({ draft, key }: DraftOffer): Promise<PutResult> => {
    if (draft.kind !== 'text') return Promise.resolve('refused');
    const { criterion, field, value } = draft;
    return page.put({ type: 'put-text', criterion, field, value }, (later) => tell(key, later));
  };
  const putFile = async ({ draft, key }: DraftOffer): Promise<PutResult> => {
    const speaksOf = tab();
    const given = speaksOf === null ? null : await giveFile({ tab: speaksOf, key });
    const file = given?.file;
    if (!file) return 'refused';
    const conclude = (result: PutResult) =>
      tell(key, result, result === 'refused' || result === 'no-field' ? file : null);
    const message = { type: 'put-file', criterion: draft.criterion, file, replaces: null } as const;
    const result = await page.put(message, conclude);
    conclude(result);
    return result;
  };
  const putBack = async (offer: DraftOffer): Promise<PutResult> => {
    tell(offer.key, 'running');
    if (offer.draft.kind === 'text') {
      const result = await putText(offer);
      tell(offer.key, result);
      return result;
    }
    const result = await putFile(offer);
    if (model.restoring.value[offer.key]?.step === 'running') tell(offer.key, result);
    return result;
  };
  /** All drafts of one criterion; where they wait for its dialog, until the officer has saved it. */
  const restoreCriterion = async (code: string, offers: readonly DraftOffer[]) => {
    let waits = false;
    for (const offer of offers) waits = (await putBack(offer)) === 'waiting-for-dialog' || waits;
    if (!waits) return;
    model.waitingFor.value = code;
    await new Promise<void>((resolve) => (proceed = resolve));
    model.waitingFor.value = null;
  };
  return {
    async restore(keys) {
      if (model.waitingFor.value !== null) return;
      const offers = model.state.value?.drafts.filter(({ key }) => keys.includes(key)) ?? [];
      for (const code of new Set(offers.map(({ draft }) => draft.criterion))) {
        await restoreCriterion(
          code,
          offers.filter(({ draft }) => draft.criterion === code),
        );
      }
    },
    goOn: () => proceed(),
  };
}
