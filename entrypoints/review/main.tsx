import { render } from 'preact';
import { reviewCsv } from '../../components/review/csv-rows.ts';
import { createReviewModel } from '../../components/review/model.ts';
import { ReviewApp } from '../../components/review/ReviewApp.tsx';
import { reviewWords } from '../../components/review/review-words.ts';
import { followFetchRun } from '../../utils/messaging/follow-fetch-run.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { readSettings } from '../../utils/messaging/settings-storage.ts';
import { tellErrors } from '../../utils/messaging/tell-errors.ts';
import { activePack } from '../../utils/packs/settings.ts';
import { MOST_RESULT_BYTES, parseResultsFile } from '../../utils/evidence/claims.ts';
import { reviewFileOf } from '../../utils/report/handover.ts';
import { toVietnamIso } from '../../utils/text/vietnam-time.ts';
import { toCsv } from '../../utils/text/csv.ts';
import { portalTab } from '../folder/circumstances.ts';
import { save } from '../folder/save.ts';
import { panelAddress } from '../panel/host.ts';
import { followState } from './follow-state.ts';
import { goToCriterion } from './go-to.ts';
import './style.css';

tellErrors('review');
const tab = portalTab(location.search);
const isAside = new URLSearchParams(location.search).get('host') === 'side';
const model = createReviewModel(isAside && tab !== null ? panelAddress('side', tab) : null);
const settings = await readSettings();
model.listed.value = activePack(settings).criteria;
document.documentElement.lang = settings.language;

const root = document.getElementById('app');
const orderFetching = followFetchRun(
  () => tab,
  (run) => (model.fetchRun.value = run),
);
/** Has an officer's results taken over, and says what came of it. */
async function openResults(file: File): Promise<void> {
  if (tab === null) return;
  const results = file.size > MOST_RESULT_BYTES ? null : parseResultsFile(await file.text());
  if (!results) {
    model.taken.value = { problem: 'unreadable' };
    return;
  }
  const sent = await sendToBackground({ to: 'background', type: 'take-results', tab, results });
  const problem = sent.ok ? sent.answer.problem : 'unreadable';
  model.taken.value = problem ? { problem } : { from: results.from, files: results.files.length };
}

/** Hands what is known of the report to the browser's downloads, for officers. */
function saveReview(): void {
  const { report, verdict, remarks = {}, round, language = 'vi' } = model.state.value ?? {};
  if (!report || !verdict) return;
  const at = toVietnamIso(Date.now());
  const review = reviewFileOf(report, verdict, remarks, { round: round?.name ?? null, at });
  const name = reviewWords(language).handover.reviewName(at.slice(0, 16).replaceAll(':', ''));
  save(new File([JSON.stringify(review, null, 1)], name, { type: 'application/json' }));
}

const actions = {
  saveReview,
  openResults: (file: File) =>
    void openResults(file).catch(() => (model.taken.value = { problem: 'unreadable' })),
  remark(criterion: string, text: string) {
    if (tab !== null) void sendToBackground({ to: 'background', type: 'note-remark', tab, criterion, text });
  },
  fetchFiles: orderFetching,
  print: () => window.print(),
  openReceipt: () => void chrome.tabs.create({ url: chrome.runtime.getURL(`receipt.html?tab=${tab}`) }),
  saveCsv(rows: Parameters<typeof reviewCsv>[0]) {
    const words = reviewWords(model.state.value?.language ?? 'vi');
    save(new File([toCsv(reviewCsv(rows, words))], words.csvName, { type: 'text/csv;charset=utf-8' }));
  },
  goTo: (criterion: string) => void (tab !== null && goToCriterion(tab, criterion)),
};
if (root) render(<ReviewApp model={model} actions={actions} />, root);
orderFetching('ask');
if (tab !== null) await followState(model, tab);
