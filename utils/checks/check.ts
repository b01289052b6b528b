import type { FileFacts } from '../evidence/facts.ts';
import type { CriterionStandard, Pack } from '../packs/pack.ts';
import type { Attachment, Criterion } from '../report/criterion.ts';
import type { Outcome } from '../report/finding.ts';
import type { Report, Round } from '../report/report.ts';

/** A file together with the criterion it is attached to. */
export interface AttachedFile {
  attachment: Attachment;
  criterion: string;
  /** Null while the bytes have not been seen. */
  facts: FileFacts | null;
}

/** All that a check may ask for. A check declares which of these it needs and is handed no more. */
export interface Inputs {
  /** The file that is judged (scope `file`). */
  file: AttachedFile;
  /** The criterion that is judged (scopes `file` and `criterion`). */
  criterion: Criterion;
  /** The criterion's files (scopes `file` and `criterion`). */
  files: readonly AttachedFile[];
  /** What the criteria set says of it; null where no set lists it. */
  standard: CriterionStandard | null;
  report: Report;
  /** All files of the report. */
  allFiles: readonly AttachedFile[];
  pack: Pack;
  /** The assessment year; null while no round is set. */
  year: number | null;
  round: Round | null;
  /** ISO 8601, by the portal's clock where it is known. */
  now: string;
  /** Seconds by which the computer's clock is ahead of the portal's; null while not known. */
  clockOffset: number | null;
  /** `gate`: everything is asked for, also of untouched criteria. */
  phase: 'entry' | 'gate';
}

export type Scope = 'file' | 'criterion' | 'report';

/** What a check says; the runner adds the rule, the criterion, the file and the words. */
export interface Remark {
  outcome: Outcome;
  /** What the words are filled with: names, numbers and figures as text. */
  params?: Readonly<Record<string, string>>;
  /** Which of the rule's wordings, where it has several; `default` otherwise. */
  wording?: string;
}

export interface Check<Need extends keyof Inputs = keyof Inputs> {
  meta: {
    id: string;
    scope: Scope;
    /** Obligation (R1–R40), null for a rule of our own. */
    source: string | null;
    needs: readonly Need[];
  };
  check: (inputs: Pick<Inputs, Need>) => readonly Remark[];
}

/** Ties the type of a check's function to the inputs that it declares. */
export function defineCheck<Need extends keyof Inputs>(check: Check<Need>): Check<Need> {
  return check;
}
