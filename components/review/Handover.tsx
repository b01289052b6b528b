import { OpenFile } from '../shared/OpenFile.tsx';
import type { ReviewActions, ReviewModel } from './model.ts';
import { useReviewWords } from './review-words.ts';

/** Gives a review to officers and takes what their machines have found out. */
export function Handover({ model, actions }: { model: ReviewModel; actions: ReviewActions }) {
  const { handover } = useReviewWords();
  const taken = model.taken.value;
  return (
    <>
      <div class="row review-actions">
        <button type="button" class="button" onClick={actions.saveReview} title={handover.saveReviewAdvice}>
          {handover.saveReview}
        </button>
        <OpenFile label={handover.openResults} onFile={actions.openResults} />
      </div>
      <p role={taken !== null && 'problem' in taken ? 'alert' : 'status'}>
        {taken !== null &&
          ('problem' in taken
            ? handover.problem[taken.problem]
            : handover.resultsTaken(taken.from ?? handover.unknownPerson, taken.files))}
      </p>
      <p role="alert">{model.unkept.value !== null && handover.remarkNotKept(model.unkept.value)}</p>
    </>
  );
}
