import * as z from 'zod/mini';
import { draftKey } from '../../utils/drafts/key.ts';
import { textDraftSchema, type TextDraft } from '../../utils/drafts/records.ts';
import { comesLate } from '../../utils/drafts/written.ts';
import { serially } from './serial.ts';

const KEY = 'unsaved';
const heldSchema = z.record(z.string(), textDraftSchema);
type Held = z.infer<typeof heldSchema>;

/** Last resort where `storage.session` is full as well; lost with the worker, but better than nothing. */
const memory = new Map<string, TextDraft>();

export const RETRY_ALARM = 'retry-drafts';

async function readHeld(): Promise<Held> {
  const parsed = heldSchema.safeParse((await chrome.storage.session.get(KEY))[KEY]);
  return { ...(parsed.success ? parsed.data : {}), ...Object.fromEntries(memory) };
}

async function writeHeld(held: Held): Promise<void> {
  await chrome.storage.session.set({ [KEY]: held });
  memory.clear();
}

/** Has the service worker woken in a minute to try again. */
export async function retryLater(): Promise<void> {
  await chrome.alarms.create(RETRY_ALARM, { delayInMinutes: 1 });
}

/** Holds a text that the database did not take, until it does. */
export function holdUnsaved(draft: TextDraft): Promise<void> {
  return serially(KEY, async () => {
    const key = draftKey(draft);
    const before = (await readHeld())[key];
    if (!before || !comesLate(draft, before, Date.now())) memory.set(key, draft);
    await retryLater();
    // Where this fails too, the draft stays in memory.
    await writeHeld(await readHeld()).catch(() => undefined);
  });
}

/** Texts that the database has not taken yet. */
export async function listUnsaved(): Promise<TextDraft[]> {
  return Object.values(await readHeld());
}

/**
 * Tries once more to keep what could not be kept, each by `keep`. Throws its first error; the rest stays held.
 */
export function retryUnsaved(keep: (draft: TextDraft) => Promise<void>): Promise<void> {
  return serially(KEY, async () => {
    const held = await readHeld();
    if (Object.keys(held).length === 0) return;
    try {
      for (const [key, draft] of Object.entries(held)) {
        await keep(draft);
        delete held[key];
        memory.delete(key);
      }
    } finally {
      await writeHeld(held).catch(() => undefined);
    }
  });
}

/** Lets go of a held text on the person's click. */
export function dropUnsaved(key: string): Promise<void> {
  return serially(KEY, async () => {
    memory.delete(key);
    const held = await readHeld();
    if (!(key in held)) return;
    delete held[key];
    await writeHeld(held);
  });
}
