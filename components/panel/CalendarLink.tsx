import { useMemo } from 'preact/hooks';
import { toCalendar } from '../../utils/deadline/ics.ts';
import type { Round } from '../../utils/report/report.ts';
import { DownloadLink } from '../shared/DownloadLink.tsx';
import { dayAndTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';

/** The closings of rounds as a file for a calendar. */
export function CalendarLink({ rounds }: { rounds: readonly Round[] }) {
  const panel = useWords();
  const words = panel.timePlan;
  const file = useMemo(() => {
    const calendar = toCalendar(rounds, Date.now(), {
      summary: ({ name }) => words.calendarSummary(name),
      description: ({ closesAt }) => words.calendarDescription(dayAndTime(closesAt, panel)),
    });
    return new File([calendar], words.calendarName, { type: 'text/calendar;charset=utf-8' });
    // The same rounds come as new objects with each state.
  }, [JSON.stringify(rounds), panel]);
  return (
    <p>
      {words.calendar} <DownloadLink file={file} />
    </p>
  );
}
