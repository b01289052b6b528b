import type { PackStep } from './step.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Format 2 carries trusted certificates, and how long a criterion takes. */
export const authoritiesAndPace: PackStep = {
  from: 1,
  migrate: (pack) => ({
    ...pack,
    authorities: [],
    thresholds: isObject(pack.thresholds)
      ? { ...pack.thresholds, minutesPerCriterion: null }
      : pack.thresholds,
  }),
};
