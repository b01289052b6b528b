import * as z from 'zod/mini';
import { decode, encode } from '../bundle/bytes.ts';
import { digest, seal, unseal } from './cipher.ts';
import type { VaultKeys } from './vault.ts';

/**
 * The stores whose records are sealed. `found`: fields that records are found by, which a keyed digest stands for;
 * `clear`: fields that stay as they are, since they are bytes sealed on their own, the browser's own objects, or say
 * nothing of anybody.
 */
export const SEALED_STORES = {
  texts: { found: ['key', 'portal'], clear: [] },
  versions: { found: ['key'], clear: [] },
  files: { found: ['key', 'portal', 'sha256'], clear: [] },
  remembered: { found: ['key', 'portal'], clear: [] },
  gates: { found: [], clear: [] },
  seen: { found: ['report'], clear: [] },
  facts: { found: ['sha256'], clear: ['engine'] },
  folders: { found: [], clear: ['key', 'handle'] },
  aside: { found: [], clear: ['bytes'] },
  blobs: { found: ['sha256'], clear: ['blob'] },
} as const satisfies Record<string, { found: readonly string[]; clear: readonly string[] }>;
export type SealedStore = keyof typeof SEALED_STORES;

/** Whether the records of a store are sealed. */
export function isSealedStore(store: string): store is SealedStore {
  return Object.hasOwn(SEALED_STORES, store);
}

const recordSchema = z.record(z.string(), z.unknown());
const sealedSchema = z.looseObject({ sealed: z.instanceof(Uint8Array) });

/** Whether a record, as it is stored, is sealed. */
export function isSealedRecord(record: unknown): boolean {
  return sealedSchema.safeParse(record).success;
}

/** A record as it is stored while there is a lock. */
export function sealRecord(keys: VaultKeys, store: SealedStore, record: object): Record<string, unknown> {
  const { found, clear }: { found: readonly string[]; clear: readonly string[] } = SEALED_STORES[store];
  const stored: Record<string, unknown> = {};
  const hidden: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    if (clear.includes(name)) stored[name] = value;
    else hidden[name] = value;
    if (found.includes(name) && typeof value === 'string') stored[name] = digest(keys.lookup, value);
  }
  return { ...stored, sealed: seal(keys.record, encode(JSON.stringify(hidden)), store) };
}

/** The record that was sealed; as it is stored where it is not sealed, or cannot be opened. */
export function openRecord(keys: VaultKeys, store: SealedStore, stored: unknown): unknown {
  const parsed = sealedSchema.safeParse(stored);
  if (!parsed.success) return stored;
  const { sealed, ...shown } = parsed.data;
  const { clear }: { clear: readonly string[] } = SEALED_STORES[store];
  try {
    const hidden: unknown = JSON.parse(decode(unseal(keys.record, sealed, store)));
    const left = Object.entries(shown).filter(([name]) => clear.includes(name));
    return { ...recordSchema.parse(hidden), ...Object.fromEntries(left) };
  } catch {
    return stored;
  }
}
