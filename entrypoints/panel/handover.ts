import type { PanelActions, PanelModel } from '../../components/shared/model.ts';
import { panelWords } from '../../components/shared/words.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { MOST_REVIEW_BYTES, parseReviewFile } from '../../utils/report/handover.ts';
import { saveFile } from '../../components/restore/save-file.ts';

type HandoverActions = Pick<PanelActions, 'openReviewFile' | 'putReviewAway' | 'saveResults'>;

/** What an officer takes from the leader and gives to the leader, as files. */
export function handoverActions(model: PanelModel, tabOf: () => number | null): HandoverActions {
  const open = async (file: File) => {
    const tab = tabOf();
    const review = file.size > MOST_REVIEW_BYTES ? null : parseReviewFile(await file.text());
    if (tab === null || !review) {
      model.handover.value = { problem: 'unreadable' };
      return;
    }
    const sent = await sendToBackground({ to: 'background', type: 'take-review', tab, review });
    const problem = sent.ok ? sent.answer.problem : 'not-kept';
    model.handover.value = problem && { problem };
  };
  const saveResults = async () => {
    const tab = tabOf();
    if (tab === null) return;
    const sent = await sendToBackground({ to: 'background', type: 'give-results', tab });
    const results = sent.ok ? sent.answer.results : null;
    const saved = results?.files.length ?? 0;
    if (results && saved > 0) {
      const words = panelWords(model.state.value?.language ?? 'vi');
      const name = words.handover.resultsName(results.at.slice(0, 16).replaceAll(':', ''));
      saveFile(new File([JSON.stringify(results)], name, { type: 'application/json' }));
    }
    model.handover.value = { saved };
  };
  return {
    openReviewFile: (file) => void open(file).catch(() => (model.handover.value = { problem: 'unreadable' })),
    putReviewAway() {
      const tab = tabOf();
      if (tab !== null) void sendToBackground({ to: 'background', type: 'take-review', tab, review: null });
    },
    saveResults: () => void saveResults(),
  };
}
