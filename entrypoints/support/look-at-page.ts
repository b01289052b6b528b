import * as z from 'zod/mini';

const lookedSchema = z.object({
  skeleton: z.string(),
  recognised: z.boolean(),
  reason: z.string(),
  certainty: z.number(),
  criteria: z.number(),
});
export type LookedAt = z.infer<typeof lookedSchema>;

/** The structure of the page in a tab, and how it is read; null where the tab shows none that we may look at. */
export async function lookAtPage(tab: number): Promise<LookedAt | null> {
  try {
    const [outcome] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      files: ['/skeleton.js'],
    });
    return lookedSchema.safeParse(outcome?.result).data ?? null;
  } catch {
    return null;
  }
}
