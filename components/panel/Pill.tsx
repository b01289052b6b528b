import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { TabState } from '../../utils/messaging/state.ts';
import { countOutcomes } from '../shared/findings.ts';
import { ElsewhereMark } from '../restore/Elsewhere.tsx';
import { LockedMark } from '../restore/Locked.tsx';
import { Icon } from '../shared/icons.tsx';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useDrag } from '../shared/use-drag.ts';
import { usePillWidth } from '../shared/use-pill-width.ts';
import { TimeLeft } from '../shared/TimeLeft.tsx';
import { useWords } from '../shared/words.ts';

/**
 * The usual state: what is left of the time and how many errors there are. Click or Enter opens the panel. Of what else
 * there may be to say only the weightiest, so that it stays short.
 */
export function Pill({ state }: { state: TabState }) {
  const words = useWords();
  const { model, actions } = usePanel();
  const drag = useDrag(actions.drag);
  const pill = useRef<HTMLButtonElement>(null);
  usePillWidth(pill);
  const errors = state.verdict ? countOutcomes(state.verdict).error : 0;
  const { round, drafts } = state;
  const failure = state.draftFailure ?? model.keepFailure.value;
  return (
    <button
      ref={pill}
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
      {state.unconfirmed !== null && (
        <span class="pill-part">
          <OutcomeMark outcome="review" size={16} />
          {words.unconfirmed}
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
      {errors > 0 && (
        <span class="pill-part">
          <OutcomeMark outcome="error" size={16} />
          <Counted count={words.number(errors)} words={words.outcomeCount('error', errors)} />
        </span>
      )}
      {drafts.length > 0 && (
        <span class="pill-part" data-drafts={drafts.length}>
          <Icon name="draft" size={16} />
          <Counted count={words.number(drafts.length)} words={words.draftsShort(drafts.length)} />
        </span>
      )}
      {state.unconfirmed === null && (state.draftsLocked ? <LockedMark /> : <ElsewhereMark />)}
    </button>
  );
}

/** A short text in the pill's place, while there is nothing to open. */
export function PillNote({ children }: { children: ComponentChildren }) {
  const note = useRef<HTMLParagraphElement>(null);
  usePillWidth(note);
  return (
    <p ref={note} class="pill">
      {children}
    </p>
  );
}

/** A number beside its sign; what it counts is said to screen readers. */
function Counted({ count, words }: { count: string; words: string }) {
  return (
    <>
      <span aria-hidden="true">{count}</span>
      <span class="sr-only">{words}</span>
    </>
  );
}
