import type { PolicyValues } from './registry.ts';

/** The settings of the files under `docs/policies`: a round of one's own, and what people may change. */
export const EXAMPLE_SETTINGS: PolicyValues = {
  locked: {
    round: { name: 'Năm 2026', closesAt: '2026-10-05T17:00:00+07:00', year: 2026 },
    retentionDays: 365,
  },
  defaults: { language: 'vi' },
};
