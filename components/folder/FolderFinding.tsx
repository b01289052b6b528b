import type { Finding } from '../../utils/report/finding.ts';
import { ChangedPages } from '../shared/ChangedPages.tsx';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { WhyLink } from '../shared/WhyLink.tsx';
import { useFolder } from './folder-context.ts';
import { useFolderWords } from './folder-words.ts';
import type { FolderRow } from './model.ts';

interface FolderFindingProps {
  finding: Finding;
  /** The file that is meant; absent for what is said of all. */
  row?: FolderRow;
}

/** What is wrong, what to do, and the place in the guidance one click away. */
export function FolderFinding({ finding, row }: FolderFindingProps) {
  const words = useFolderWords();
  const { actions } = useFolder();
  const { rule, outcome, message, remedy, clause, changedPages, picture } = finding;
  return (
    <li data-rule={rule} data-outcome={outcome}>
      <OutcomeMark outcome={outcome} size={15} />
      <div>
        <span class="sr-only">{words.outcome[outcome]}: </span>
        {message} {remedy && <span class="quiet">{remedy}</span>}
        {picture?.startsWith('data:image/png;') && (
          <img class="spot" src={picture} alt={words.pictureOfSpot} />
        )}
        {row?.here && changedPages && (
          <ChangedPages
            file={row.name}
            pairs={changedPages.pairs}
            draw={(...drawing) => actions.drawPages(row, changedPages.signedLength, ...drawing)}
          />
        )}
        {clause && (
          <details class="clause">
            <summary>{words.clause}</summary>
            <p>{clause}</p>
          </details>
        )}
        <WhyLink rule={rule} label={words.why} />
      </div>
    </li>
  );
}
