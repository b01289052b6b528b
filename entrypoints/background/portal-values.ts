import * as z from 'zod/mini';
import type { PortalValues } from '../../utils/drafts/settled.ts';
import type { Report } from '../../utils/report/report.ts';
import { serially } from './serial.ts';
import { readSession, writeSession } from './session-json.ts';

/** Values that the portal was seen to hold, by `portalField`, as the document in a tab has them. */
const seenSchema = z.object({
  document: z.nullable(z.string()),
  values: z.record(z.string(), z.string()),
});
type Seen = z.infer<typeof seenSchema>;

/** A cache and no state: it is not parsed anew at every key. */
const cache = new Map<number, Seen>();

const keyOf = (tab: number) => `portal-values:${tab}`;
const FIELDS = ['score', 'explanation'] as const;

/** A field of a criterion as one text. */
export function portalField(criterion: string, field: (typeof FIELDS)[number]): string {
  return `${criterion}/${field}`;
}

async function read(tab: number): Promise<Seen | null> {
  const known = cache.get(tab);
  if (known) return known;
  const parsed = seenSchema.safeParse((await readSession(keyOf(tab)))[keyOf(tab)]);
  return parsed.success ? parsed.data : null;
}

/** What of a reading is the portal's own. */
function ownIn(report: Report, which: PortalValues): Record<string, string> {
  const own: Record<string, string> = {};
  for (const criterion of report.criteria) {
    for (const field of FIELDS) {
      const value = criterion[field];
      const isOwn =
        which === 'all' ||
        (which !== 'files' && which.some((one) => one.criterion === criterion.code && one.field === field));
      if (value !== null && isOwn) own[portalField(criterion.code, field)] = value;
    }
  }
  return own;
}

/** Notes which values of a reading are the portal's own; with a new document those of the one before are forgotten. */
export function notePortalValues(
  tab: number,
  document: string | null,
  report: Report | null,
  which: PortalValues,
): Promise<void> {
  return serially(keyOf(tab), async () => {
    const before = await read(tab);
    const own = report ? ownIn(report, which) : {};
    const isSame = before?.document === document;
    if (isSame && Object.keys(own).length === 0) return;
    const seen = { document, values: { ...(isSame && before.values), ...own } };
    cache.set(tab, seen);
    // Where it is full, the next worker knows of none, and claims nothing.
    await writeSession({ [keyOf(tab)]: seen }).catch(() => undefined);
  });
}

/** What the portal was seen to hold in the fields of the document that a tab shows. */
export async function portalValuesOf(
  tab: number,
  document: string | null,
): Promise<Readonly<Record<string, string>>> {
  const seen = await read(tab);
  return seen?.document === document ? seen.values : {};
}

/** Forgets a tab that was closed. */
export function forgetPortalValues(tab: number): Promise<void> {
  return serially(keyOf(tab), async () => {
    cache.delete(tab);
    await chrome.storage.session.remove(keyOf(tab));
  });
}
