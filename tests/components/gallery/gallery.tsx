import { render } from 'preact';
import { App } from '../../../components/panel/App.tsx';
import { createPanelModel, type PanelModel } from '../../../components/shared/model.ts';
import type { TabState } from '../../../utils/messaging/state.ts';
import { quietActions } from '../../../components/shared/quiet-actions.ts';
import {
  clearState,
  drafts,
  NOW,
  office,
  unrecognisedState,
  untouchedState,
  workingState,
} from '../states.ts';

const SENT_AT = '2023-10-03T08:40:00+07:00';
const OTHER_ROUNDS = [
  { name: 'Đợt bổ sung', opensAt: null, closesAt: '2023-11-05T17:00:00+07:00', year: 2023 },
];
const REVIEW: TabState['review'] = {
  kind: 'soat-cchc-review',
  format: 1,
  portal: 'danhgiacchccapxa.thuathienhue.gov.vn',
  unit: 'UBND phường Thuận Hóa',
  round: null,
  at: SENT_AT,
  from: 'Nguyễn Văn Minh',
  criteria: [
    { code: '3.1', title: 'Niêm yết', assignee: null, remark: 'Bổ sung văn bản quý I.', findings: [office] },
  ],
};

/** Each state of the panel by name, shown at `index.html?NAME`, for looking at without a portal. */
const SCENES: Readonly<Record<string, (model: PanelModel) => void>> = {
  working: show(workingState),
  pill: show({ ...workingState, drafts }, false),
  'pill-quiet': show({ ...clearState, round: null }, false),
  'pill-alarm': show({ ...workingState, draftFailure: 'quota' }, false),
  'pill-unrecognised': show(unrecognisedState, false),
  drafts: (model) => {
    show({ ...workingState, drafts })(model);
    model.draftsOpen.value = true;
    model.restoring.value = { 'score 2.3': { step: 'written', copy: null } };
  },
  waiting: (model) => {
    show({ ...workingState, drafts })(model);
    model.restoreRun.value = { criterion: '3.1', following: 2, waiting: true };
  },
  clear: show(clearState),
  untouched: show(untouchedState),
  unrecognised: show(unrecognisedState),
  alarm: (model) => {
    show({ ...workingState, draftFailure: 'quota' })(model);
    model.online.value = false;
  },
  'no-round': show({ ...workingState, round: null, proposedRound: workingState.round }),
  renamed: (model) => {
    show(workingState)(model);
    const to = '3.1_so 25BC-UBND_BC CCHC quy I.2023.pdf';
    model.renaming.value = { a2: { step: 'added', criterion: '3.1', from: 'BC quy I.pdf', to, copy: null } };
  },
  english: show({ ...workingState, language: 'en', drafts }),
  outdated: (model) => {
    show(workingState)(model);
    model.connection.value = 'outdated';
  },
  gate: gate(workingState),
  'gate-clear': gate(clearState),
  'last-minutes': (model) => {
    gate(workingState)(model);
    model.now.value = Date.parse('2023-10-05T16:55:00+07:00');
  },
  locked: show({ ...workingState, draftsLocked: true }),
  'pill-locked': (model) => {
    show({ ...workingState, draftsLocked: true, unconfirmed: SENT_AT }, false)(model);
    model.kept.states.value = { states: {}, elsewhere: ['2.3'] };
  },
  sent: show({ ...workingState, unconfirmed: SENT_AT }),
  'other-rounds': show({ ...workingState, otherRounds: OTHER_ROUNDS }),
  plan: show({ ...workingState, pace: { minutesPerCriterion: 12, uploadSpeed: 40_000 } }),
  remarks: show({ ...workingState, remarks: { '3.1': 'Bổ sung văn bản quý I.' }, review: REVIEW }),
  kept: (model) => {
    show({ ...workingState, unseen: ['a2'], ocrEnded: { a1: 'stopped' } })(model);
    model.unfolded.value = { '2.3': true, '3.1': true };
    model.kept.states.value = { states: { '2.3': 'unsaved', '3.1': 'saved' }, elsewhere: ['2.3', '1.1'] };
    model.covered.value = true;
    model.pressAgain.value = true;
    model.ocr.value = { a1: { criterion: '3.1', name: 'BC quy I.pdf', share: 0.4 } };
  },
  undone: (model) => {
    show({ ...workingState, drafts })(model);
    const put = {
      criterion: '2.3',
      field: 'explanation',
      before: '',
      after: 'Đã ban hành.',
      isDraft: true,
    } as const;
    model.kept.restored.value = { a: { ...put, step: 'put-in' }, b: { ...put, step: 'refused' } };
    model.handover.value = { problem: 'other-unit' };
  },
};

function show(state: TabState, open = true): (model: PanelModel) => void {
  return (model) => {
    model.connection.value = 'ready';
    model.state.value = state;
    model.open.value = open;
    model.now.value = NOW;
  };
}

function gate(state: TabState): (model: PanelModel) => void {
  return (model) => {
    show(state)(model);
    if (state.verdict) model.gate.value = { gate: 'g1', verdict: state.verdict };
  };
}

const model = createPanelModel('frame');
SCENES[location.search.slice(1)]?.(model);
const root = document.getElementById('app');
if (root) render(<App model={model} actions={quietActions} />, root);
