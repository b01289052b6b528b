import type { Round } from '../../utils/report/report.ts';
import { dayAndTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';

/** Rounds beside the one that is counted down, supplementary ones named as such; nothing where there are none. */
export function OtherRounds({ rounds }: { rounds: readonly Round[] }) {
  const panel = useWords();
  const words = panel.timePlan;
  if (rounds.length === 0) return null;
  return (
    <div data-other-rounds={rounds.length}>
      <p>{words.otherRounds}:</p>
      <ul>
        {rounds.map((round) => (
          <li key={`${round.name} ${round.closesAt}`}>
            {[
              round.supplementary ? `${round.name} (${words.supplementary})` : round.name,
              ...(round.opensAt ? [words.opens(dayAndTime(round.opensAt, panel))] : []),
              words.until(dayAndTime(round.closesAt, panel)),
            ].join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
