import type { TabState } from './state.ts';

/** What is shown of a tab (the browser’s id of it) before its page has been read. */
export function emptyTabState(tab: number): TabState {
  return {
    tab,
    portal: { recognised: false, reason: 'no-criteria' },
    report: null,
    verdict: null,
    suggestedNames: {},
    inProgress: [],
    drafts: [],
    draftFailure: null,
    unconfirmed: null,
    round: null,
    proposedRound: null,
    clock: { offset: null, margin: null, readAt: null },
    language: 'vi',
    panel: { open: false },
  };
}
