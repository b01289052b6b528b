import { rememberFile } from '../../utils/drafts/remembered-files.ts';
import type { FileJudged } from '../../utils/messaging/protocol.ts';
import { isContentHash } from '../../utils/evidence/hash.ts';
import { circumstances } from './circumstances.ts';
import { withDrafts } from './drafts-database.ts';
import { keepFacts } from './file-facts.ts';
import { ownerIn } from './owner.ts';
import { refreshSoon } from './refresh-soon.ts';
import { changeTab } from './tab-store.ts';

/**
 * Takes over what the engine found out about a file, remembers whose it is, and judges the tab anew; resolves once that
 * is shown, so that the engine tells it again where this worker was stopped before.
 */
export async function fileJudged({
  tab,
  criterion,
  attachment,
  name,
  facts,
  suggestedName,
}: FileJudged): Promise<void> {
  await keepFacts(facts);
  const { sha256, size } = facts;
  const record = await changeTab(tab, (before) => ({
    ...before,
    judged: { ...before.judged, [attachment]: { name, sha256, suggestedName } },
    notFetched: Object.fromEntries(Object.entries(before.notFetched).filter(([id]) => id !== attachment)),
  }));
  const { round } = await circumstances(record.portal ?? undefined);
  const owner = ownerIn(record, round);
  if (owner && isContentHash(sha256)) {
    const writtenAt = new Date().toISOString();
    const remembered = { kind: 'file' as const, owner, criterion, name, sha256, size, writtenAt };
    // Without it a file is only «chưa được soát» once the page comes back.
    await withDrafts((database) => rememberFile(database, remembered)).catch(() => undefined);
  }
  await refreshSoon(tab);
}
