import * as z from 'zod/mini';
import { draftOwnerSchema } from '../../utils/drafts/records.ts';
import { emptyTabState } from '../../utils/messaging/empty-state.ts';
import { tabStateSchema, type TabState } from '../../utils/messaging/state.ts';
import { notFetchedSchema } from '../../utils/report/not-fetched.ts';
import { serially } from './serial.ts';
import { readSession, writeSession } from './session-json.ts';

/** All that is known of one tab; kept in `storage.session`, since the worker is stopped after 30 s of rest. */
export const tabRecordSchema = z.object({
  /** Grows with each change, so that one worked out from an older record can be told. */
  revision: z.number(),
  state: tabStateSchema,
  /** Whether the page has been read; before that there is nothing to show. */
  seen: z.boolean(),
  /** Host of the portal, null until its content script spoke. */
  portal: z.nullable(z.string()),
  /** The browser's id of the document that spoke last, null before that. */
  document: z.nullable(z.string()),
  /** Whether that document, or the next one, may show what was posted rather than what the portal keeps. */
  echoes: z.object({ now: z.boolean(), next: z.boolean() }),
  /** The document that has taken the panel's frame away; absent where none has. */
  frameless: z.optional(z.string()),
  /** Passed to the content script and the panel's frame, which know each other by it. */
  nonce: z.nullable(z.string()),
  /** What was found out about attachments of this document, by their id. */
  judged: z.record(
    z.string(),
    z.object({ name: z.string(), sha256: z.string(), suggestedName: z.nullable(z.string()) }),
  ),
  /** Why files could not be fetched from the portal, by attachment id. */
  notFetched: z.record(z.string(), notFetchedSchema),
  /** Keys of drafts that were typed in this document. */
  typedHere: z.array(z.string()),
  /** Keys of drafts of an unknown account for which a person said «đúng là của tôi», and as whom. */
  confirmed: z.nullable(z.object({ owner: draftOwnerSchema, keys: z.array(z.string()) })),
});
export type TabRecord = z.infer<typeof tabRecordSchema>;

/**
 * What this worker has read or written already: a record of 500 criteria is not parsed anew at every key. The next
 * worker has it from `storage.session`, or, where that is full, from the page.
 */
const inMemory = new Map<number, TabRecord>();

/**
 * What a panel shows of each tab as `storage.session` has it, where this worker wrote it. It is by far the largest part
 * of a record, and has a key of its own so that it is written only where it has changed.
 */
const written = new Map<number, TabState>();

const keyOf = (tab: number) => `tab:${tab}`;
const stateKeyOf = (tab: number) => `state:${tab}`;

function emptyRecord(tab: number): TabRecord {
  return {
    revision: 0,
    state: emptyTabState(tab),
    seen: false,
    portal: null,
    document: null,
    echoes: { now: false, next: false },
    nonce: null,
    judged: {},
    notFetched: {},
    typedHere: [],
    confirmed: null,
  };
}

/** Whether the page that a tab shows has taken the panel's frame away. */
export function isFrameless({ document, frameless }: TabRecord): boolean {
  return frameless !== undefined && frameless === document;
}

/** What is known of a tab; null where nothing is. */
export async function readTab(tab: number): Promise<TabRecord | null> {
  const known = inMemory.get(tab);
  if (known) return known;
  const stored = await readSession(keyOf(tab), stateKeyOf(tab));
  const parsed = tabRecordSchema.safeParse({
    ...(stored[keyOf(tab)] as object | undefined),
    state: stored[stateKeyOf(tab)],
  });
  // Another reader may have been quicker, and its record may have been changed since.
  return inMemory.get(tab) ?? (parsed.success ? parsed.data : null);
}

/** What is known of a tab once all that was to be changed before this call has been. */
export function readTabInTurn(tab: number): Promise<TabRecord | null> {
  return serially(keyOf(tab), () => readTab(tab));
}

/** Where there is no room, it holds as long as this worker lives. */
async function write(tab: number, { state, ...rest }: TabRecord): Promise<void> {
  const isWritten = written.get(tab) === state;
  await writeSession({ [keyOf(tab)]: rest, ...(!isWritten && { [stateKeyOf(tab)]: state }) }).then(
    () => written.set(tab, state),
    () => undefined,
  );
}

async function isOpen(tab: number): Promise<boolean> {
  return await chrome.tabs.get(tab).then(
    () => true,
    () => false,
  );
}

/**
 * Changes what is known of a tab, one change after the other. Returns the record as written; nothing is written where
 * `change` gives back what it was given. What arrives late for a tab that was closed is not written, so that nothing
 * of it stays behind.
 */
export function changeTab(
  tab: number,
  change: (record: TabRecord) => TabRecord | Promise<TabRecord>,
): Promise<TabRecord> {
  return serially(keyOf(tab), async () => {
    const known = await readTab(tab);
    const before = known ?? emptyRecord(tab);
    const wanted = await change(before);
    if (wanted === before) return before;
    const changed = { ...wanted, revision: before.revision + 1 };
    if (!known && !(await isOpen(tab))) return changed;
    inMemory.set(tab, changed);
    await write(tab, changed);
    return changed;
  });
}

/** Forgets a tab that was closed. Drafts are not in here. */
export function forgetTab(tab: number): Promise<void> {
  return serially(keyOf(tab), async () => {
    inMemory.delete(tab);
    written.delete(tab);
    await chrome.storage.session.remove([keyOf(tab), stateKeyOf(tab)]);
  });
}

/** The tabs of which something is known. */
export async function knownTabs(): Promise<number[]> {
  const all = await chrome.storage.session.get(null);
  return Object.keys(all).flatMap((key) => (key.startsWith('tab:') ? [Number(key.slice(4))] : []));
}
