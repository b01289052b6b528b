import type { DraftOffer } from '../../utils/drafts/records.ts';
import { usePanel } from '../shared/panel-context.ts';
import { shortTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';
import { wordDiff, type Run } from './word-diff.ts';

/** «Trên phần mềm» beside «Bản nháp 14:32», with the words marked that stand in one of them only. */
export function Difference({ offer }: { offer: DraftOffer }) {
  const words = useWords();
  const { model } = usePanel();
  const { draft } = offer;
  const present = offer.present ?? '';
  const runs = draft.kind === 'text' ? wordDiff(present, draft.value) : [];
  return (
    <dl class="difference">
      <div>
        <dt>{words.onPortal}</dt>
        <dd>
          {draft.kind === 'text' ? (
            <Marked runs={runs.filter(({ kind }) => kind !== 'added')} />
          ) : (
            present || words.emptyValue
          )}
        </dd>
      </div>
      <div>
        <dt>{words.draftAt(shortTime(draft.writtenAt, model.now.value))}</dt>
        <dd>
          {draft.kind === 'text' ? (
            <Marked runs={runs.filter(({ kind }) => kind !== 'removed')} />
          ) : (
            draft.name
          )}
        </dd>
      </div>
    </dl>
  );
}

function Marked({ runs }: { runs: readonly Run[] }) {
  const words = useWords();
  if (runs.length === 0) return <span class="quiet">{words.emptyValue}</span>;
  return (
    <>
      {runs.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        if (kind === 'removed') return <del key={index}>{text}</del>;
        return <ins key={index}>{text}</ins>;
      })}
    </>
  );
}
