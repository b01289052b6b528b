import * as z from 'zod/mini';
import { reportOf } from '../../utils/drafts/report-of.ts';
import type { DraftOwner } from '../../utils/drafts/records.ts';

const editSchema = z.string();
const keyOf = (owner: DraftOwner) => `last-edit:${reportOf(owner)}`;

/** Notes when something was typed in a report, by the portal's clock (milliseconds). Where it cannot be, nothing is said of it later. */
export async function noteEdit(owner: DraftOwner, at: number): Promise<void> {
  await chrome.storage.session.set({ [keyOf(owner)]: new Date(at).toISOString() }).catch(() => undefined);
}

/** When something was last typed in a report since the browser started, ISO 8601; null where nothing was. */
export async function lastEditOf(owner: DraftOwner): Promise<string | null> {
  const stored = await chrome.storage.session.get(keyOf(owner));
  return editSchema.safeParse(stored[keyOf(owner)]).data ?? null;
}
