import type { DBSchema } from 'idb';
import * as z from 'zod/mini';
import { verdictSchema } from '../report/finding.ts';
import { draftOwnerSchema, fileDraftSchema, textDraftSchema } from './records.ts';

export const DATABASE_NAME = 'soat-cchc';

/** Text drafts as stored; `peak` is the longest version since an earlier one was kept (versions.ts). */
export const storedTextSchema = z.extend(textDraftSchema, {
  key: z.string(),
  portal: z.string(),
  peak: z.string(),
});
export type StoredText = z.infer<typeof storedTextSchema>;

export const storedFileSchema = z.extend(fileDraftSchema, { key: z.string(), portal: z.string() });
export type StoredFile = z.infer<typeof storedFileSchema>;

/** An earlier version of a text draft, by the draft's key. */
export const storedVersionSchema = z.object({ key: z.string(), value: z.string(), writtenAt: z.string() });
export type StoredVersion = z.infer<typeof storedVersionSchema>;

/** A file that was once chosen under a criterion, so that the portal's list of names can be told apart. */
export const rememberedFileSchema = z.object({
  key: z.string(),
  owner: draftOwnerSchema,
  portal: z.string(),
  criterion: z.string(),
  name: z.string(),
  sha256: z.string(),
  size: z.number(),
  /** ISO 8601. */
  rememberedAt: z.string(),
});
export type RememberedFile = z.infer<typeof rememberedFileSchema>;

/** Facts are stored as they came; whoever reads them parses them with the engine's own schema. */
export const storedFactsSchema = z.object({ engine: z.string(), sha256: z.string(), facts: z.unknown() });
export type StoredFacts = z.infer<typeof storedFactsSchema>;

/** What was passed over at the gate, and the submission that followed. */
export const gateRecordSchema = z.object({
  owner: draftOwnerSchema,
  at: z.string(),
  event: z.discriminatedUnion('type', [
    z.object({ type: z.literal('passed'), reason: z.string(), verdict: verdictSchema }),
    z.object({ type: z.literal('submitted') }),
  ]),
});
export type GateRecord = z.infer<typeof gateRecordSchema>;

/**
 * The folder that was checked last: names and hashes alone, what was found stands under the hashes. `handle` is the
 * browser's own, to open the folder again; null where it was dropped or chosen by a plain input.
 */
export const storedFolderSchema = z.object({
  key: z.literal('last'),
  name: z.string(),
  /** ISO 8601. */
  checkedAt: z.string(),
  handle: z.unknown(),
  files: z.array(z.object({ path: z.string(), size: z.number(), sha256: z.string() })),
});
export type StoredFolder = z.infer<typeof storedFolderSchema>;

/** The stores as the latest version has them. What is read from them is parsed with the schemas above. */
export interface DraftsSchema extends DBSchema {
  texts: { key: string; value: StoredText; indexes: { portal: string } };
  files: { key: string; value: StoredFile; indexes: { portal: string; sha256: string } };
  blobs: { key: string; value: { sha256: string; blob: Blob } };
  facts: { key: [string, string]; value: StoredFacts };
  gates: { key: number; value: GateRecord };
  versions: { key: number; value: StoredVersion; indexes: { key: string } };
  folders: { key: string; value: StoredFolder };
  remembered: { key: string; value: RememberedFile; indexes: { portal: string } };
}
