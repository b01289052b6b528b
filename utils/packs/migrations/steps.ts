import { authoritiesAndPace } from './1-authorities-and-pace.ts';
import type { PackStep } from './step.ts';

/** One step a format, in order. */
export const STEPS: readonly PackStep[] = [authoritiesAndPace];
