/** Corners in the page's own space, points: x1, y1, x2, y2. */
export type Rectangle = readonly [number, number, number, number];

/** One forbidden difference between the signed revision and the document as it is. */
export interface Change {
  /** What was touched: a page itself, an annotation on it, a field of the form, anything else of the document. */
  what: 'page' | 'annotation' | 'field' | 'document';
  /** Index from 0 of the page it is on; null where it is on none, on none in particular, or on one that is gone. */
  page: number | null;
  /** Index from 0 of that page in the signed revision; null where it is new. */
  was: number | null;
  /** Full name of the field; null where none is concerned. */
  field: string | null;
  /** Whether the page may look different for it. */
  visible: boolean;
  /** Where an added annotation or a filled field lies; null for everything else. */
  place: Rectangle | null;
  /** Permitted where it hides nothing that the page showed: that is told by what the page draws. */
  unlessHiding: boolean;
}

/** Takes what was found; of the two places of a page, one is enough. */
export type Report = (change: Partial<Change> & Pick<Change, 'what'>) => void;

/** All forbidden changes after a signature. */
export class ChangeList {
  readonly changes: Change[] = [];
  readonly #places: readonly (number | null)[];

  /** @param places for each page of the signed revision the index of the one it is now; null where it is gone */
  constructor(places: readonly (number | null)[]) {
    this.#places = places;
  }

  readonly add: Report = (change) => {
    const { page: now = null, was: then = null } = change;
    const page = now ?? (then === null ? null : (this.#places[then] ?? null));
    const at = now === null ? -1 : this.#places.indexOf(now);
    const was = then ?? (at < 0 ? null : at);
    this.changes.push({
      field: null,
      visible: false,
      place: null,
      unlessHiding: false,
      ...change,
      page,
      was,
    });
  };
}
