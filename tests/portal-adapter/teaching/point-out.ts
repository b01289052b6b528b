import type { PortalProfile, TaughtPart } from '../../../utils/packs/profile.ts';
import { scanPage } from '../../../utils/portal/scan-page.ts';
import { partCandidates } from '../../../utils/portal/teaching/part-candidates.ts';
import { rowCandidates } from '../../../utils/portal/teaching/row-candidates.ts';
import { submitCandidates } from '../../../utils/portal/teaching/submit-candidates.ts';

/** What a person would point out by taking, in each step, the candidate that holds the element with this selector. */
export function pointOut(
  wanted: { row: string; submit: string } & Record<TaughtPart, string | null>,
): PortalProfile {
  const page = scanPage(document);
  const meant = (selector: string, elements: readonly Element[]): boolean => {
    const element = document.querySelector(selector);
    return elements.some((one) => one === element || (element !== null && one.contains(element)));
  };
  const rows = rowCandidates(page).find((one) =>
    meant(
      wanted.row,
      one.regions.map(({ row }) => row),
    ),
  );
  if (!rows) throw new Error(`No candidate for ${wanted.row}`);
  const part = (name: TaughtPart): PortalProfile[TaughtPart] => {
    const selector = wanted[name];
    if (selector === null) return null;
    const found = partCandidates(page, rows, name).find(({ elements }) => meant(selector, elements));
    if (!found) throw new Error(`No candidate for ${selector}`);
    return found.place;
  };
  const around = rows.regions.map(({ row }) => row);
  const submit = submitCandidates(page, around).find(({ element }) => meant(wanted.submit, [element]));
  return {
    formatVersion: 1,
    host: location.host,
    row: rows.selector,
    reaches: rows.reaches,
    score: part('score'),
    explanation: part('explanation'),
    files: part('files'),
    submit: submit?.selector ?? null,
  };
}
