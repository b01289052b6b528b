import type { SameKeys } from '../table.ts';
import type { reasons as vietnamese } from '../vi/reasons.ts';

export const reasons: SameKeys<typeof vietnamese> = {
  unknown: 'the reason is not known',
};
