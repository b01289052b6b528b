import * as z from 'zod/mini';
import { tabStateSchema, type TabState } from './state.ts';

/** Service worker → panels: what a tab's panel shows now. */
const toPanelsSchema = z.object({
  to: z.literal('panel'),
  type: z.literal('state'),
  state: tabStateSchema,
});
export type ToPanels = z.infer<typeof toPanelsSchema>;

/** Every panel hears of every tab: whose state it is can be told before 300 files are parsed. */
const addressSchema = z.object({ state: z.object({ tab: z.number() }) });

/**
 * The state in a message, if it is one of the service worker's and of the tab wanted; `tab` null takes any. Null for
 * every other message.
 */
export function pushedState(
  message: unknown,
  sender: Pick<chrome.runtime.MessageSender, 'id' | 'tab'>,
  tab: number | null,
): TabState | null {
  if (sender.id !== chrome.runtime.id || sender.tab) return null;
  const address = addressSchema.safeParse(message);
  if (!address.success || (tab !== null && address.data.state.tab !== tab)) return null;
  return toPanelsSchema.safeParse(message).data?.state ?? null;
}
