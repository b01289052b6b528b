import type { BundleProblem } from '../../utils/drafts/bundle/error.ts';
import type { Preview } from '../../utils/drafts/bundle/preview.ts';
import type { Choices } from '../../utils/drafts/bundle/take-in.ts';
import type { SetBy } from '../../utils/packs/settings.ts';
import type { KeptReport } from '../../utils/drafts/kept-reports.ts';

/** A report that is kept, with the instant (milliseconds) from which it is deleted; null: a person does that. */
export type ListedReport = KeptReport & { due: number | null };

/** The standing backup. `current`: nothing changed since it was written. */
export interface BackupState {
  folder: string;
  /** ISO 8601; null before the first. */
  writtenAt: string | null;
  current: boolean;
}

/** Why something could not be done with the folder of backups. */
export type BackupProblem = 'not-supported' | 'not-allowed' | 'no-place' | 'failed';

export type ImportProblem = BundleProblem | 'failed';

/** `wrong`: another passphrase. */
export type LockProblem = 'wrong' | 'failed';

/** The lock by passphrase. `open`: on, and its passphrase was given since the browser started. */
export interface LockModel {
  state: 'off' | 'open' | 'locked';
  onTurnOn: (passphrase: string) => Promise<LockProblem | null>;
  onOpen: (passphrase: string) => Promise<LockProblem | null>;
  onClose: () => Promise<void>;
  onTurnOff: (passphrase: string) => Promise<LockProblem | null>;
}

/** What the options page shows of drafts that are kept, and what a person can do with them. */
export interface KeepingModel {
  /** Milliseconds. */
  now: number;
  reports: readonly ListedReport[];
  retentionDays: number | null;
  retentionSetBy: SetBy;
  lock: LockModel;
  /** Null where no folder was picked. */
  backup: BackupState | null;
  onRetention: (days: number | null) => void;
  /** Deletes all of one report; answers whether that worked. */
  onDropReport: (report: string) => Promise<boolean>;
  /** Makes a file of one report or, with null, of all; null where that failed. */
  onExport: (report: string | null, passphrase: string | null) => Promise<File | null>;
  /** Reads a file to its end and says what taking it in would do. */
  onLook: (file: File, passphrase: string | null) => Promise<Preview | ImportProblem>;
  /** Takes in the file that was looked at last. */
  onTakeIn: (choices: Choices) => Promise<ImportProblem | null>;
  /** Without a passphrase backups are sealed with that of the lock. */
  onPickFolder: (passphrase: string | null) => Promise<BackupProblem | null>;
  onBackUp: () => Promise<BackupProblem | null>;
  onForgetFolder: () => Promise<void>;
  /** Backups of other machines in the folder. */
  onListFolder: () => Promise<readonly File[] | BackupProblem>;
}
