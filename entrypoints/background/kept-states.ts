import { keptState } from '../../utils/drafts/kept-state.ts';
import { newestPerSlot } from '../../utils/drafts/newest.ts';
import type { KeptStates } from '../../utils/messaging/kept.ts';
import { editedElsewhere } from './elsewhere.ts';
import { draftsOf } from './offers.ts';
import { ownIn, reportIn } from './own-drafts.ts';
import { portalField, portalValuesOf } from './portal-values.ts';
import { mayHaveTaken, requestsOf } from './requests-since.ts';

/** How each criterion of the report in a tab stands, and which are being edited in another tab. */
export async function keptStatesOf(tab: number): Promise<KeptStates> {
  const here = await reportIn(tab);
  if (!here) return { states: {}, elsewhere: [] };
  const { record, owner, round } = here;
  const { drafts, locked } = await draftsOf(owner.portal);
  const own = newestPerSlot(ownIn(here, drafts));
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
