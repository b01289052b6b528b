import { InstantField } from '../pages/InstantField.tsx';
import { usePageWords } from '../shared/page-words.ts';
import type { EditedRound } from './edited-pack.ts';

const EMPTY: EditedRound = { name: '', opensAt: null, closesAt: '', year: null };

interface EditedRoundsProps {
  rounds: readonly EditedRound[];
  onChange: (rounds: readonly EditedRound[]) => void;
}

/** The rounds of a pack that is being made: any number, supplementary ones among them. */
export function EditedRounds({ rounds, onChange }: EditedRoundsProps) {
  const pages = usePageWords();
  const words = pages.packs;
  const change = (index: number, changed: Partial<EditedRound>) =>
    onChange(rounds.map((round, each) => (each === index ? { ...round, ...changed } : round)));
  return (
    <fieldset class="pack-rounds">
      <legend>{words.roundsTitle}</legend>
      {rounds.map((round, index) => (
        <fieldset key={index} class="card">
          <legend>{words.roundCount(index + 1)}</legend>
          <label class="field">
            {pages.roundName}
            <input
              required
              maxLength={120}
              value={round.name}
              onInput={(event) => change(index, { name: event.currentTarget.value })}
            />
          </label>
          <InstantField
            label={pages.opensAt}
            instant={round.opensAt}
            onChoose={(opensAt) => change(index, { opensAt })}
          />
          <InstantField
            label={pages.closesAt}
            instant={round.closesAt}
            required
            onChoose={(closesAt) => change(index, { closesAt: closesAt ?? '' })}
          />
          <label class="field">
            {pages.year}
            <input
              type="number"
              min={2000}
              max={2100}
              value={round.year ?? ''}
              onInput={({ currentTarget: { value } }) =>
                change(index, { year: value === '' ? null : Number(value) })
              }
            />
          </label>
          <label class="choice">
            <input
              type="checkbox"
              checked={round.supplementary === true}
              onChange={(event) => change(index, { supplementary: event.currentTarget.checked })}
            />
            {words.supplementary}
          </label>
          <button
            type="button"
            class="button"
            onClick={() => onChange(rounds.filter((_, each) => each !== index))}
          >
            {words.removeRound(index + 1)}
          </button>
        </fieldset>
      ))}
      <button type="button" class="button" onClick={() => onChange([...rounds, EMPTY])}>
        {words.addRound}
      </button>
    </fieldset>
  );
}
