import { getFacts } from '../../utils/drafts/facts-store.ts';
import type { Claims } from '../../utils/drafts/schema.ts';
import { isUploadedAs } from '../../utils/drafts/uploaded-name.ts';
import { fileFactsSchema, type FileFacts } from '../../utils/evidence/facts.ts';
import { ENGINE_VERSION } from '../../utils/evidence/version.ts';
import type { Report } from '../../utils/report/report.ts';
import { withDrafts } from './drafts-database.ts';

/** Under this name, in place of the engine's own, stands what other machines said that the same engine found. */
export const CLAIMS = `${ENGINE_VERSION}/claimed`;

/** What other machines say of files of which nothing is known here. */
export interface Claimed {
  facts: Record<string, FileFacts>;
  /** Who says so, by attachment id; null where that is not known. */
  by: Record<string, string | null>;
}

/** Puts claims to files that the portal lists under the criterion by the name claimed, where `known` has none. */
export async function claimedFacts(
  report: Report,
  known: Readonly<Record<string, FileFacts>>,
  claims: readonly Claims[],
): Promise<Claimed> {
  const claimed: Claimed = { facts: {}, by: {} };
  if (claims.length === 0) return claimed;
  for (const { code, attachments } of report.criteria) {
    for (const { id, name, origin } of attachments) {
      if (origin !== 'uploaded' || known[id]) continue;
      const found = claimOf(claims, code, name);
      if (!found) continue;
      const stored = await withDrafts((database) => getFacts(database, CLAIMS, found.sha256)).catch(
        () => null,
      );
      const facts = fileFactsSchema.safeParse(stored);
      if (!facts.success) continue;
      claimed.facts[id] = facts.data;
      claimed.by[id] = found.from;
    }
  }
  return claimed;
}

/** The hash claimed for a name under a criterion; null where claims differ, or none is made. */
function claimOf(
  claims: readonly Claims[],
  criterion: string,
  name: string,
): { sha256: string; from: string | null } | null {
  const fitting = claims.flatMap(({ from, files }) =>
    files
      .filter((file) => file.criterion === criterion && isUploadedAs(name, file.name))
      .map(({ sha256 }) => ({ sha256, from })),
  );
  const [first] = fitting;
  return first && fitting.every(({ sha256 }) => sha256 === first.sha256) ? first : null;
}
