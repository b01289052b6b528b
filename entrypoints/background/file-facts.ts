import { getFacts, putFacts } from '../../utils/drafts/facts-store.ts';
import { listRemembered } from '../../utils/drafts/remembered-files.ts';
import type { DraftOwner } from '../../utils/drafts/records.ts';
import { matchFiles, type KnownAttachment } from '../../utils/drafts/match-files.ts';
import { fileFactsSchema, type FileFacts } from '../../utils/evidence/facts.ts';
import { ENGINE_VERSION } from '../../utils/evidence/version.ts';
import type { Report, Round } from '../../utils/report/report.ts';
import { KnownFacts } from '../engine/known-facts.ts';
import { withDrafts } from './drafts-database.ts';

/** A cache and no state: what was read of the database lately, by hash. */
const cache = new KnownFacts();

function remember(facts: FileFacts): FileFacts {
  cache.put(facts);
  return facts;
}

async function factsOf(sha256: string): Promise<FileFacts | null> {
  const cached = cache.get(sha256);
  if (cached) return cached;
  const stored = await withDrafts((database) => getFacts(database, ENGINE_VERSION, sha256));
  const parsed = fileFactsSchema.safeParse(stored);
  return parsed.success ? remember(parsed.data) : null;
}

/** Keeps what the engine found out. Where the disk is full it is known for this worker's life all the same. */
export async function keepFacts(facts: FileFacts): Promise<void> {
  remember(facts);
  await withDrafts((database) => putFacts(database, ENGINE_VERSION, facts)).catch(() => undefined);
}

/** Facts by attachment id, as far as the bytes of a report's files were ever seen on this machine. */
export async function factsFor(
  report: Report,
  judged: Readonly<Record<string, KnownAttachment>>,
  owner: DraftOwner,
  round: Round | null,
): Promise<Record<string, FileFacts>> {
  const remembered = await withDrafts((database) => listRemembered(database, owner.portal)).catch(() => []);
  const facts: Record<string, FileFacts> = {};
  for (const [id, sha256] of matchFiles(report, judged, remembered, owner, round)) {
    const found = await factsOf(sha256).catch(() => null);
    if (found) facts[id] = found;
  }
  return facts;
}
