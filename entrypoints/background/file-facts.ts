import type { DraftsDatabase } from '../../utils/drafts/database.ts';
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

async function readFacts(database: DraftsDatabase, sha256: string): Promise<FileFacts | null> {
  const parsed = fileFactsSchema.safeParse(await getFacts(database, ENGINE_VERSION, sha256));
  return parsed.success ? remember(parsed.data) : null;
}

/** What is known of files, by hash. All that is not at hand is asked for at once: a report may have 300. */
async function factsOf(hashes: ReadonlySet<string>): Promise<Map<string, FileFacts>> {
  const cached = [...hashes].flatMap((sha256) => cache.get(sha256) ?? []);
  const known = new Map(cached.map((facts) => [facts.sha256, facts]));
  const wanted = [...hashes].filter((sha256) => !known.has(sha256));
  if (wanted.length === 0) return known;
  const found = await withDrafts((database) =>
    Promise.all(wanted.map((sha256) => readFacts(database, sha256).catch(() => null))),
  ).catch(() => []);
  for (const facts of found) if (facts) known.set(facts.sha256, facts);
  return known;
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
  const hashes = matchFiles(report, judged, remembered, owner, round);
  const known = await factsOf(new Set(hashes.values()));
  const facts: Record<string, FileFacts> = {};
  for (const [id, sha256] of hashes) {
    const found = known.get(sha256);
    if (found) facts[id] = found;
  }
  return facts;
}
