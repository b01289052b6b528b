import type { ReviewActions, ReviewModel } from '../../components/review/model.ts';
import { reviewWords } from '../../components/review/review-words.ts';
import { MOST_RESULT_BYTES, parseResultsFile } from '../../utils/evidence/claims.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { reviewFileOf } from '../../utils/report/handover.ts';
import { withSeen } from '../../utils/report/seen.ts';
import { toVietnamIso } from '../../utils/text/vietnam-time.ts';
import { saveFile } from '../../components/restore/save-file.ts';

type HandoverActions = Pick<ReviewActions, 'remark' | 'saveReview' | 'openResults'>;

/** What a leader says to officers and takes from them. @param tab that of the report; null where it is not known */
export function handoverActions(model: ReviewModel, tab: number | null): HandoverActions {
  const remark = async (criterion: string, text: string) => {
    const { value: state } = model.state;
    if (tab === null || !state) return;
    // Shown at once: the press that ends the writing may be the one that saves the review.
    model.state.value = { ...state, remarks: { ...state.remarks, [criterion]: text } };
    const sent = await sendToBackground({ to: 'background', type: 'note-remark', tab, criterion, text });
    model.unkept.value = sent.ok && sent.answer.done ? null : criterion;
  };
  const openResults = async (file: File) => {
    if (tab === null) return;
    const results = file.size > MOST_RESULT_BYTES ? null : parseResultsFile(await file.text());
    if (!results) {
      model.taken.value = { problem: 'unreadable' };
      return;
    }
    const sent = await sendToBackground({ to: 'background', type: 'take-results', tab, results });
    const problem = sent.ok ? sent.answer.problem : 'not-kept';
    model.taken.value = problem ? { problem } : { from: results.from, files: results.files.length };
  };
  return {
    remark: (criterion, text) => void remark(criterion, text),
    openResults: (file) =>
      void openResults(file).catch(() => (model.taken.value = { problem: 'unreadable' })),
    saveReview() {
      const {
        report,
        seenEarlier = [],
        verdict,
        remarks = {},
        round,
        language = 'vi',
      } = model.state.value ?? {};
      if (!report || !verdict) return;
      const at = toVietnamIso(Date.now());
      const whole = withSeen(report, seenEarlier);
      const review = reviewFileOf(whole, verdict, remarks, { round: round?.name ?? null, at });
      const name = reviewWords(language).handover.reviewName(at.slice(0, 16).replaceAll(':', ''));
      saveFile(new File([JSON.stringify(review, null, 1)], name, { type: 'application/json' }));
    },
  };
}
