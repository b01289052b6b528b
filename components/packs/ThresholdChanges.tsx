import type { PackChanges } from '../../utils/packs/compare.ts';
import { usePageWords } from '../shared/page-words.ts';

/** Thresholds that are different; nothing where none is. */
export function ThresholdChanges({ changes }: { changes: PackChanges['thresholds'] }) {
  const words = usePageWords().packs;
  if (changes.length === 0) return null;
  const shown = (name: 'maxFileBytes' | 'minutesPerCriterion', value: number | null) => {
    if (value === null) return words.none;
    return name === 'maxFileBytes' ? words.bytes(value) : words.minutes(value);
  };
  return (
    <>
      <h4>{words.kinds.thresholds}</h4>
      <ul class="pack-changes" data-kind="thresholds">
        {changes.map(({ name, before, after }) => (
          <li key={name}>
            {words.threshold[name]}: {words.fromTo(shown(name, before), shown(name, after))}
          </li>
        ))}
      </ul>
    </>
  );
}
