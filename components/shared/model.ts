import { signal, type Signal } from '@preact/signals';
import { createKeptModel, type KeptActions, type KeptModel } from '../restore/kept-model.ts';
import type { DraftFailure } from '../../utils/drafts/failure.ts';
import type { FetchRun, RunOrder } from '../../utils/messaging/fetch-run.ts';
import type { FieldName } from '../../utils/messaging/page-port.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import type { HandoverProblem } from '../../utils/report/handover.ts';
import type { Finding, Outcome, Verdict } from '../../utils/report/finding.ts';
import type { Round } from '../../utils/report/report.ts';
import type { DrawPair } from './use-drawing.ts';

/** Where panel.html stands: in a frame on the portal, in the browser's side panel, or in a tab of its own. */
export type Host = 'frame' | 'side' | 'tab';

/** `refused`: the embedder is no portal we serve. `outdated`: the extension was updated under this page. */
export type Connection = 'connecting' | 'ready' | 'refused' | 'outdated';

/** What became of one draft that was to be put back. `copy`: the file, for downloading where it was refused. */
export interface Restoring {
  step: 'running' | 'waiting-for-dialog' | 'written' | 'no-field' | 'refused';
  copy: File | null;
}

/** Drafts that are just being put in. */
export interface RestoreRun {
  criterion: string;
  /** How many criteria come after it. */
  following: number;
  /** The page waits for a dialog to be opened or closed. */
  waiting: boolean;
}

/** What became of a renamed copy; `copy` can be downloaded where the page did not take it. */
export interface Renaming {
  step: 'running' | 'waiting-for-dialog' | 'done' | 'added' | 'failed' | 'gone';
  criterion: string;
  /** The name before. */
  from: string;
  to: string;
  copy: File | null;
}

/** A scan that is being read. */
export interface ScanRead {
  criterion: string;
  name: string;
  /** Done, 0 to 1. */
  share: number;
}

/** The checklist that stands in front of a submission. */
export interface GateQuestion {
  gate: string;
  verdict: Verdict;
}

/** All that the panel's components show. Written by the wiring, and by the components where it is theirs alone. */
export interface PanelModel {
  host: Host;
  connection: Signal<Connection>;
  state: Signal<TabState | null>;
  /** Unfolded, or the pill alone. */
  open: Signal<boolean>;
  /** How wide the pill is, in CSS pixels: as much as its text needs. */
  pillWidth: Signal<number>;
  online: Signal<boolean>;
  /** Why the last chosen file could not be kept; null while all is kept. */
  keepFailure: Signal<DraftFailure | null>;
  /** Milliseconds by the portal's clock where it is known. */
  now: Signal<number>;
  filter: Signal<Outcome | null>;
  /** Criteria that the officer folded or unfolded by hand; the others follow their outcome. */
  unfolded: Signal<Readonly<Record<string, boolean>>>;
  /** The criterion to bring into view and to focus next; its item takes it away. */
  sought: Signal<string | null>;
  /** Whether the list of drafts is unfolded. */
  draftsOpen: Signal<boolean>;
  restoring: Signal<Readonly<Record<string, Restoring>>>;
  restoreRun: Signal<RestoreRun | null>;
  /** What is kept, and what was put into the page. */
  kept: KeptModel;
  /** Attachment ids of chosen files that the portal has taken at once, whatever its page lists by now. */
  uploadedAtOnce: Signal<ReadonlySet<string>>;
  /** By attachment id. */
  renaming: Signal<Readonly<Record<string, Renaming>>>;
  /** Scans that are being read, by the id of the attachment as which they were handed over. */
  ocr: Signal<Readonly<Record<string, ScanRead>>>;
  /** Attachment ids of scans that could not be read again, the file being no longer at hand. */
  ocrGone: Signal<ReadonlySet<string>>;
  /** How far the files on the portal are fetched and looked at; null where nobody asked for that. */
  fetchRun: Signal<FetchRun | null>;
  /** What came of the last file that was handed over; `saved`: of how many files results were saved. */
  handover: Signal<{ problem: HandoverProblem } | { saved: number } | null>;
  /** Pictures of pages are shown over all of the window. */
  enlarged: Signal<boolean>;
  gate: Signal<GateQuestion | null>;
  /** Something was pressed while the page lay over the frame, and was not done. */
  covered: Signal<boolean>;
  /** «Gửi báo cáo» was let go, but what had been pressed was no longer there. */
  pressAgain: Signal<boolean>;
}

export function createPanelModel(host: Host): PanelModel {
  return {
    host,
    connection: signal<Connection>('connecting'),
    state: signal<TabState | null>(null),
    open: signal(host !== 'frame'),
    pillWidth: signal(120),
    online: signal(true),
    keepFailure: signal<DraftFailure | null>(null),
    now: signal(Date.now()),
    filter: signal<Outcome | null>(null),
    unfolded: signal({}),
    sought: signal<string | null>(null),
    draftsOpen: signal(false),
    restoring: signal({}),
    restoreRun: signal<RestoreRun | null>(null),
    kept: createKeptModel(),
    uploadedAtOnce: signal<ReadonlySet<string>>(new Set()),
    renaming: signal({}),
    ocr: signal({}),
    ocrGone: signal<ReadonlySet<string>>(new Set()),
    fetchRun: signal<FetchRun | null>(null),
    handover: signal<{ problem: HandoverProblem } | { saved: number } | null>(null),
    enlarged: signal(false),
    gate: signal<GateQuestion | null>(null),
    covered: signal(false),
    pressAgain: signal(false),
  };
}

/** What the officer can set going. The page itself is reached in the frame only. */
export interface PanelActions {
  setOpen: (open: boolean) => void;
  /** Moves the frame by CSS pixels; `done` keeps the place. */
  drag: (dx: number, dy: number, done: boolean) => void;
  goTo: (criterion: string | null, field: FieldName) => void;
  rename: (criterion: string, attachment: string, name: string) => void;
  /** Does without what is still to be read of a scan. */
  stopOcr: (attachment: string) => void;
  /** Reads a scan once more on which OCR did not come to its end. */
  readAgain: (criterion: string, attachment: string, name: string) => void;
  /** Draws a page of the file of a finding as it was signed and as it is. Never rejects. */
  drawPages: (finding: Finding, ...rest: Parameters<DrawPair>) => ReturnType<DrawPair>;
  /** The larger view of pictures wants all of the window, or no longer does. */
  enlarge: (large: boolean) => void;
  /** Puts the drafts with these keys into the page, one after the other. */
  restore: (keys: readonly string[]) => void;
  /** No further drafts are to be put in. */
  stopRestoring: () => void;
  kept: KeptActions;
  /** Has the files that the portal lists fetched and looked at. */
  fetchFiles: (order: RunOrder) => void;
  /** Shows a leader's review from a file. */
  openReviewFile: (file: File) => void;
  putReviewAway: () => void;
  /** Saves what was found out about files, for the leader. */
  saveResults: () => void;
  /** A reminder is done, or no longer. */
  tick: (reminder: string, done: boolean) => void;
  /** The person has seen on the portal that the report is sent. */
  sentSeen: () => void;
  confirmDrafts: (keys: readonly string[]) => void;
  dropDraft: (key: string) => void;
  acceptRound: (round: Round) => void;
  openOptions: () => void;
  /** Opens the check of a folder in a tab of its own. */
  openFolder: () => void;
  /** Opens the whole report at a glance in a tab of its own. */
  openReview: () => void;
  openSidePanel: () => void;
  /** Has the officer point out on the page where things stand. */
  teach: () => void;
  /** Opens what can be told the maintainers of this page, or of a problem, in a tab of its own. */
  openSupport: (what: 'structure' | 'problem') => void;
  /** The checklist is on the screen: the page waits for the person from now on. */
  gateShown: (gate: string) => void;
  /** Back to the page, to the field meant where one was chosen. */
  gateBack: (gate: string, target: { criterion: string | null; field: FieldName } | null) => void;
  gateSend: (question: GateQuestion, reason: string) => void;
}
