import type { Changes } from '../../utils/packs/compare.ts';
import type { CriterionStandard } from '../../utils/packs/pack.ts';
import { usePageWords } from '../shared/page-words.ts';
import { changedFields } from './changed-fields.ts';

/** Added, removed and changed criteria: how many of each, and unfolded each with its fields. */
export function CriterionChanges({ changes }: { changes: Changes<CriterionStandard> }) {
  const words = usePageWords().packs;
  const { added, removed, changed } = changes;
  if (added.length + removed.length + changed.length === 0) return null;
  const line = ({ code, title, maxScore }: CriterionStandard) =>
    `${code} ${title} (${words.points(maxScore)})`;
  return (
    <>
      <h4>{words.kinds.criteria}</h4>
      <details class="pack-changes" data-kind="criteria" open={changed.length > 0}>
        <summary>{words.counted(added.length, removed.length, changed.length)}</summary>
        <ul>
          {changed.map(({ before, after }) => (
            <li key={after.code} data-change="changed">
              <strong>{words.changed}</strong> {line(after)}
              <ul>
                {changedFields(before, after, words).map((field) => (
                  <li key={field.name}>
                    {field.name}: {words.fromTo(field.before, field.after)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
          {added.map((criterion) => (
            <li key={criterion.code} data-change="added">
              <strong>{words.added}</strong> {line(criterion)}
            </li>
          ))}
          {removed.map((criterion) => (
            <li key={criterion.code} data-change="removed">
              <strong>{words.removed}</strong> {line(criterion)}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
