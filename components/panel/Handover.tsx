import { OpenFile } from '../shared/OpenFile.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';

/** Takes a leader's review, and gives what was found out about files to the leader. */
export function Handover() {
  const { handover } = useWords();
  const { model, actions } = usePanel();
  const said = model.handover.value;
  return (
    <section class="handover">
      <div class="row">
        <OpenFile label={handover.openReview} onFile={actions.openReviewFile} />
        <button type="button" class="button" onClick={actions.saveResults}>
          {handover.saveResults}
        </button>
      </div>
      <p role={said !== null && 'problem' in said ? 'alert' : 'status'}>
        {said !== null &&
          ('problem' in said
            ? handover.problem[said.problem]
            : said.saved > 0
              ? handover.resultsSaved(said.saved)
              : handover.noResults)}
      </p>
    </section>
  );
}
