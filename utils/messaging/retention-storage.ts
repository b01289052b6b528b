import * as z from 'zod/mini';

const KEY = 'retention';

/** What is known for deleting what is old: when rounds closed, and which deletions were said (utils/drafts/retention.ts). */
const retentionSchema = z.object({
  ends: z.record(z.string(), z.string()),
  told: z.record(z.string(), z.object({ at: z.number(), due: z.number() })),
});
export type RetentionNotes = z.infer<typeof retentionSchema>;

/** The notes as they stand; empty where none were made or they cannot be read. */
export async function readRetentionNotes(): Promise<RetentionNotes> {
  const parsed = retentionSchema.safeParse((await chrome.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : { ends: {}, told: {} };
}

/** Keeps the notes in place of those before. */
export async function writeRetentionNotes(notes: RetentionNotes): Promise<void> {
  await chrome.storage.local.set({ [KEY]: notes });
}
