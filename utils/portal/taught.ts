import type { Page } from './page-items.ts';
import type { RowReading } from './row-reading.ts';

/** What a person's pointing finds on a page. */
export interface TaughtParts {
  /** The criteria, in the place of those found by meaning. */
  rows: RowReading[];
  /** What sends the report, beside what says so. */
  controls: HTMLElement[];
}

/** Finds on a page what was pointed at; null where nothing of it stands there, so that meaning decides alone. */
export type Taught = (page: Page) => TaughtParts | null;
