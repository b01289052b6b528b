import type { PortalProfile } from '../../utils/packs/profile.ts';
import { createMemory, readPortal } from '../../utils/portal/index.ts';
import type { CriterionPlace } from '../../utils/portal/view.ts';
import { taughtBy } from '../../utils/portal/teaching/taught-rows.ts';
import type { TeachWords } from '../../utils/words/vi/teach.ts';

/** What the adapter reads on this page by a profile, a line for each part: how many criteria, and where they have it. */
export function whatIsRead(profile: PortalProfile, { steps, criteria, count }: TeachWords): string[] {
  const view = readPortal(document, { ...createMemory(), taught: taughtBy(profile) });
  const places = [...view.places.values()];
  const having = (name: string, has: (place: CriterionPlace) => boolean): string =>
    count(name, places.filter(has).length);
  return [
    criteria(places.length),
    having(steps.score.name, ({ score }) => score !== null),
    having(steps.explanation.name, ({ explanation }) => explanation !== null),
    having(steps.files.name, ({ fileInputs }) => fileInputs.length > 0),
    count(steps.submit.name, view.submitControls.length),
  ];
}
