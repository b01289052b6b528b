import { firstStores } from './1-first-stores.ts';
import { earlierVersions } from './2-earlier-versions.ts';
import { lastFolder } from './3-last-folder.ts';
import { keeping } from './4-keeping.ts';
import { lock } from './5-lock.ts';
import { seenCriteria } from './6-seen-criteria.ts';
import type { Step } from './step.ts';

/** In order; the last one's `to` is the version of the database. */
export const STEPS: readonly Step[] = [firstStores, earlierVersions, lastFolder, keeping, lock, seenCriteria];
