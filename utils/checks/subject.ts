import type { FileFacts } from '../evidence/facts.ts';
import type { Trust } from '../evidence/signature/trust/chain.ts';
import type { Pack } from '../packs/pack.ts';
import type { NotFetched } from '../report/not-fetched.ts';
import type { Report, Round } from '../report/report.ts';

/** A Bảng tổng hợp attached to the report. */
export interface SummaryFile {
  name: string;
  facts: FileFacts;
}

/** A report with all that is known of it, ready to be judged. */
export interface Subject {
  report: Report;
  /** Facts by attachment id; absent while the bytes have not been seen. */
  facts: Readonly<Record<string, FileFacts>>;
  /** Why the portal did not give a file that was asked for, by attachment id. */
  notFetched?: Readonly<Record<string, NotFetched>>;
  /** Whose machine says so, of facts that this one has not found itself, by attachment id. */
  claimedBy?: Readonly<Record<string, string | null>>;
  pack: Pack;
  round: Round | null;
  year: number | null;
  now: string;
  clockOffset: number | null;
  /** Whether `report` has all criteria of the portal; absent where pages or tabs may be unseen. */
  complete?: boolean;
  /** Codes of criteria of which something was seen in an earlier document only, so that it may have changed since. */
  earlier?: ReadonlySet<string>;
  /** The Bảng tổng hợp files whose bytes have been seen; absent where none has. */
  summary?: readonly SummaryFile[];
  /** When a criterion was last changed on this machine, ISO 8601; absent where that is not known. */
  lastEdit?: string | null;
  /** When the person ticked reminders, ISO 8601, by their keys. */
  ticked?: Readonly<Record<string, string>>;
  /** What the imported authorities say of the signers' certificates; null or absent where none was imported. */
  trust?: Trust | null;
  phase: 'entry' | 'gate';
}
