import type { KeptDraft } from '../../utils/drafts/kept-drafts.ts';
import { isSamePersons } from '../../utils/drafts/ownership.ts';
import type { DraftOwner } from '../../utils/drafts/records.ts';
import type { Round } from '../../utils/report/report.ts';
import { pushState } from './push.ts';
import { knownTabs, readTab, type TabRecord } from './tab-store.ts';

/** The other tabs that show a report of the same portal. */
async function othersThan({ state: { tab }, portal }: TabRecord): Promise<TabRecord[]> {
  const others = (await knownTabs()).filter((other) => other !== tab);
  const records = await Promise.all(others.map(readTab));
  return records.flatMap((record) => (record?.portal === portal ? [record] : []));
}

/** The documents that other tabs of the same portal show, by the browser's ids. */
export async function documentsElsewhere(record: TabRecord): Promise<string[]> {
  return (await othersThan(record)).flatMap(({ document }) => (document === null ? [] : [document]));
}

/** Has the panels of other tabs of the same portal look anew at what is being edited. */
export async function tellElsewhere(record: TabRecord): Promise<void> {
  for (const other of await othersThan(record)) pushState(other);
}

/**
 * Codes of the criteria in which the same person has typed in another open tab, as long as the portal has not been
 * seen to hold that.
 */
export async function editedElsewhere(
  record: TabRecord,
  drafts: readonly KeptDraft[],
  owner: DraftOwner,
  round: Round | null,
): Promise<string[]> {
  const typed = new Set((await othersThan(record)).flatMap(({ typedHere }) => typedHere));
  const codes = drafts.flatMap(({ key, draft }) =>
    typed.has(key) && isSamePersons(draft, owner, round) ? [draft.criterion] : [],
  );
  return [...new Set(codes)];
}
