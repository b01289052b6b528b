import type { DBSchema } from 'idb';
import * as z from 'zod/mini';
import { verdictSchema } from '../report/finding.ts';
import { reviewFileSchema } from '../report/handover.ts';
import { formattingSchema } from '../report/formatting.ts';
import { receiptSchema } from '../report/receipt.ts';
import { seenCriterionSchema } from '../report/seen.ts';
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

/**
 * Where an earlier version comes from. `typed`: an earlier text of the officer's. `tab`: written over in another tab.
 * `portal`: held by the portal before the officer wrote over it. `saved`: seen on the portal after it was typed.
 * `sent`: shown when the report was sent.
 */
export const versionSourceSchema = z.enum(['typed', 'tab', 'portal', 'saved', 'sent']);
export type VersionSource = z.infer<typeof versionSourceSchema>;

/** An earlier version of a text draft, by the draft's key. One without a source was typed. */
export const storedVersionSchema = z.object({
  key: z.string(),
  value: z.string(),
  formatting: formattingSchema,
  /** ISO 8601; of `portal`, `saved` and `sent` when it was seen there. */
  writtenAt: z.string(),
  from: z.optional(versionSourceSchema),
  /** Of `tab`: the document that still may show it, and what the portal held before it. */
  writer: z.optional(z.string()),
  base: z.optional(z.string()),
});
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

/** What the portal was seen to have of a report (`reportOf`), so that pages opened on other days count. */
export const storedSeenSchema = z.object({
  report: z.string(),
  owner: draftOwnerSchema,
  criteria: z.array(seenCriterionSchema),
});
export type StoredSeen = z.infer<typeof storedSeenSchema>;

/** Facts are stored as they came; whoever reads them parses them with the engine's own schema. */
export const storedFactsSchema = z.object({ engine: z.string(), sha256: z.string(), facts: z.unknown() });
export type StoredFacts = z.infer<typeof storedFactsSchema>;

const claimsSchema = z.object({
  from: z.nullable(z.string()),
  /** ISO 8601, when they were exported. */
  at: z.string(),
  files: z.array(z.object({ criterion: z.string(), name: z.string(), sha256: z.string() })),
});
export type Claims = z.infer<typeof claimsSchema>;

/** What was passed over at the gate, the submission that followed, that the portal was seen to say so, and what a leader
 * and officers hand to each other. */
export const gateRecordSchema = z.object({
  owner: draftOwnerSchema,
  at: z.string(),
  event: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('passed'),
      reason: z.string(),
      verdict: verdictSchema,
      /** Absent in records of earlier versions. */
      receipt: z.optional(receiptSchema),
    }),
    z.object({ type: z.literal('submitted') }),
    /** A reminder was ticked as done, or no longer; its key. */
    z.object({ type: z.literal('ticked'), reminder: z.string(), done: z.boolean() }),
    /** What the leader says of a criterion; empty where it was taken back. */
    z.object({ type: z.literal('remark'), criterion: z.string(), text: z.string() }),
    /** A leader's review that was opened; null where it was put away. */
    z.object({ type: z.literal('review'), review: z.nullable(reviewFileSchema) }),
    /** Results of another machine that were opened; what is known of each hash stands with the facts. */
    z.object({ type: z.literal('claims'), claims: claimsSchema }),
    z.object({ type: z.literal('confirmed'), by: z.enum(['portal', 'person']) }),
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

/** A record that could not be read when it was met, as it was, with bytes that belonged to it. */
export const asideSchema = z.object({
  /** Store that it was in. */
  store: z.string(),
  record: z.unknown(),
  bytes: z.nullable(z.instanceof(Blob)),
  /** ISO 8601. */
  at: z.string(),
});
export type Aside = z.infer<typeof asideSchema>;

/**
 * The folder that backups are written to, with the key that the passphrase was made into, which cannot be read out.
 * `handle` and `secret` are the browser's own objects.
 */
export const storedBackupSchema = z.object({
  key: z.literal('folder'),
  name: z.string(),
  handle: z.unknown(),
  secret: z.object({ key: z.unknown(), iterations: z.number(), salt: z.string() }),
  /** ISO 8601 of the last backup, and what was kept at that time (`fingerprint`); null before the first. */
  written: z.nullable(z.object({ at: z.string(), fingerprint: z.string() })),
});
export type StoredBackup = z.infer<typeof storedBackupSchema>;

const bytesSchema = z.instanceof(Uint8Array);

/** The lock by passphrase (lock/vault.ts); absent where drafts are not locked. Hexadecimal but for what is sealed. */
export const storedVaultSchema = z.object({
  key: z.literal('vault'),
  /** Tells one lock from the next. */
  id: z.string(),
  /** PBKDF2 with SHA-256. */
  iterations: z.number(),
  salt: z.string(),
  /** The key of all records, sealed with that of the passphrase. */
  sealedKey: bytesSchema,
  /** Letters are sealed for this key (raw P-256 point) while the passphrase is not known. */
  publicKey: z.string(),
  /** Its other half (PKCS #8), sealed with the key of all records. */
  privateKey: bytesSchema,
});
export type StoredVault = z.infer<typeof storedVaultSchema>;

/** A draft written while locked (lock/letters.ts): the record and the bytes of a file, each sealed. */
export const storedLetterSchema = z.object({
  sealed: bytesSchema,
  bytes: z.nullable(z.instanceof(Blob)),
});
export type StoredLetter = z.infer<typeof storedLetterSchema>;

/** The stores as the latest version has them. What is read from them is parsed with the schemas above. */
export interface DraftsSchema extends DBSchema {
  texts: { key: string; value: StoredText; indexes: { portal: string } };
  files: { key: string; value: StoredFile; indexes: { portal: string; sha256: string } };
  blobs: { key: string; value: { sha256: string; blob: Blob } };
  facts: { key: [string, string]; value: StoredFacts };
  gates: { key: number; value: GateRecord };
  versions: { key: number; value: StoredVersion; indexes: { key: string } };
  folders: { key: string; value: StoredFolder };
  aside: { key: number; value: Aside };
  backups: { key: string; value: StoredBackup };
  remembered: { key: string; value: RememberedFile; indexes: { portal: string } };
  vault: { key: string; value: StoredVault };
  letters: { key: number; value: StoredLetter };
  seen: { key: string; value: StoredSeen };
}
