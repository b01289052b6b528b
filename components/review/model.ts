import { signal, type Signal } from '@preact/signals';
import type { FetchRun, RunOrder } from '../../utils/messaging/fetch-run.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import type { Outcome } from '../../utils/report/finding.ts';
import type { HandoverProblem } from '../../utils/report/handover.ts';
import type { Listed, OverviewRow } from '../../utils/report/overview.ts';

/** Which criteria are shown; null and the empty text let all through. */
export interface ReviewFilter {
  outcome: Outcome | null;
  officer: string | null;
  rule: string | null;
  text: string;
}

export const NO_FILTER: ReviewFilter = { outcome: null, officer: null, rule: null, text: '' };

/** All that the report at a glance shows. */
export interface ReviewModel {
  /** Address of the panel that it came from, where it stands in the browser's side panel; null in a tab. */
  back: string | null;
  state: Signal<TabState | null>;
  outdated: Signal<boolean>;
  /** The criteria of the pack in force. */
  listed: Signal<readonly Listed[]>;
  /** When the state came, in milliseconds. */
  readAt: Signal<number>;
  filter: Signal<ReviewFilter>;
  /** How far the files on the portal are fetched and looked at; null where nobody asked for that. */
  fetchRun: Signal<FetchRun | null>;
  /** What came of the last file of results; null before the first. */
  taken: Signal<{ problem: HandoverProblem } | { from: string | null; files: number } | null>;
  /** Code of the criterion of which the leader's remark could not be kept; null where all are. */
  unkept: Signal<string | null>;
}

export function createReviewModel(back: string | null): ReviewModel {
  return {
    back,
    state: signal<TabState | null>(null),
    outdated: signal(false),
    listed: signal<readonly Listed[]>([]),
    readAt: signal(Date.now()),
    filter: signal(NO_FILTER),
    fetchRun: signal<FetchRun | null>(null),
    taken: signal<{ problem: HandoverProblem } | { from: string | null; files: number } | null>(null),
    unkept: signal<string | null>(null),
  };
}

export interface ReviewActions {
  print: () => void;
  /** Keeps what the leader says of a criterion. */
  remark: (criterion: string, text: string) => void;
  /** Saves the review for officers. */
  saveReview: () => void;
  /** Takes over an officer's results. */
  openResults: (file: File) => void;
  /** Has the files that the portal lists fetched and looked at. */
  fetchFiles: (order: RunOrder) => void;
  /** Opens the receipts of this report. */
  openReceipt: () => void;
  saveCsv: (rows: readonly OverviewRow[]) => void;
  /** Brings the portal's page to the front, at a criterion. */
  goTo: (criterion: string) => void;
}
