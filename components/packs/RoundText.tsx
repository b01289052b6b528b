import type { Round } from '../../utils/report/report.ts';
import { usePageWords } from '../shared/page-words.ts';
import { dayAndTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';

/** «Năm 2026: hạn 17:00 thứ Năm 15/12/2026». */
export function RoundText({ round }: { round: Round }) {
  const words = usePageWords().packs;
  return (
    <>
      {round.name}: {words.until(dayAndTime(round.closesAt, useWords()))}
    </>
  );
}
