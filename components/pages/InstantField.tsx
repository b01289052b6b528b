import { useId, useState } from 'preact/hooks';
import { fromVietnamLocal } from '../../utils/text/vietnam-time.ts';
import { dayAndTime, toVietnamLocal } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';

interface InstantFieldProps {
  /** Name in its form; absent where `onChoose` is told. */
  name?: string;
  label: string;
  /** ISO 8601 with an offset. */
  instant: string | null;
  required?: boolean;
  /** Told ISO 8601 with +07:00, null while there is no such time in the field. */
  onChoose?: (instant: string | null) => void;
}

/**
 * A date and time in Vietnam. The browser writes its field in its own language, month first in an English one, so
 * what was chosen is said again beneath, weekday and all.
 */
export function InstantField({ name, label, instant, required = false, onChoose }: InstantFieldProps) {
  const words = useWords();
  const id = useId();
  const [chosen, setChosen] = useState(instant);
  return (
    <label class="field">
      {label}
      <input
        name={name}
        type="datetime-local"
        required={required}
        aria-describedby={id}
        defaultValue={instant === null ? '' : toVietnamLocal(instant)}
        onInput={(event) => {
          const typed = fromVietnamLocal(event.currentTarget.value);
          setChosen(typed);
          onChoose?.(typed);
        }}
      />
      <output id={id} class="quiet">
        {chosen !== null && dayAndTime(chosen, words)}
      </output>
    </label>
  );
}
