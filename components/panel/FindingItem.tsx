import type { Finding } from '../../utils/report/finding.ts';
import { ChangedPages } from '../shared/ChangedPages.tsx';
import { fieldOf } from '../shared/findings.ts';
import { Icon } from '../shared/icons.tsx';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { WhyLink } from '../shared/WhyLink.tsx';
import { useWords } from '../shared/words.ts';
import { RenameOffer } from './RenameOffer.tsx';

interface FindingItemProps {
  finding: Finding;
  /** The portal has the file already, so a better one has to take its place there. */
  uploaded: boolean;
  /** The name that would conform, where this finding is the one that offers it. */
  suggestedName: string | null;
}

/** What is wrong with this very thing, what to do, and the place in the guidance one click away. */
export function FindingItem({ finding, uploaded, suggestedName }: FindingItemProps) {
  const words = useWords();
  const { model, actions } = usePanel();
  const field = fieldOf(finding);
  const { criterion, attachment } = finding;
  return (
    <li class="finding" data-rule={finding.rule} data-outcome={finding.outcome}>
      <OutcomeMark outcome={finding.outcome} />
      <div class="finding-body">
        <p>
          <span class="sr-only">{words.outcome[finding.outcome]}: </span>
          {finding.message}
        </p>
        {finding.picture?.startsWith('data:image/png;') && (
          <img class="spot" src={finding.picture} alt={words.pictureOfSpot} />
        )}
        {finding.changedPages && (
          <ChangedPages
            file={finding.file ?? ''}
            pairs={finding.changedPages.pairs}
            draw={(...drawing) => actions.drawPages(finding, ...drawing)}
            onEnlarge={actions.enlarge}
          />
        )}
        {finding.remedy && (
          <p class="remedy">
            <Icon name="arrow" size={14} />
            {finding.remedy}
          </p>
        )}
        {uploaded && (finding.outcome === 'error' || finding.outcome === 'warning') && (
          <p class="remedy">
            <Icon name="arrow" size={14} />
            {suggestedName ? words.uploadedRename : words.uploadedAlready}
          </p>
        )}
        <div class="finding-actions">
          {model.host === 'frame' && field && finding.outcome !== 'pass' && (
            <button type="button" class="button" onClick={() => actions.goTo(criterion, field)}>
              {words.goTo}
            </button>
          )}
          {finding.clause && (
            <details class="clause">
              <summary>{words.clause}</summary>
              <p>{finding.clause}</p>
            </details>
          )}
          <WhyLink rule={finding.rule} label={words.why} />
        </div>
        {suggestedName && criterion && attachment && (
          <RenameOffer criterion={criterion} attachment={attachment} name={suggestedName} />
        )}
      </div>
    </li>
  );
}
