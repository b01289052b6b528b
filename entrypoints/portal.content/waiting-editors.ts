import type { Formatted } from '../../utils/report/formatted.ts';
import type { Page } from './page.ts';

/** What the script that knows editors needs, and what it takes over. */
export interface Editors {
  readonly page: Page;
  readonly signal: AbortSignal;
  /** Keeps what stands in the field of an element; whether it is a criterion's. */
  keep(element: Element): boolean;
  /** The formatting of what stands in a field; undefined where it has none, and until the script is there. */
  formattingOf(field: Element): Formatted[] | undefined;
}

/**
 * Name in the extension's own world on the page under which `Editors` lie. The script comes only where a page has an
 * editor for explanations.
 */
export const EDITORS = 'soatCchcEditors';
