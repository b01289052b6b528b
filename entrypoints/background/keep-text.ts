import { failureOf, type DraftFailure } from '../../utils/drafts/failure.ts';
import { draftKey } from '../../utils/drafts/key.ts';
import type { TextDraft } from '../../utils/drafts/records.ts';
import { putText } from '../../utils/drafts/text-drafts.ts';
import type { AnswerTo } from '../../utils/messaging/answers.ts';
import type { FromPage } from '../../utils/messaging/protocol.ts';
import { circumstances } from './circumstances.ts';
import { withDrafts } from './drafts-database.ts';
import { noteDraftFailure } from './draft-failure.ts';
import { pushState } from './push.ts';
import { changeTab } from './tab-store.ts';
import { holdUnsaved, retryUnsaved } from './unsaved.ts';

type Typed = Extract<FromPage, { type: 'typed' }>;

async function keep(draft: TextDraft): Promise<DraftFailure | null> {
  try {
    await withDrafts(async (database) => {
      const key = await putText(database, draft);
      await retryUnsaved(database, key);
    });
    return null;
  } catch (error) {
    await holdUnsaved(draft);
    return failureOf(error);
  }
}

/** What was typed is what the page shows: nothing older is offered in its place. */
async function withdrawOffer(tab: number, key: string): Promise<void> {
  let offered = false;
  const record = await changeTab(tab, (before) => {
    offered = before.state.drafts.some((offer) => offer.key === key);
    const drafts = before.state.drafts.filter((offer) => offer.key !== key);
    const typedHere = before.typedHere.includes(key) ? before.typedHere : [...before.typedHere, key];
    return { ...before, typedHere, state: { ...before.state, drafts } };
  });
  if (offered) pushState(record);
}

/** Keeps a typed value before anything else happens, and answers once it is on disk. */
export async function keepTyped(tab: number, portal: string, typed: Typed): Promise<AnswerTo<'typed'>> {
  const { criterion, field, value, at, account, unit } = typed;
  const { round } = await circumstances(portal);
  const owner = { portal, account, unit, round: round?.name ?? null };
  const draft: TextDraft = { kind: 'text', owner, criterion, field, value, writtenAt: at };
  const reason = await keep(draft);
  // The answer does not wait for what the panel is to show.
  void withdrawOffer(tab, draftKey(draft)).then(() => noteDraftFailure(tab, reason));
  return reason === null ? { kept: true } : { kept: false, reason };
}
