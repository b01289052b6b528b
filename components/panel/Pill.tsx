import type { TabState } from '../../utils/messaging/state.ts';
import { countOutcomes } from '../shared/findings.ts';
import { Icon } from '../shared/icons.tsx';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useDrag } from '../shared/use-drag.ts';
import { TimeLeft } from '../shared/TimeLeft.tsx';
import { useWords } from '../shared/words.ts';

/** The usual state: what is left of the time and how many errors there are. Click or Enter opens the panel. */
export function Pill({ state }: { state: TabState }) {
  const words = useWords();
  const { model, actions } = usePanel();
  const drag = useDrag(actions.drag);
  const counts = state.verdict && countOutcomes(state.verdict);
  const { round, drafts } = state;
  const failure = state.draftFailure ?? model.keepFailure.value;
  return (
    <button
      type="button"
      class="pill"
      title={words.open}
      onClick={() => !drag.wasDragged() && actions.setOpen(true)}
      onPointerDown={drag.onPointerDown}
      onPointerMove={drag.onPointerMove}
      onPointerUp={drag.onPointerUp}
      onKeyDown={drag.onKeyDown}
    >
      {failure !== null && (
        <span class="pill-alarm" role="alert">
          <OutcomeMark outcome="error" />
          {words.draftFailure}
        </span>
      )}
      {state.portal.recognised ? (
        <span class="pill-part">
          <Icon name="clock" size={16} />
          {round ? (
            <span role="timer" data-deadline={round.closesAt}>
              <TimeLeft round={round} now={model.now.value} />
            </span>
          ) : (
            words.noRoundShort
          )}
        </span>
      ) : (
        <span class="pill-part">{words.unrecognised}</span>
      )}
      <span class="pill-line">
        {counts && counts.error > 0 && (
          <span class="pill-part">
            <OutcomeMark outcome="error" size={16} />
            {words.outcomeCount('error', counts.error)}
          </span>
        )}
        {drafts.length > 0 && (
          <span class="pill-part" data-drafts={drafts.length}>
            <Icon name="draft" size={16} />
            {words.draftsShort(drafts.length)}
          </span>
        )}
      </span>
    </button>
  );
}
