import type { PortalReason } from '../../utils/portal/view.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import { DraftsNotice } from '../restore/DraftsNotice.tsx';
import { ElsewhereNotice } from '../restore/Elsewhere.tsx';
import { LockedNotice } from '../restore/Locked.tsx';
import { RestoreProgress } from '../restore/RestoreProgress.tsx';
import { FetchRun } from '../shared/FetchRun.tsx';
import { countOutcomes, countUnchecked } from '../shared/findings.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';
import { CriterionList } from './CriterionList.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Filters } from './Filters.tsx';
import { CoveredNotice, DraftFailureAlarm, OfflineNotice, PressAgainNotice } from './Notices.tsx';
import { Handover } from './Handover.tsx';
import { ReceivedReview } from './ReceivedReview.tsx';
import { SentNotice } from './SentNotice.tsx';
import { WrongPage } from './WrongPage.tsx';

/** Alarms and drafts, then what was found or why there is nothing. */
export function PanelBody({ state }: { state: TabState }) {
  const { model } = usePanel();
  const failure = state.draftFailure ?? model.keepFailure.value;
  return (
    <>
      {failure !== null && <DraftFailureAlarm reason={failure} />}
      {model.covered.value && <CoveredNotice />}
      {model.pressAgain.value && <PressAgainNotice />}
      {!model.online.value && <OfflineNotice />}
      {state.unconfirmed !== null && <SentNotice at={state.unconfirmed} />}
      {state.review && state.report && <ReceivedReview review={state.review} report={state.report} />}
      {state.draftsLocked && <LockedNotice />}
      {state.drafts.length > 0 && <DraftsNotice drafts={state.drafts} />}
      <ElsewhereNotice />
      <RestoreProgress />
      {state.portal.recognised ? <Findings state={state} /> : <Unrecognised reason={state.portal.reason} />}
      {state.report && <Handover />}
      <WrongPage />
    </>
  );
}

function Unrecognised({ reason }: { reason: string }) {
  const words = useWords();
  const sentence: string | undefined = words.portalReason[reason as PortalReason];
  return (
    <EmptyState
      title={words.unrecognised}
      lines={sentence ? [sentence, words.unrecognisedAdvice] : [words.unrecognisedAdvice]}
    />
  );
}

function Findings({ state }: { state: TabState }) {
  const words = useWords();
  const { model, actions } = usePanel();
  const { verdict } = state;
  if (!verdict || verdict.criteria.length === 0) {
    return <EmptyState title={words.nothingYet} lines={[words.nothingYetAdvice]} />;
  }
  const counts = countOutcomes(verdict);
  const untouched = counts.none === verdict.criteria.length && verdict.report.length === 0;
  const unchecked = countUnchecked(verdict);
  // What a person may look at in the report as a whole, such as whom its certificates name, is no fault of it.
  const toLookAt = verdict.criteria.filter(({ outcome }) => outcome === 'review').length;
  const clear = counts.pass > 0 && counts.error + counts.warning + toLookAt + unchecked === 0;
  return (
    <>
      {untouched && <EmptyState title={words.nothingYet} lines={[words.nothingYetAdvice]} />}
      {clear && <EmptyState title={words.allClear} lines={[words.allClearAdvice]} />}
      <div aria-live="polite">
        <Filters
          verdict={verdict}
          filter={model.filter.value}
          onFilter={(next) => (model.filter.value = next)}
        />
        {state.inProgress.length > 0 && <p class="note">{words.inProgress(state.inProgress.length)}</p>}
      </div>
      {unchecked > 0 && <p class="note">{words.uncheckedFiles(unchecked)}</p>}
      {((state.unseen ?? []).length > 0 || model.fetchRun.value) && (
        <FetchRun run={model.fetchRun.value} words={words.fetching} onOrder={actions.fetchFiles} />
      )}
      <CriterionList state={state} verdict={verdict} />
    </>
  );
}
