import type { TabState } from '../../utils/messaging/state.ts';
import { countOutcomes } from '../shared/findings.ts';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { usePageWords } from '../shared/page-words.ts';
import { TimeLeft } from '../shared/TimeLeft.tsx';
import { dayAndTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';
import { BackupNote } from './BackupNote.tsx';
import type { BackupState } from './keeping-model.ts';

interface PopupProps {
  /** Of the tab in front; null where it shows no portal. */
  state: TabState | null;
  /** Milliseconds by the portal's clock where it is known. */
  now: number;
  sidePanel: boolean;
  /** Where a problem with the tab in front is told. */
  problem: string;
  /** The standing backup; null where no folder was picked. */
  backup: BackupState | null;
  onOpenOnPage: () => void;
  onOpenInSide: () => void;
  onOpenInTab: () => void;
  onFolder: () => void;
  onOptions: () => void;
}

/** The window under the toolbar's icon: deadline, what was found, and the ways to the panel. */
export function Popup({ state, now, sidePanel, problem, backup, ...on }: PopupProps) {
  const words = useWords();
  const pages = usePageWords();
  return (
    <main class="popup">
      <h1>{words.name}</h1>
      {state ? <Summary state={state} now={now} /> : <p>{pages.noPortal}</p>}
      {backup && <BackupNote backup={backup} now={now} />}
      {state && (
        <button type="button" class="button button-primary" onClick={on.onOpenOnPage}>
          {pages.openOnPage}
        </button>
      )}
      {state && sidePanel && (
        <button type="button" class="button" onClick={on.onOpenInSide}>
          {pages.openInSide}
        </button>
      )}
      {state && (
        <button type="button" class="button" onClick={on.onOpenInTab}>
          {pages.openInTab}
        </button>
      )}
      <button type="button" class="button" onClick={on.onFolder}>
        {words.checkFolder}
      </button>
      <button type="button" class="button" onClick={on.onOptions}>
        {pages.openOptions}
      </button>
      <a class="button" href="/guide.html" target="_blank">
        {pages.guide}
      </a>
      <a class="link" href={problem} target="_blank">
        {pages.reportProblem}
      </a>
    </main>
  );
}

function Summary({ state, now }: { state: TabState; now: number }) {
  const words = useWords();
  const { round, verdict, portal, drafts } = state;
  const errors = verdict ? countOutcomes(verdict).error : 0;
  return (
    <>
      {round ? (
        <div>
          <p class="quiet">
            {words.deadline}: {dayAndTime(round.closesAt, words)}
          </p>
          <p class="popup-left" role="timer" data-deadline={round.closesAt}>
            <TimeLeft round={round} now={now} />
          </p>
        </div>
      ) : (
        <p>{words.noRound}</p>
      )}
      {!portal.recognised && <p data-portal="unrecognised">{words.unrecognised}</p>}
      {portal.recognised && (
        <p class="popup-count">
          <OutcomeMark outcome={errors > 0 ? 'error' : 'pass'} />
          {words.outcomeCount('error', errors)}
        </p>
      )}
      {drafts.length > 0 && <p data-drafts={drafts.length}>{words.draftsWaiting(drafts.length)}</p>}
    </>
  );
}
