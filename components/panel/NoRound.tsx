import type { Round } from '../../utils/report/report.ts';
import { usePanel } from '../shared/panel-context.ts';
import { dayAndTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';

/** In place of the countdown while no round is set; a round read off the page is offered, never taken unasked. */
export function NoRound({ proposed }: { proposed: Round | null }) {
  const words = useWords();
  const { actions } = usePanel();
  return (
    <div class="no-round">
      <p>
        {words.noRound}
        <button type="button" class="link" onClick={actions.openOptions}>
          {words.setRound}
        </button>
      </p>
      {proposed && (
        <p class="proposed">
          {words.proposedRound(proposed.name, dayAndTime(proposed.closesAt, words))}
          <button type="button" class="button" onClick={() => actions.acceptRound(proposed)}>
            {words.acceptRound}
          </button>
        </p>
      )}
    </div>
  );
}
