/** Corners in the page's own space, points: x1, y1, x2, y2. */
export type Rectangle = readonly [number, number, number, number];

/** One forbidden difference between the signed revision and the document as it is. */
export interface Change {
  /** What was touched: a page itself, an annotation on it, a field of the form, anything else of the document. */
  what: 'page' | 'annotation' | 'field' | 'document';
  /** Index from 0 of the page it is on; null where it is on none, or on none in particular. */
  page: number | null;
  /** Full name of the field; null where none is concerned. */
  field: string | null;
  /** Whether the page may look different for it. */
  visible: boolean;
  /** Where an added annotation or a filled field lies; null for everything else. */
  place: Rectangle | null;
}

/** Takes what was found. */
export type Report = (change: Partial<Change> & Pick<Change, 'what'>) => void;

/** All forbidden changes after a signature. */
export class ChangeList {
  readonly changes: Change[] = [];

  readonly add: Report = (change) => {
    this.changes.push({ page: null, field: null, visible: false, place: null, ...change });
  };
}
