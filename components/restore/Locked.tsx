import { usePanel } from '../shared/panel-context.ts';
import { useKeptWords } from './kept-words.ts';

/**
 * Says that drafts cannot be seen before the passphrase is given. It is typed on a page of the extension alone: what
 * lies over the portal's page could be imitated by that page.
 */
export function LockedNotice() {
  const words = useKeptWords();
  const { actions } = usePanel();
  return (
    <div class="notice" role="status" data-locked>
      <p>
        <strong>{words.locked}</strong>
      </p>
      <p>{words.lockedAdvice}</p>
      <button type="button" class="button" onClick={actions.openOptions}>
        {words.unlock}
      </button>
    </div>
  );
}

/** The same on the pill, in short. */
export function LockedMark() {
  return <span class="pill-part">{useKeptWords().locked}</span>;
}
