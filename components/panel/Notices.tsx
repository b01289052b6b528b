import type { DraftFailure } from '../../utils/drafts/failure.ts';
import { CopyTexts } from '../restore/CopyTexts.tsx';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { useWords } from '../shared/words.ts';

/** A draft could not be kept: said at once, above everything, and until it is over. */
export function DraftFailureAlarm({ reason }: { reason: string }) {
  const words = useWords();
  const sentence: string | undefined = words.draftFailureReason[reason as DraftFailure];
  return (
    <div class="alarm" role="alert" data-draft-failure={reason}>
      <OutcomeMark outcome="error" size={22} />
      <div>
        <p>
          <strong>{words.draftFailure}</strong>
        </p>
        <p>{sentence ?? words.draftFailureReason.unknown}</p>
        <p>{words.draftFailureAdvice}</p>
        <CopyTexts />
      </div>
    </div>
  );
}

/** The page has changed under the checklist, so nothing was sent. */
export function PressAgainNotice() {
  const words = useWords();
  return (
    <p class="notice" role="alert">
      {words.pressAgain}
    </p>
  );
}

/** The page lies over the panel, so that a press may not have been meant for it. */
export function CoveredNotice() {
  const words = useWords();
  return (
    <p class="notice" role="alert" data-covered>
      {words.covered}
    </p>
  );
}

/** The computer has no network. */
export function OfflineNotice() {
  const words = useWords();
  return (
    <p class="notice" role="status">
      {words.offline}
    </p>
  );
}
