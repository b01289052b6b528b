import type { DraftsDatabase } from '../database.ts';
import { draftKey } from '../key.ts';
import { fileDraftSchema, type DraftOwner } from '../records.ts';
import { reportOf } from '../report-of.ts';
import { storedFileSchema } from '../schema.ts';
import type { OpenBundle } from './bundle.ts';
import { standingOf, winnerOf, type Standing } from './merge.ts';
import { textState } from './take-in.ts';

/** One text of a file of drafts beside the one here. */
export interface PreviewedText {
  /** Key of the draft. */
  key: string;
  criterion: string;
  field: 'score' | 'explanation';
  standing: Standing;
  incoming: { value: string; writtenAt: string };
  /** Null where there is none here. */
  here: { value: string; writtenAt: string } | null;
  /** Which is to be the draft unless the person says otherwise. */
  winner: 'here' | 'incoming';
}

/** What taking a file of drafts in would do to one report. */
export interface PreviewedReport {
  report: string;
  owner: DraftOwner;
  texts: PreviewedText[];
  files: { criterion: string; name: string; size: number; standing: 'new' | 'same' }[];
}

/** What taking a file of drafts in would do. */
export interface Preview {
  /** ISO 8601: when the file was made. */
  madeAt: string;
  reports: PreviewedReport[];
  /** How many records cannot be read and would be kept aside. */
  odd: number;
}

/**
 * Reads a file of drafts to its end, so that one that is cut or damaged is told before anything is taken in, and
 * compares it with what is here. `now` in milliseconds. Throws `BundleError` and the database's errors.
 */
export async function preview(database: DraftsDatabase, bundle: OpenBundle, now: number): Promise<Preview> {
  const reports = new Map<string, PreviewedReport>();
  const reportFor = (owner: DraftOwner) => {
    const report = reportOf(owner);
    const known = reports.get(report) ?? { report, owner, texts: [], files: [] };
    reports.set(report, known);
    return known;
  };
  let odd = 0;
  for await (const { item } of bundle.items()) {
    if (item.type === 'odd') odd += 1;
    if (item.type === 'text') {
      const { text } = item;
      const key = draftKey(text);
      const here = await textState(database, key);
      reportFor(text.owner).texts.push({
        key,
        criterion: text.criterion,
        field: text.field,
        standing: standingOf(here, item, now),
        incoming: { value: text.value, writtenAt: text.writtenAt },
        here: here && { value: here.text.value, writtenAt: here.text.writtenAt },
        winner: here ? winnerOf(here, item, now) : 'incoming',
      });
    }
    if (item.type !== 'content') continue;
    for (const file of item.files) {
      const stored = storedFileSchema.safeParse(
        await database.get('files', draftKey(fileDraftSchema.parse(file))),
      );
      const { criterion, name, size, owner } = file;
      const standing = stored.success ? 'same' : 'new';
      reportFor(owner).files.push({ criterion, name, size, standing });
    }
  }
  return { madeAt: bundle.header.madeAt, reports: [...reports.values()], odd };
}
