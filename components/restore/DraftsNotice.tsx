import type { DraftOffer } from '../../utils/drafts/records.ts';
import { compareCodes } from '../../utils/report/code.ts';
import { Icon } from '../shared/icons.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';
import { DraftGroup } from './DraftGroup.tsx';
import { useKeptWords } from './kept-words.ts';
import { isRestorable } from './restorable.ts';

/** How many drafts the portal does not hold, and, unfolded, each beside what stands on the portal. */
export function DraftsNotice({ drafts }: { drafts: readonly DraftOffer[] }) {
  const words = useWords();
  const keptWords = useKeptWords();
  const { model, actions } = usePanel();
  const open = model.draftsOpen.value;
  const restorable = drafts.filter(isRestorable);
  const changed = drafts.filter(({ changedSince }) => changedSince === true).length;
  const codes = [...new Set(drafts.map(({ draft }) => draft.criterion))].sort(compareCodes);
  return (
    <section class="drafts" data-drafts={drafts.length}>
      <div class="drafts-bar">
        <Icon name="draft" />
        <h2>{words.draftsWaiting(drafts.length)}</h2>
        <button
          type="button"
          class="button"
          aria-expanded={open}
          onClick={() => (model.draftsOpen.value = !open)}
        >
          {open ? words.later : words.see}
        </button>
      </div>
      {open && <p class="quiet">{words.laterHint}</p>}
      {changed > 0 && <p class="note">{keptWords.changedSome(changed)}</p>}
      {model.host !== 'frame' && <p class="quiet">{words.needsPage}</p>}
      {model.host === 'frame' && (
        <button
          type="button"
          class="button button-primary"
          disabled={restorable.length === 0 || model.restoreRun.value !== null}
          onClick={() => actions.restore(restorable.map(({ key }) => key))}
        >
          {words.restoreAll}
        </button>
      )}
      {open &&
        codes.map((code) => (
          <DraftGroup
            key={code}
            code={code}
            offers={drafts.filter(({ draft }) => draft.criterion === code)}
          />
        ))}
    </section>
  );
}
