import { memo } from 'preact/compat';
import { asksSomething } from '../shared/findings.ts';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { CopyCell } from './CopyCell.tsx';
import { FolderFinding } from './FolderFinding.tsx';
import { ScanNote } from './ScanNote.tsx';
import { useFolderWords } from './folder-words.ts';
import type { FolderRow } from './model.ts';

/** One file. Drawn again only when its row was made anew. */
export const FileRow = memo(function FileRow({ row }: { row: FolderRow }) {
  const words = useFolderWords();
  const folders = row.path.slice(0, -row.name.length - 1);
  return (
    <tr data-file={row.path} data-outcome={row.outcome ?? row.step}>
      <td>{row.criteria.join(', ') || <span class="quiet">{words.noCriterion}</span>}</td>
      <th scope="row">
        <span class="file-name">{row.name}</span>
        {folders && <span class="quiet file-folders">{folders}</span>}
      </th>
      <td>
        <OutcomeCell row={row} />
      </td>
      <td>
        <ScanNote row={row} />
        <ul class="row-findings">
          {row.findings
            .filter(({ outcome }) => asksSomething(outcome))
            .map((finding, index) => (
              <FolderFinding key={index} finding={finding} row={row} />
            ))}
        </ul>
      </td>
      <td>{row.step === 'done' && <CopyCell row={row} />}</td>
    </tr>
  );
});

function OutcomeCell({ row: { outcome, step, kept } }: { row: FolderRow }) {
  const words = useFolderWords();
  if (outcome === null) return <span class="quiet">{words[step === 'looking' ? 'looking' : 'waiting']}</span>;
  return (
    <>
      <span class="outcome">
        <OutcomeMark outcome={outcome} />
        {words.outcome[outcome]}
      </span>
      {kept && <span class="quiet file-folders">{words.keptBefore}</span>}
    </>
  );
}
