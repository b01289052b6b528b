import { array, literal, number, object, string } from './light.ts';
import type { Infer } from './light.ts';

/** Service worker → content script: outcomes for the badges. */
export const toContentSchema = object({
  to: literal('content'),
  type: literal('outcomes'),
  outcomes: array(object({ code: string, outcome: string, label: string, count: number })),
});
export type ToContent = Infer<typeof toContentSchema>;
