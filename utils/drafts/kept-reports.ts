import type { DraftsDatabase } from './database.ts';
import { placeOf } from './key.ts';
import type { DraftOwner } from './records.ts';
import { reportOf } from './report-of.ts';
import { storedFileSchema, storedTextSchema, storedVersionSchema } from './schema.ts';

/** What is kept of one report, without any of its content. */
export interface KeptReport {
  /** `reportOf` its owner. */
  report: string;
  owner: DraftOwner;
  texts: number;
  files: number;
  /** Bytes of the files; a file under two criteria counts once. */
  bytes: number;
  /** When something of it was written last, ISO 8601. */
  lastWrittenAt: string;
}

type Piece = { owner: DraftOwner; writtenAt: string; kind: 'text' | 'version' } | FilePiece;
type FilePiece = { owner: DraftOwner; writtenAt: string; kind: 'file'; sha256: string; size: number };

async function pieces(database: DraftsDatabase): Promise<Piece[]> {
  const transaction = database.transaction(['texts', 'versions', 'files']);
  const [texts, versions, files] = await Promise.all([
    transaction.objectStore('texts').getAll(),
    transaction.objectStore('versions').getAll(),
    transaction.objectStore('files').getAll(),
  ]);
  await transaction.done;
  return [
    ...texts.flatMap((record): Piece[] => {
      const { data } = storedTextSchema.safeParse(record);
      return data ? [{ kind: 'text', owner: data.owner, writtenAt: data.writtenAt }] : [];
    }),
    ...versions.flatMap((record): Piece[] => {
      const { data } = storedVersionSchema.safeParse(record);
      const place = data ? placeOf(data.key) : null;
      return data && place ? [{ kind: 'version', owner: place.owner, writtenAt: data.writtenAt }] : [];
    }),
    ...files.flatMap((record): Piece[] => {
      const { data } = storedFileSchema.safeParse(record);
      return data ? [data] : [];
    }),
  ];
}

/** The reports of which something is kept, the one written last first. Throws the database's errors. */
export async function listReports(database: DraftsDatabase): Promise<KeptReport[]> {
  const reports = new Map<string, KeptReport>();
  const contents = new Map<string, Set<string>>();
  for (const piece of await pieces(database)) {
    const { owner, writtenAt } = piece;
    const report = reportOf(owner);
    const empty = { report, owner, texts: 0, files: 0, bytes: 0, lastWrittenAt: writtenAt };
    const kept = reports.get(report) ?? empty;
    reports.set(report, kept);
    if (Date.parse(writtenAt) > Date.parse(kept.lastWrittenAt)) kept.lastWrittenAt = writtenAt;
    if (piece.kind === 'text') kept.texts += 1;
    if (piece.kind !== 'file') continue;
    kept.files += 1;
    const seen = contents.get(report) ?? new Set();
    if (!seen.has(piece.sha256)) kept.bytes += piece.size;
    contents.set(report, seen.add(piece.sha256));
  }
  return [...reports.values()].sort((a, b) => Date.parse(b.lastWrittenAt) - Date.parse(a.lastWrittenAt));
}
