import * as z from 'zod/mini';

/** Worst first. `none` is a criterion nobody has touched: «chưa nhập». */
export const OUTCOMES = ['error', 'warning', 'review', 'info', 'pass', 'none'] as const;
export const outcomeSchema = z.literal(OUTCOMES);
export type Outcome = z.infer<typeof outcomeSchema>;
