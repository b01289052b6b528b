import type { KeptDraft } from '../../utils/drafts/kept-drafts.ts';
import { placeOf } from '../../utils/drafts/key.ts';
import { keptState } from '../../utils/drafts/kept-state.ts';
import { newestPerSlot } from '../../utils/drafts/newest.ts';
import type { KeptStates } from '../../utils/messaging/kept.ts';
import { editedElsewhere } from './elsewhere.ts';
import { draftsOf } from './offers.ts';
import { ownIn, reportIn, type ReportHere } from './own-drafts.ts';
import { portalField, portalValuesOf } from './portal-values.ts';
import { mayHaveTaken, requestsOf } from './requests-since.ts';

/** When it was written cannot be read: as if any request of the page since could have taken it. */
const ANY_TIME = new Date(0).toISOString();

/** While drafts are locked: what was typed in the document in a tab, as that shows it. */
function typedWhileLocked({ record, owner }: ReportHere): KeptDraft[] {
  return record.typedHere.flatMap((key): KeptDraft[] => {
    const place = placeOf(key);
    if (!place) return [];
    const { criterion, field } = place;
    const value = record.state.report?.criteria.find(({ code }) => code === criterion)?.[field] ?? null;
    if (value === null) return [];
    return [{ key, draft: { kind: 'text', owner, criterion, field, value, writtenAt: ANY_TIME } }];
  });
}

/** How each criterion of the report in a tab stands, and which are being edited in another tab. */
export async function keptStatesOf(tab: number): Promise<KeptStates> {
  const here = await reportIn(tab);
  if (!here) return { states: {}, elsewhere: [] };
  const { record, owner, round } = here;
  const { drafts, locked } = await draftsOf(owner.portal);
  const own = newestPerSlot(locked ? typedWhileLocked(here) : ownIn(here, drafts));
  const values = await portalValuesOf(tab, record.document);
  const requests = own.length > 0 ? await requestsOf(tab) : null;
  const states: KeptStates['states'] = {};
  for (const criterion of record.state.report?.criteria ?? []) {
    const state = keptState(criterion, own, {
      portalHeld: (code, field) => values[portalField(code, field)],
      isTypedHere: (key) => record.typedHere.includes(key),
      mayBeTaken: ({ writtenAt }) => mayHaveTaken(requests, writtenAt),
    });
    // What is kept cannot be read, so there may be a draft of what the portal holds.
    if (state !== null && !(locked && state === 'saved')) states[criterion.code] = state;
  }
  return { states, elsewhere: await editedElsewhere(record, drafts, owner, round) };
}
