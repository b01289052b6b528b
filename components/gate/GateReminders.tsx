import type { Finding } from '../../utils/report/finding.ts';
import { useWords } from '../shared/words.ts';

interface GateRemindersProps {
  reminders: readonly Finding[];
  onTick: (reminder: string, done: boolean) => void;
}

/** What nothing on the portal can answer: the person ticks it, and that is kept with its time. */
export function GateReminders({ reminders, onTick }: GateRemindersProps) {
  const words = useWords();
  if (reminders.length === 0) return null;
  return (
    <fieldset class="gate-reminders">
      <legend>{words.reminders}</legend>
      {reminders.map(({ reminder = '', rule, outcome, message, remedy }) => (
        <label key={reminder} class="gate-reminder" data-rule={rule} data-outcome={outcome}>
          <input
            type="checkbox"
            checked={outcome === 'pass'}
            onChange={({ currentTarget }) => onTick(reminder, currentTarget.checked)}
          />
          <span>
            {message}
            {remedy && <span class="quiet"> {remedy}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
