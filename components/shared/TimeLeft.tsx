import { remaining } from '../../utils/deadline/countdown.ts';
import type { Round } from '../../utils/report/report.ts';
import { useWords } from './words.ts';

/** «còn 2 ngày 4 giờ», or since when it is over. `now` in milliseconds by the portal's clock. */
export function TimeLeft({ round, now }: { round: Round; now: number }) {
  const words = useWords();
  const left = remaining(Date.parse(round.closesAt), now);
  return <>{left.past ? words.past(left) : words.left(left)}</>;
}
