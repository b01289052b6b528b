import type { CriterionPlace, PortalView } from '../../utils/portal/view.ts';
import { arrival } from './arrival.ts';

export type TextFieldName = 'score' | 'explanation';
type Source = { criterion: string; field: TextFieldName };

/** Knows which of the values on the page are the portal's own, and not typed, put in or restored by the browser. */
export interface Provenance {
  /** A value of this field did not come from the portal. */
  touched(criterion: string, field: TextFieldName): void;
  /** Whether a reading shows nothing but the portal's values, and else which of its fields newly do. */
  of(view: PortalView): { fresh: boolean; fromPortal: Source[] };
}

const FIELDS: readonly TextFieldName[] = ['score', 'explanation'];

/** Starts with a new document, in which nothing was typed yet. */
export function createProvenance(): Provenance {
  const known = new Set<string>();
  let isFirst = true;
  let untouched = true;
  const touched = (criterion: string, field: TextFieldName): void => {
    untouched = false;
    known.add(`${criterion}/${field}`);
  };
  return {
    touched,
    of(view) {
      if (!view.report) return { fresh: false, fromPortal: [] };
      if (isFirst) for (const place of view.places.values()) noteRestored(place, touched);
      const fresh = isFirst && untouched;
      isFirst = false;
      const fromPortal: Source[] = [];
      for (const criterion of view.report.criteria) {
        for (const field of FIELDS) {
          const key = `${criterion.code}/${field}`;
          if (criterion[field] === null || known.has(key)) continue;
          known.add(key);
          fromPortal.push({ criterion: criterion.code, field });
        }
      }
      return { fresh, fromPortal: fresh ? [] : fromPortal };
    },
  };
}

/** After «reload» and «back» the browser puts what was typed back into fields that the server had rendered. */
function noteRestored(place: CriterionPlace, touched: Provenance['touched']): void {
  const came = arrival();
  if (came !== 'reloaded' && came !== 'traversed') return;
  for (const field of FIELDS) {
    if (differsFromMarkup(place[field])) touched(place.code, field);
  }
}

function differsFromMarkup(field: Element | null): boolean {
  if (!field?.matches('input, textarea')) return false;
  const { value, defaultValue } = field as HTMLInputElement;
  return value !== defaultValue;
}
