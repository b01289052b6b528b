import { failureOf } from '../../utils/drafts/failure.ts';
import { putFile, readFile } from '../../utils/drafts/file-drafts.ts';
import { ownership } from '../../utils/drafts/ownership.ts';
import type { FileDraft } from '../../utils/drafts/records.ts';
import { rememberFile } from '../../utils/drafts/remembered-files.ts';
import { sha256Hex } from '../../utils/evidence/hash.ts';
import { DEFAULT_LIMITS } from '../../utils/evidence/limits.ts';
import type { FileGiven, FileKept, GiveFile, KeepFile } from '../../utils/messaging/files.ts';
import { circumstances } from './circumstances.ts';
import { withDrafts } from './drafts-database.ts';
import { keepOrSeal } from './letters.ts';
import { draftsOf } from './offers.ts';
import { ownerIn } from './owner.ts';
import { confirmedBy } from './person.ts';
import { readTab } from './tab-store.ts';

/** Keeps the bytes of a chosen file with their hash, for the person signed in in that tab. Never throws. */
export async function keepFile({ tab, criterion, file, listed }: KeepFile): Promise<FileKept> {
  if (file.size > DEFAULT_LIMITS.bytes) return { kept: false, reason: 'too-large', sha256: null };
  const record = await readTab(tab);
  const { round } = await circumstances(record?.portal ?? undefined);
  const owner = record && ownerIn(record, round);
  if (!owner) return { kept: false, reason: 'no-report', sha256: null };
  let sha256: string | null = null;
  try {
    sha256 = await sha256Hex(new Uint8Array(await file.arrayBuffer()));
    const { name, size } = file;
    const writtenAt = new Date().toISOString();
    const draft: FileDraft = { kind: 'file', owner, criterion, name, sha256, size, writtenAt, listed };
    await keepOrSeal(draft, file, async (database) => {
      await putFile(database, draft, file);
      await rememberFile(database, draft);
    });
    return { kept: true, sha256 };
  } catch (error) {
    return { kept: false, reason: failureOf(error), sha256 };
  }
}

/** Gives back the file of a draft, to the person alone whose it is. Never throws. */
export async function giveFile({ tab, key }: GiveFile): Promise<FileGiven> {
  const record = await readTab(tab);
  const { round } = await circumstances(record?.portal ?? undefined);
  const owner = record && ownerIn(record, round);
  if (!owner) return { file: null };
  const kept = (await draftsOf(owner.portal)).drafts.find((draft) => draft.key === key);
  const whose = kept ? ownership(kept.draft, owner, round) : 'other';
  if (whose === 'other' || (whose === 'unknown' && !confirmedBy(record, owner).includes(key)))
    return { file: null };
  return { file: await withDrafts((database) => readFile(database, key)).catch(() => null) };
}
