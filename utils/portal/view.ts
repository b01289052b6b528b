import type { Report } from '../report/report.ts';

/** A text field of the page behind which a value stands: native, editable element, or editor in a frame. */
export type TextField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLElement;

/** Where the parts of one criterion stand in the live page. Held for the moment only: post-backs replace them. */
export interface CriterionPlace {
  code: string;
  /** The row, card or tree item. */
  row: Element;
  /** All elements of it: the row and what continues it, or a form beside it that names its code. */
  parts: readonly Element[];
  /** The badge is put at the end of this element, never inside a field. */
  badgeAnchor: Element;
  score: TextField | null;
  explanation: TextField | null;
  fileInputs: HTMLInputElement[];
  /** The button of the row that opens its fields, where they are in a dialog or form elsewhere. */
  opener: HTMLElement | null;
  /** Whether score, explanation and fileInputs stand in an open dialog or form that belongs to this row now. */
  inDialog: boolean;
}

/** One reading of the page: the model, and where its parts stand. */
export interface PortalView {
  recognised: boolean;
  /** Key of a sentence in utils/words that says why it is, or is not, a report to be filled in. */
  reason: PortalReason;
  /** How sure it is that this is a report with points, from 0 (not recognised) to 1. */
  certainty: number;
  /** Null where the page is not recognised. */
  report: Report | null;
  places: ReadonlyMap<string, CriterionPlace>;
  /** Where the summary table is attached at step 4, if the page has such a field. */
  summaryInput: HTMLInputElement | null;
  /** Dated lines outside the rows, to be searched for the round that the page announces: the report leaves that open. */
  datedTexts: readonly string[];
  /** «Gửi báo cáo» and its like: innermost elements that act. */
  submitControls: readonly HTMLElement[];
}

export type PortalReason =
  | 'form'
  | 'no-criteria'
  | 'no-fields'
  | 'appraisal'
  | 'read-only'
  | 'signed-out'
  | 'no-headings'
  | 'too-many';
