import type { FileFacts, PdfFacts } from '../evidence/facts.ts';
import type { Trust } from '../evidence/signature/trust/chain.ts';
import type { CriterionStandard, Pack } from '../packs/pack.ts';
import type { Attachment, Criterion } from '../report/criterion.ts';
import type { Outcome } from '../report/finding.ts';
import type { ChangedPages } from '../report/page-pair.ts';
import type { NotFetched } from '../report/not-fetched.ts';
import type { Report, Round } from '../report/report.ts';
import type { SummaryFile } from './subject.ts';

/** A file together with the criterion it is attached to. */
export interface AttachedFile {
  attachment: Attachment;
  /** The name without a prefix that the portal put in front of all of them. */
  name: string;
  criterion: string;
  /** Null while the bytes have not been seen. */
  facts: FileFacts | null;
  /** Why the portal did not give it, where it was asked for; null where it was not, or gave it. */
  notFetched: NotFetched | null;
  /** Whose machine found the facts, where this one did not; null where that is not known. */
  claimedBy?: string | null | undefined;
}

/** All that a check may ask for. A check declares which of these it needs and is handed no more. */
export interface Inputs {
  /** The file that is judged (scope `file`). */
  file: AttachedFile;
  /** What the file's bytes are; a check that needs them is not run while they have not been seen. */
  facts: FileFacts;
  /** The file as a PDF; a check that needs it is run on PDFs that can be opened and on nothing else. */
  pdf: PdfFacts;
  /** The criterion that is judged (scopes `file` and `criterion`). */
  criterion: Criterion;
  /** The criterion's files (scopes `file` and `criterion`). */
  files: readonly AttachedFile[];
  /** What the criteria set says of it; null where no set lists it. */
  standard: CriterionStandard | null;
  report: Report;
  /** Bảng tổng hợp files whose bytes have been seen. */
  summary: readonly SummaryFile[];
  /** When a criterion was last changed on this machine, ISO 8601; null where that is not known. */
  lastEdit: string | null;
  /** When the person ticked reminders, ISO 8601, by their keys. */
  ticked: Readonly<Record<string, string>>;
  /** Whether `report` has all criteria of the portal; undefined where that is not known. */
  complete: boolean | undefined;
  /** Codes of criteria of which something was seen in an earlier document only, so that it may have changed since. */
  earlier: ReadonlySet<string>;
  /** What the checks of files and criteria have come to (scope `report`). */
  judged: readonly Judged[];
  /** All files of the report. */
  allFiles: readonly AttachedFile[];
  pack: Pack;
  /** Chains verified to the imported authorities; null where none was imported. */
  trust: Trust | null;
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

/** What a criterion has come to. */
export interface Judged {
  criterion: Criterion;
  outcome: Outcome;
}

export type Scope = 'file' | 'criterion' | 'report';

/** What a check says; the runner adds the rule, the criterion, the file and the words. */
export interface Remark {
  outcome: Outcome;
  /** What the words are filled with: names, numbers and figures as text. */
  params?: Readonly<Record<string, string>>;
  /** Which of the rule's wordings, where it has several; `default` otherwise. */
  wording?: string;
  /** What the words speak of, as a data URL of an image, for a person to look at. */
  picture?: string;
  /** Pages that a person may look at as they were signed and as they are now. */
  changedPages?: ChangedPages;
  /** Key of a technical reason in the words (`digest-mismatch`); its sentence becomes the parameter `reason`. */
  reason?: string;
  /** The person may tick what is said as done; under this key that is kept. */
  reminder?: string;
  /** Code of the criterion that is meant (scope `report`); the report as a whole where it is absent. */
  criterion?: string;
  /** The file that is meant, with its criterion (scope `report`). */
  file?: AttachedFile;
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
