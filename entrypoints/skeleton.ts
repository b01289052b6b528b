import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMemory, readPortal } from '../utils/portal/index.ts';
import { skeletonOf } from '../utils/portal/skeleton/skeleton.ts';

/** Put into a page on a click alone: gives back its structure, and how meaning alone reads it. */
export default defineUnlistedScript(() => {
  const { recognised, reason, certainty, places } = readPortal(document, createMemory());
  return { skeleton: skeletonOf(document), recognised, reason, certainty, criteria: places.size };
});
