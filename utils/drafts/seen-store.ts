import { noteSeen, SEEN_LASTS, type Own, type SeenCriterion } from '../report/seen.ts';
import type { Report } from '../report/report.ts';
import type { DraftsDatabase } from './database.ts';
import type { DraftOwner } from './records.ts';
import { reportOf } from './report-of.ts';
import { storedSeenSchema } from './schema.ts';

/** What the portal was seen to have of a person's report; nothing of a person who is not known. Throws the database's errors. */
export async function readSeen(
  database: DraftsDatabase,
  owner: DraftOwner,
): Promise<readonly SeenCriterion[]> {
  if (owner.account === null) return [];
  const stored = storedSeenSchema.safeParse(await database.get('seen', reportOf(owner)));
  return stored.success ? stored.data.criteria : [];
}

/** Keeps what a reading of a person's report says anew (`noteSeen`). `at` is ISO 8601. Throws the database's errors. */
export async function keepSeen(
  database: DraftsDatabase,
  owner: DraftOwner,
  report: Report,
  own: Own,
  at: string,
): Promise<void> {
  if (owner.account === null) return;
  const before = await readSeen(database, owner);
  const criteria = noteSeen(before, report, own, at);
  if (criteria === before) return;
  await database.put('seen', { report: reportOf(owner), owner, criteria: [...criteria] });
}

/** Deletes what was seen so long ago that it says nothing any more. `now` in milliseconds; throws the database's errors. */
export async function dropOldSeen(database: DraftsDatabase, now: number): Promise<void> {
  for (const record of await database.getAll('seen')) {
    const { report, criteria } = record;
    const isOld = criteria.every(({ seenAt }) => now - Date.parse(seenAt) > SEEN_LASTS);
    if (isOld) await database.delete('seen', report);
  }
}
