import { getFacts, putFacts } from '../../utils/drafts/facts-store.ts';
import { fileFactsSchema, type FileFacts } from '../../utils/evidence/facts.ts';
import { isContentHash, sha256Hex } from '../../utils/evidence/hash.ts';
import { DEFAULT_LIMITS } from '../../utils/evidence/limits.ts';
import { ENGINE_VERSION } from '../../utils/evidence/version.ts';
import { withDrafts } from '../background/drafts-database.ts';
import type { EngineLink, Looking } from './engine-link.ts';

/** Facts and whether they had been kept from an earlier look. */
export interface LookedInto {
  facts: FileFacts;
  kept: boolean;
}

/** What this engine found out about a content before; null where it never saw it or that cannot be read. */
export async function keptFacts(sha256: string): Promise<FileFacts | null> {
  const stored = await withDrafts((database) => getFacts(database, ENGINE_VERSION, sha256)).catch(() => null);
  const parsed = fileFactsSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** Hash of a file's bytes; null for one that is too large to hold or can no longer be read. */
async function hashOf(file: File): Promise<string | null> {
  if (file.size > DEFAULT_LIMITS.bytes) return null;
  try {
    return await sha256Hex(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}

/**
 * What is known of a file's content, else what the engine finds out, which is kept. A content that met a bound is
 * looked at again, since choosing the file once more asks for that; one of which OCR did not come to its end only where
 * `again` asks for it. Rejects as the engine does.
 */
export async function lookInto(file: File, engine: EngineLink, looking: Looking): Promise<LookedInto> {
  const sha256 = await hashOf(file);
  const known = sha256 === null ? null : await keptFacts(sha256);
  const readAgain = looking.again && known?.ocr?.ended;
  if (known && known.failure?.kind !== 'limit' && !readAgain) return { facts: known, kept: true };
  const facts = await engine.look(file, looking);
  if (isContentHash(facts.sha256)) {
    // Where the disk is full, it is looked at again the next time.
    await withDrafts((database) => putFacts(database, ENGINE_VERSION, facts)).catch(() => undefined);
  }
  return { facts, kept: false };
}
