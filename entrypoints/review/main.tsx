import { render } from 'preact';
import { reviewCsv } from '../../components/review/csv-rows.ts';
import { createReviewModel } from '../../components/review/model.ts';
import { ReviewApp } from '../../components/review/ReviewApp.tsx';
import { reviewWords } from '../../components/review/review-words.ts';
import { nameDocument } from '../../components/shared/page-title.ts';
import { followFetchRun } from '../../utils/messaging/follow-fetch-run.ts';
import { readSettings } from '../../utils/messaging/settings-storage.ts';
import { tellErrors } from '../../utils/messaging/tell-errors.ts';
import { activePack } from '../../utils/packs/settings.ts';
import { toCsv } from '../../utils/text/csv.ts';
import { portalTab } from '../folder/circumstances.ts';
import { saveFile } from '../../components/restore/save-file.ts';
import { panelAddress } from '../panel/host.ts';
import { followState } from './follow-state.ts';
import { goToCriterion } from './go-to.ts';
import { handoverActions } from './handover.ts';
import './style.css';

tellErrors('review');
const tab = portalTab(location.search);
const isAside = new URLSearchParams(location.search).get('host') === 'side';
const model = createReviewModel(isAside && tab !== null ? panelAddress('side', tab) : null);
const settings = await readSettings();
model.listed.value = activePack(settings).criteria;
nameDocument('review', settings.language);

const root = document.getElementById('app');
const orderFetching = followFetchRun(
  () => tab,
  (run) => (model.fetchRun.value = run),
);
const actions = {
  ...handoverActions(model, tab),
  fetchFiles: orderFetching,
  print: () => window.print(),
  openReceipt: () => void chrome.tabs.create({ url: chrome.runtime.getURL(`receipt.html?tab=${tab}`) }),
  saveCsv(rows: Parameters<typeof reviewCsv>[0]) {
    const words = reviewWords(model.state.value?.language ?? 'vi');
    saveFile(new File([toCsv(reviewCsv(rows, words))], words.csvName, { type: 'text/csv;charset=utf-8' }));
  },
  goTo: (criterion: string) => void (tab !== null && goToCriterion(tab, criterion)),
};
if (root) render(<ReviewApp model={model} actions={actions} />, root);
orderFetching('ask');
if (tab !== null) await followState(model, tab);
