import type { FieldValue } from '../../utils/drafts/history-entry.ts';
import { compareCodes } from '../../utils/report/code.ts';
import type { Report } from '../../utils/report/report.ts';

const FIELDS = ['score', 'explanation'] as const;

/** What the page shows in its fields. */
function shownIn(report: Report | null): FieldValue[] {
  return (report?.criteria ?? []).flatMap((criterion) =>
    FIELDS.map((field) => ({ criterion: criterion.code, field, value: criterion[field] ?? '' })),
  );
}

/**
 * All that was entered as one text, a criterion after the other: what the page shows, and where texts are kept, those.
 * `heading` names a field of a criterion. Empty where nothing was entered.
 */
export function enteredTexts(
  report: Report | null,
  kept: readonly FieldValue[],
  heading: (value: FieldValue) => string,
): string {
  const bySlot = new Map(
    [...shownIn(report), ...kept]
      .filter(({ value }) => value.trim() !== '')
      .map((one) => [`${one.criterion}/${one.field}`, one]),
  );
  return [...bySlot.values()]
    .sort(
      (a, b) => compareCodes(a.criterion, b.criterion) || FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field),
    )
    .map((one) => `${heading(one)}\n${one.value}\n`)
    .join('\n');
}
