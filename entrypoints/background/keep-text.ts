import type { ClockReading } from '../../utils/deadline/clock.ts';
import { gatherText } from '../../utils/drafts/adopt.ts';
import { failureOf, type DraftFailure } from '../../utils/drafts/failure.ts';
import { draftKey, draftSlot } from '../../utils/drafts/key.ts';
import type { TextDraft } from '../../utils/drafts/records.ts';
import type { AnswerTo } from '../../utils/messaging/answers.ts';
import type { FromPage } from '../../utils/messaging/protocol.ts';
import type { Sender } from '../../utils/messaging/sender.ts';
import type { Round } from '../../utils/report/report.ts';
import { circumstances } from './circumstances.ts';
import { noteDraftFailure } from './draft-failure.ts';
import { withDrafts } from './drafts-database.ts';
import { renewGate } from './gate-ready.ts';
import { noteEdit } from './last-edit.ts';
import { keepOrSealText } from './letters.ts';
import { portalField, portalValuesOf } from './portal-values.ts';
import { tellElsewhere } from './elsewhere.ts';
import { pushState } from './push.ts';
import { retryEverywhere } from './retry.ts';
import { changeTab } from './tab-store.ts';
import { first } from './texts-first.ts';
import { holdUnsaved } from './unsaved.ts';

type Typed = Extract<FromPage, { type: 'typed' }>;
type OfPage = Extract<Sender, { kind: 'page' }>;

interface Kept {
  draft: TextDraft;
  round: Round | null;
  clock: ClockReading | null;
  /** Why it is not on disk; null where it is. */
  reason: DraftFailure | null;
}

/** Puts a text on disk; where that fails it is held, and the reason given. */
async function putOrHold(draft: TextDraft): Promise<DraftFailure | null> {
  try {
    await keepOrSealText(draft);
    return null;
  } catch (error) {
    await holdUnsaved(draft);
    return failureOf(error);
  }
}

/** Keeps what was typed, upon what it was written. */
async function keep({ tab, portal, document }: OfPage, typed: Typed): Promise<Kept> {
  const [{ round, clock }, values] = await Promise.all([
    circumstances(portal),
    portalValuesOf(tab, document),
  ]);
  const { criterion, field, value, formatting, at, account, unit } = typed;
  const owner = { portal, account, unit, round: round?.name ?? null };
  const base = values[portalField(criterion, field)];
  const writer = document ?? undefined;
  const text = { criterion, field, value, formatting, writtenAt: at };
  const draft: TextDraft = { kind: 'text', owner, ...text, base, writer };
  return { draft, round, clock, reason: await putOrHold(draft) };
}

/** What is not gathered now is with the next text; until then the newest alone is offered. */
async function gather(draft: TextDraft, round: Round | null): Promise<void> {
  await withDrafts((database) => gatherText(database, draft, round, Date.now())).catch(() => undefined);
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

/** Follows a text that was kept, or was not, once its page has its answer. */
async function follow(tab: number, { draft, round, reason }: Kept): Promise<void> {
  await withdrawOffer(tab, draft);
  if (reason === null) await gather(draft, round);
  await noteDraftFailure(tab, reason ?? (await retryEverywhere()));
}

/**
 * Keeps what was typed in a document before anything else happens, and answers once it is on disk: the page sends what
 * was typed next no sooner.
 */
export async function keepTyped(sender: OfPage, typed: Typed): Promise<AnswerTo<'typed'>> {
  const kept = await first(keep(sender, typed));
  const { draft, clock, reason } = kept;
  const { tab } = sender;
  void noteEdit(draft.owner, Date.parse(typed.at) + (clock?.offset ?? 0)).then(() => renewGate(tab));
  void follow(tab, kept);
  return reason === null ? { kept: true } : { kept: false, reason };
}
