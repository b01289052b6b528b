import { gatherText } from '../../utils/drafts/adopt.ts';
import { failureOf, type DraftFailure } from '../../utils/drafts/failure.ts';
import { draftKey, draftSlot } from '../../utils/drafts/key.ts';
import type { TextDraft } from '../../utils/drafts/records.ts';
import { putText } from '../../utils/drafts/text-drafts.ts';
import type { AnswerTo } from '../../utils/messaging/answers.ts';
import type { FromPage } from '../../utils/messaging/protocol.ts';
import type { Sender } from '../../utils/messaging/sender.ts';
import type { Round } from '../../utils/report/report.ts';
import { circumstances } from './circumstances.ts';
import { noteDraftFailure } from './draft-failure.ts';
import { renewGate } from './gate-ready.ts';
import { noteEdit } from './last-edit.ts';
import { keepOrSeal } from './letters.ts';
import { portalField, portalValuesOf } from './portal-values.ts';
import { tellElsewhere } from './elsewhere.ts';
import { pushState } from './push.ts';
import { changeTab } from './tab-store.ts';
import { first } from './texts-first.ts';
import { holdUnsaved, retryUnsaved } from './unsaved.ts';

type Typed = Extract<FromPage, { type: 'typed' }>;

async function keep(draft: TextDraft, round: Round | null): Promise<DraftFailure | null> {
  const now = Date.now();
  try {
    await keepOrSeal(draft, null, async (database) => {
      await putText(database, draft, now);
      await retryUnsaved(async (held) => void (await putText(database, held, now)));
      // What is not gathered now is with the next text; until then the newest alone is offered.
      await gatherText(database, draft, round, now).catch(() => undefined);
    });
    return null;
  } catch (error) {
    await holdUnsaved(draft);
    return failureOf(error);
  }
}

/** What was typed is what the page shows: nothing older is offered in its place. Other tabs hear of the first key. */
async function withdrawOffer(tab: number, typed: TextDraft): Promise<void> {
  const key = draftKey(typed);
  const slot = draftSlot(typed);
  let offered = false;
  let isFirst = false;
  const record = await changeTab(tab, (before) => {
    const drafts = before.state.drafts.filter(
      (offer) => offer.key !== key && (offer.accountUnknown || draftSlot(offer.draft) !== slot),
    );
    offered = drafts.length < before.state.drafts.length;
    isFirst = !before.typedHere.includes(key);
    if (!offered && !isFirst) return before;
    const typedHere = [...new Set([...before.typedHere, key])];
    return { ...before, typedHere, state: { ...before.state, drafts } };
  });
  if (offered) pushState(record);
  if (isFirst) await tellElsewhere(record);
}

/**
 * Keeps what was typed in a document, before anything else happens and upon what it was written, and answers once it
 * is on disk.
 */
export async function keepTyped(
  { tab, portal, document }: Extract<Sender, { kind: 'page' }>,
  typed: Typed,
): Promise<AnswerTo<'typed'>> {
  const { criterion, field, value, formatting, at, account, unit } = typed;
  const { round, clock } = await circumstances(portal);
  const owner = { portal, account, unit, round: round?.name ?? null };
  const base = (await portalValuesOf(tab, document))[portalField(criterion, field)];
  const writer = document ?? undefined;
  const text = { criterion, field, value, formatting, writtenAt: at };
  const draft: TextDraft = { kind: 'text', owner, ...text, base, writer };
  const reason = await first(keep(draft, round));
  void noteEdit(owner, Date.parse(at) + (clock?.offset ?? 0)).then(() => renewGate(tab));
  // The answer does not wait for what the panel is to show.
  void withdrawOffer(tab, draft).then(() => noteDraftFailure(tab, reason));
  return reason === null ? { kept: true } : { kept: false, reason };
}
