import * as z from 'zod/mini';
import { errorOutlineSchema, outlineOf, type ErrorOutline } from '../text/error-outline.ts';

const KEY = 'errors';
const MOST = 20;

/** In which of our contexts something went wrong. */
const errorPlaceSchema = z.enum([
  'background',
  'engine',
  'folder',
  'guide',
  'options',
  'panel',
  'popup',
  'receipt',
  'review',
  'support',
  'welcome',
]);
export type ErrorPlace = z.infer<typeof errorPlaceSchema>;

/** Something went wrong in a page of ours. */
export const errorMetSchema = z.object({
  to: z.literal('background'),
  type: z.literal('error-met'),
  place: errorPlaceSchema,
  outline: errorOutlineSchema,
});

export const notedErrorSchema = z.extend(errorOutlineSchema, {
  place: errorPlaceSchema,
  /** ISO 8601. */
  when: z.string(),
});
export type NotedError = z.infer<typeof notedErrorSchema>;

/** The last errors, oldest first. */
export async function readErrors(): Promise<NotedError[]> {
  const stored = z.safeParse(z.array(notedErrorSchema), (await chrome.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : [];
}

/** Adds one to the list, of which the oldest fall out. For the service worker alone, one after the other. */
export async function writeError(place: ErrorPlace, outline: ErrorOutline, when: string): Promise<void> {
  const errors = [...(await readErrors()), { ...outline, place, when }];
  await chrome.storage.local.set({ [KEY]: errors.slice(-MOST) });
}

/** Calls back with each error that nobody has caught in this context. */
export function onUncaught(tell: (outline: ErrorOutline) => void): void {
  self.addEventListener('error', ({ error }) => tell(outlineOf(error)));
  self.addEventListener('unhandledrejection', ({ reason }) => tell(outlineOf(reason)));
}
