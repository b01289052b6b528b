import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from '../../components/panel/App.tsx';
import { createPanelModel, type PanelActions } from '../../components/shared/model.ts';
import type { ToPanel } from '../../utils/messaging/page-port.ts';
import { followFetchRun } from '../../utils/messaging/follow-fetch-run.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { tellErrors } from '../../utils/messaging/tell-errors.ts';
import { connectBackground } from './background-link.ts';
import { drawChanged } from './draw-changed.ts';
import { createChosenFiles } from './chosen-files.ts';
import { runClock } from './clock.ts';
import { driveFetchRun } from './fetch-run.ts';
import { createGateQuestions, passGate } from './gate.ts';
import { handoverActions } from './handover.ts';
import { readPlace } from './host.ts';
import { followKept } from './follow-kept.ts';
import { createKeptActions } from './kept.ts';
import { createGuard } from './in-sight.ts';
import { followOcr } from './ocr.ts';
import { connectPage } from './page-link.ts';
import { rename } from './rename.ts';
import { createRestorer } from './restore.ts';
import { openFolderCheck, openReview, openSidePanel, openSupport } from './side-panel.ts';
import './style.css';

tellErrors('panel');
const place = readPlace(window.top !== window, location.search);
document.documentElement.dataset['host'] = place.host;
const model = createPanelModel(place.host);
const background = connectBackground(model, place.tab);
const files = createChosenFiles(model, background.known);
const page = connectPage({ background, onConnect: sendLayout, onMessage: hearPage });
const questions = createGateQuestions(model);
const ocr = followOcr(model, background.tab, files);
const restorer = createRestorer(model, page, background.tab);
if (place.host === 'frame') driveFetchRun(model, background);
const orderFetching = followFetchRun(background.tab, (run) => (model.fetchRun.value = run));
const kept = createKeptActions(model, page, background.tab);
const guarded = createGuard(model);

function sendLayout(): void {
  const mode = model.gate.value || model.enlarged.value ? 'full' : model.open.value ? 'panel' : 'pill';
  page.send({ type: 'layout', mode, pill: model.pillWidth.value });
}

function hearPage(message: ToPanel): void {
  switch (message.type) {
    case 'files-chosen':
      return void files.take(message);
    case 'gate-asked':
      return void questions.ask(message.gate);
    case 'gate-over':
      return questions.end(message.gate, message.pressed);
    case 'are-you-alive':
      if (model.gate.value?.gate === message.gate) page.send({ type: 'alive', gate: message.gate });
      return;
    case 'fold':
      return actions.setOpen(false);
    case 'show-criterion':
      model.filter.value = null;
      model.unfolded.value = { ...model.unfolded.value, [message.criterion]: true };
      actions.setOpen(true);
      model.sought.value = message.criterion;
  }
}

const actions: PanelActions = {
  setOpen(open) {
    model.open.value = open;
    model.pressAgain.value = false;
    // What was said of the last restoring has been read by then.
    if (!model.restoreRun.value) model.restoring.value = {};
    const tab = background.tab();
    if (tab !== null) void sendToBackground({ to: 'background', type: 'set-panel-open', tab, open });
  },
  drag: (dx, dy, done) => page.send({ type: 'drag', dx, dy, done }),
  goTo: (criterion, field) => page.send({ type: 'go-to', criterion, field }),
  rename: (criterion, attachment, name) => void rename({ model, page, files }, criterion, attachment, name),
  stopOcr: ocr.stop,
  readAgain: (criterion, attachment, name) => void ocr.again(criterion, attachment, name),
  drawPages: (finding, ...drawing) => drawChanged(files, finding, ...drawing),
  enlarge: (large) => (model.enlarged.value = large),
  restore: guarded((keys) => void restorer.restore(keys)),
  stopRestoring: restorer.stop,
  kept: { ...kept, takeBack: guarded(kept.takeBack) },
  fetchFiles: orderFetching,
  ...handoverActions(model, background.tab),
  tick(reminder, done) {
    const tab = background.tab();
    if (tab !== null) void questions.tick(tab, reminder, done);
  },
  sentSeen() {
    const tab = background.tab();
    if (tab !== null) void sendToBackground({ to: 'background', type: 'sent-seen', tab });
  },
  confirmDrafts: guarded((keys) => {
    const tab = background.tab();
    if (tab === null) return;
    void sendToBackground({ to: 'background', type: 'confirm-drafts', tab, keys: [...keys] });
  }),
  dropDraft: guarded((key) => {
    const tab = background.tab();
    if (tab !== null) void sendToBackground({ to: 'background', type: 'drop-draft', tab, key });
  }),
  acceptRound: (round) => void sendToBackground({ to: 'background', type: 'accept-round', round }),
  openFolder: () => void openFolderCheck(background.tab()),
  openReview() {
    const tab = background.tab();
    if (tab !== null) void openReview(tab, place.host);
  },
  openOptions: () => void chrome.runtime.openOptionsPage(),
  openSidePanel() {
    const tab = background.tab();
    if (tab === null) return;
    void openSidePanel(tab);
    actions.setOpen(false);
  },
  teach() {
    const tab = background.tab();
    if (tab === null) return;
    actions.setOpen(false);
    void sendToBackground({ to: 'background', type: 'start-teaching', tab });
  },
  openSupport(what) {
    const tab = background.tab();
    if (tab !== null) void openSupport(tab, what);
  },
  gateShown: (gate) => page.send({ type: 'gate-shown', gate }),
  gateBack(gate, target) {
    page.send({ type: 'gate-answer', gate, go: false });
    model.gate.value = null;
    if (target) page.send({ type: 'go-to', ...target });
  },
  gateSend: (question, reason) => void passGate(model, page, question, reason),
};

model.online.value = navigator.onLine;
addEventListener('online', () => (model.online.value = true));
addEventListener('offline', () => (model.online.value = false));
if (place.host === 'frame') {
  addEventListener('pagehide', () => void sendToBackground({ to: 'background', type: 'frame-gone' }));
}
effect(sendLayout);
runClock(model);
followKept(model, background.tab);
const root = document.getElementById('app');
if (root) render(<App model={model} actions={actions} />, root);
