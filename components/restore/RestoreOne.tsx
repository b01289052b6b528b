import type { DraftOffer } from '../../utils/drafts/records.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useKeptWords } from './kept-words.ts';
import { isRestorable } from './restorable.ts';

/**
 * Puts one draft alone back: of several of a criterion, or over what the portal was given since it was begun.
 * `isOneOf`: how many go back with the button of the criterion.
 */
export function RestoreOne({ offer, isOneOf }: { offer: DraftOffer; isOneOf: number }) {
  const words = useKeptWords();
  const { model, actions } = usePanel();
  const { accountUnknown, present, changedSince, key } = offer;
  if (model.host !== 'frame' || accountUnknown || present === null) return null;
  if (isRestorable(offer) && isOneOf < 2) return null;
  return (
    <button
      type="button"
      class="link"
      disabled={model.restoreRun.value !== null}
      onClick={() => actions.restore([key])}
    >
      {changedSince ? words.restoreOver : words.restoreOne}
    </button>
  );
}
