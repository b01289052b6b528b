import type { Draft } from '../../utils/drafts/records.ts';
import { useWords } from '../shared/words.ts';
import { useKeptWords } from './kept-words.ts';

/** Says that the portal has been given other content since the draft was begun, and what it held then. */
export function ChangedSince({ draft }: { draft: Draft }) {
  const panelWords = useWords();
  const words = useKeptWords();
  const base = draft.kind === 'text' ? draft.base : undefined;
  return (
    <div class="notice" role="note" data-changed-since>
      <p>{words.changedSince}</p>
      {base !== undefined && (
        <p>
          {words.wasThen} «{base || panelWords.emptyValue}»
        </p>
      )}
    </div>
  );
}
