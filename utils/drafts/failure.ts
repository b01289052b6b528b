import * as z from 'zod/mini';

/** Why a draft could not be kept. `blocked`: the database cannot be opened or written. */
export const DRAFT_FAILURES = ['quota', 'blocked', 'too-large', 'no-report', 'unknown'] as const;
export const draftFailureSchema = z.enum(DRAFT_FAILURES);
export type DraftFailure = z.infer<typeof draftFailureSchema>;

/** Thrown where opening the database takes longer than anyone should wait. */
export class DatabaseBlockedError extends Error {
  override name = 'DatabaseBlockedError';
}

/** Names of the database's own errors that mean that it is not to be had, rather than full. */
const BLOCKED = new Set([
  'DatabaseBlockedError',
  'AbortError',
  'InvalidStateError',
  'NotAllowedError',
  'SecurityError',
  'UnknownError',
  'VersionError',
]);

/** Puts an error of the database into one of the reasons that can be told to a person. */
export function failureOf(error: unknown): DraftFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'quota';
  return BLOCKED.has(name) ? 'blocked' : 'unknown';
}
