import { signal, type Signal } from '@preact/signals';
import type { FieldValue, HistoryEntry } from '../../utils/drafts/history-entry.ts';
import type { KeptStates } from '../../utils/messaging/kept.ts';

/** Something that was put into the page, and what stood there before. */
export interface Restored {
  criterion: string;
  field: FieldValue['field'] | 'file';
  /** Empty for a file. */
  before: string;
  /** The text put in, or the file's name. */
  after: string;
  /** Of the text put in, where it came from an editor. */
  formatting?: FieldValue['formatting'];
  step: 'put-in' | 'undoing' | 'undone' | 'refused';
  /** Whether it becomes a draft again once it is taken out: not where it came from the history. */
  isDraft: boolean;
}

/** What the panel shows of what is kept. */
export interface KeptModel {
  states: Signal<KeptStates>;
  /** By the draft's key, or a name of its own for what came from the history. */
  restored: Signal<Readonly<Record<string, Restored>>>;
}

export function createKeptModel(): KeptModel {
  return { states: signal<KeptStates>({ states: {}, elsewhere: [] }), restored: signal({}) };
}

/** What the officer can do with what is kept. */
export interface KeptActions {
  /** What was ever kept of the texts of a criterion, newest first; null where it cannot be had. */
  history: (criterion: string) => Promise<HistoryEntry[] | null>;
  /** All texts of one's own that are kept; empty where they cannot be had. */
  texts: () => Promise<FieldValue[]>;
  /** Puts an earlier text into the page. */
  takeBack: (value: FieldValue) => void;
  /** Takes out of the page again what was put in under these names. */
  undo: (names: readonly string[]) => void;
  /** The file of a draft; null where it is not kept any more. */
  file: (key: string) => Promise<File | null>;
}
