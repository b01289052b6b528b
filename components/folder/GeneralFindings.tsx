import { useFolder } from './folder-context.ts';
import { FolderFinding } from './FolderFinding.tsx';

/** What is said once for all files. */
export function GeneralFindings() {
  const { general } = useFolder().model.result.value;
  if (general.length === 0) return null;
  return (
    <ul class="card row-findings" data-general={general.length}>
      {general.map((finding) => (
        <FolderFinding key={finding.message} finding={finding} />
      ))}
    </ul>
  );
}
