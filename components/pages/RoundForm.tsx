import { useId, useState } from 'preact/hooks';
import { fromVietnamLocal } from '../../utils/text/vietnam-time.ts';
import { packProblem, type PackProblem } from '../../utils/packs/problem.ts';
import type { SetBy } from '../../utils/packs/settings.ts';
import type { Round } from '../../utils/report/report.ts';
import { usePageWords } from '../shared/page-words.ts';
import { dayAndTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';
import { InstantField } from './InstantField.tsx';
import { SetByNote } from './SetByNote.tsx';

export interface RoundFormProps {
  round: Round | null;
  setBy: SetBy;
  /** Keeps the round, or none; answers with what is wrong with it, null where it was kept. */
  onSave: (round: Round | null) => Promise<PackProblem | null>;
}

/** The round set by hand. Times are typed and shown as Vietnam time. */
export function RoundForm({ round, setBy, onSave }: RoundFormProps) {
  const words = usePageWords();
  const heading = useId();
  const [told, setTold] = useState<PackProblem | 'saved' | null>(null);

  const save = async (next: Round | null) => setTold((await onSave(next)) ?? 'saved');
  const submit = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const text = (name: string) => String(data.get(name) ?? '').trim();
    const closesAt = fromVietnamLocal(text('closesAt'));
    if (closesAt === null) return setTold(packProblem('bad-instant', '', { value: text('closesAt') }));
    const year = text('year');
    void save({
      name: text('name'),
      opensAt: fromVietnamLocal(text('opensAt')),
      closesAt,
      year: year === '' ? null : Number(year),
    });
  };
  if (setBy === 'locked' && round) return <LockedRound round={round} />;
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words.roundTitle}</h2>
      <SetByNote by={setBy} />
      <p class="quiet">{words.roundAdvice}</p>
      {!round && <p>{words.noRound}</p>}
      <form
        key={round?.closesAt}
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <label class="field">
          {words.roundName}
          <input
            name="name"
            required
            maxLength={120}
            placeholder={words.roundNameExample}
            defaultValue={round?.name ?? ''}
          />
        </label>
        <InstantField name="opensAt" label={words.opensAt} instant={round?.opensAt ?? null} />
        <InstantField name="closesAt" label={words.closesAt} instant={round?.closesAt ?? null} required />
        <label class="field">
          {words.year}
          <input name="year" type="number" min={2000} max={2100} defaultValue={round?.year ?? ''} />
        </label>
        <div class="row">
          <button type="submit" class="button button-primary">
            {words.saveRound}
          </button>
          {round && setBy === 'person' && (
            <button type="button" class="button" onClick={() => void save(null)}>
              {words.removeRound}
            </button>
          )}
        </div>
      </form>
      <p role="status">{told === 'saved' && words.saved}</p>
      {told !== null && told !== 'saved' && (
        <p class="field-error" role="alert">
          {words.packs.problem(told)}
        </p>
      )}
    </section>
  );
}

function LockedRound({ round }: { round: Round }) {
  const words = usePageWords();
  const heading = useId();
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words.roundTitle}</h2>
      <SetByNote by="locked" />
      <p>
        <strong>{round.name}</strong> · {words.closesAt}: {dayAndTime(round.closesAt, useWords())}
      </p>
    </section>
  );
}
