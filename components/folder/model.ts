import { signal, type Signal } from '@preact/signals';
import type { OcrEnd } from '../../utils/evidence/facts.ts';
import type { SharedContent } from '../../utils/report/folder-files.ts';
import type { Finding, Outcome } from '../../utils/report/finding.ts';
import type { DrawPair } from '../shared/use-drawing.ts';

/** A name that conforms, for one of the criteria for which the file stands. */
export interface NameFor {
  criterion: string;
  /** Null where none can be proposed. */
  name: string | null;
}

/** One file of the folder as the table shows it. */
export interface FolderRow {
  id: string;
  /** With its folders, `/` between them. */
  path: string;
  name: string;
  /** Bytes. */
  size: number;
  sha256: string | null;
  step: 'waiting' | 'looking' | 'done';
  /** What is known was found out before and kept. */
  kept: boolean;
  /** Why OCR of a scan did not come to its end; null where it did, and of anything else. */
  ocrEnded: OcrEnd | null;
  /** Whether the file itself is at hand, so that copies can be made of it. */
  here: boolean;
  /** Codes, from the name or the folder; none where they tell nothing. */
  criteria: readonly string[];
  /** Null while the file has not been looked at. */
  outcome: Outcome | null;
  findings: readonly Finding[];
  names: readonly NameFor[];
  /** False for a kind of file, or a content, that cannot be attached under any name. */
  accepted: boolean;
}

/** One criterion with what was found of all its files together. */
export interface CriterionRow {
  /** Empty for files of which the criterion is not known. */
  code: string;
  title: string;
  files: number;
  outcome: Outcome;
  /** Whether the list in force has it; true where there is no list. */
  listed: boolean;
  /** Of the files together; those of a single file stand with it. */
  findings: readonly Finding[];
}

/** Where the list of criteria comes from. */
export type CriteriaSource = { from: 'portal' } | { from: 'pack'; title: string } | { from: 'names' };

/** All that has been found out of a folder. */
export interface FolderResult {
  rows: readonly FolderRow[];
  criteria: readonly CriterionRow[];
  /** Criteria of the list that have no file; where there is no list, gaps between the codes in names. */
  without: readonly { code: string; title: string }[];
  shared: readonly SharedContent<FolderRow>[];
  /** Of all files together. */
  general: readonly Finding[];
  source: CriteriaSource;
}

export type CopyFailure = 'no-name' | 'not-accepted' | 'occupied' | 'unreadable' | 'failed';

/** Writing copies: under way, done, or refused by the browser and to be downloaded one by one. */
export type Copying =
  | { step: 'writing'; done: number; total: number }
  | {
      step: 'written';
      place: string;
      written: number;
      /** Copies that stood there already. */
      there: number;
      left: readonly { name: string; reason: CopyFailure }[];
    }
  | { step: 'download'; files: readonly File[] };

export type Column = 'criterion' | 'name' | 'outcome' | 'findings' | 'copy';

export interface Filter {
  outcome: Outcome | null;
  /** A code; empty for files of which it is not known. */
  criterion: string | null;
  text: string;
}

export const NO_FILTER: Filter = { outcome: null, criterion: null, text: '' };

/** All that the page shows; written by the wiring, the order and the filter by the table. */
export interface FolderModel {
  result: Signal<FolderResult>;
  /** Null before anything was chosen. `active`: files are being looked at. */
  run: Signal<{ done: number; total: number; kept: number; active: boolean } | null>;
  /** Results of an earlier visit: of which folder, and when (as it is read). */
  earlier: Signal<{ name: string; when: string; reopens: boolean } | null>;
  /** Why nothing was taken of what was dropped or chosen: it had no file in it, or could not be read. */
  notTaken: Signal<'empty' | 'unreadable' | null>;
  /** The extension was updated under this page. */
  outdated: Signal<boolean>;
  copying: Signal<Copying | null>;
  /** By row: the share that is done of reading a scan, 0 to 1. */
  ocr: Signal<Readonly<Record<string, number>>>;
  filter: Signal<Filter>;
  sort: Signal<{ column: Column; descending: boolean }>;
}

export function createFolderModel(): FolderModel {
  return {
    result: signal<FolderResult>({
      rows: [],
      criteria: [],
      without: [],
      shared: [],
      general: [],
      source: { from: 'names' },
    }),
    run: signal<{ done: number; total: number; kept: number; active: boolean } | null>(null),
    earlier: signal<{ name: string; when: string; reopens: boolean } | null>(null),
    notTaken: signal(null),
    outdated: signal(false),
    copying: signal<Copying | null>(null),
    ocr: signal({}),
    filter: signal(NO_FILTER),
    sort: signal<{ column: Column; descending: boolean }>({ column: 'criterion', descending: false }),
  };
}

/** What the officer can set going. */
export interface FolderActions {
  chooseFolder: () => void;
  /** Takes chosen files; the paths of a chosen folder come with them. */
  take: (files: readonly File[]) => void;
  drop: (dropped: DataTransfer) => void;
  reopen: () => void;
  stop: () => void;
  goOn: () => void;
  /** Does without what is still to be read of a scan. */
  stopOcr: (row: FolderRow) => void;
  /** Reads a scan once more on which OCR did not come to its end. */
  readAgain: (row: FolderRow) => void;
  clear: () => void;
  print: () => void;
  saveCsv: (rows: readonly FolderRow[]) => void;
  /** Writes copies of all files that have a conforming name. */
  writeAll: () => void;
  /** Writes a copy of one document for each of these criteria. */
  writeFor: (row: FolderRow, criteria: readonly string[]) => void;
  /** Draws a page of a file as it was signed and as it is. Never rejects. */
  drawPages: (row: FolderRow, signedLength: number, ...rest: Parameters<DrawPair>) => ReturnType<DrawPair>;
  /** Downloads a copy under a name. */
  download: (row: FolderRow, name: string) => void;
}
