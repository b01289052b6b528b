import { DraftsLockedError } from '../../utils/drafts/lock/locked.ts';
import { putLetter, takeLetters, type Letter } from '../../utils/drafts/lock/letters.ts';
import { sealedDatabase } from '../../utils/drafts/lock/sealed-database.ts';
import { sealFiles } from '../../utils/drafts/lock/turn.ts';
import { draftKey } from '../../utils/drafts/key.ts';
import type { DraftsDatabase } from '../../utils/drafts/database.ts';
import type { TextDraft } from '../../utils/drafts/records.ts';
import { putText } from '../../utils/drafts/text-drafts.ts';
import { losesText, nextPeak, versionLeft } from '../../utils/drafts/versions.ts';
import { withDrafts, withStored } from './drafts-database.ts';
import { serially } from './serial.ts';

/** The letter that was written last of a text: the next one takes its place where it is no more than a step on. */
interface LastLetter {
  number: number;
  draft: TextDraft;
  peak: string;
}

/** By draft key; what a worker of before wrote is left as it is. */
const last = new Map<string, LastLetter>();

/** The letter that a text takes the place of. */
function replaced(letter: Letter): LastLetter | undefined {
  if (letter.kind !== 'text') return undefined;
  const before = last.get(draftKey(letter));
  if (!before || losesText(before.peak, letter.value) || versionLeft(before.draft, letter) !== null)
    return undefined;
  return before;
}

/** Keeps a letter; nothing where drafts are not locked any more. Throws the database's errors. */
function keepLetter(letter: Letter, bytes: Blob | null): Promise<boolean> {
  return serially('letters', () =>
    withStored('shared', async (database, { vault, keys }) => {
      if (!vault || keys) return false;
      const before = replaced(letter);
      const number = await putLetter(database, vault, letter, bytes, before?.number);
      if (letter.kind === 'text') {
        const peak = before ? nextPeak(before.peak, letter.value) : letter.value;
        last.set(draftKey(letter), { number, draft: letter, peak });
      }
      return true;
    }),
  );
}

/**
 * Keeps something by `work` or, while drafts are locked, as a letter, which takes no passphrase. Throws the database's
 * errors.
 */
export async function keepOrSeal(
  letter: Letter,
  bytes: Blob | null,
  work: (database: DraftsDatabase) => Promise<void>,
): Promise<void> {
  try {
    await withDrafts(work);
  } catch (error) {
    if (!(error instanceof DraftsLockedError)) throw error;
    // The passphrase may have been given in between.
    if (!(await keepLetter(letter, bytes))) await withDrafts(work);
  }
}

/** The same for a text that was typed. */
export function keepOrSealText(draft: TextDraft): Promise<void> {
  return keepOrSeal(draft, null, async (database) => void (await putText(database, draft, Date.now())));
}

/**
 * After the passphrase was given: takes letters in, and seals bytes of files that a turning of the lock which was
 * broken off left as they were. Throws the database's errors.
 */
export function tidyLock(): Promise<void> {
  return serially('letters', () =>
    withStored('shared', async (database, { keys }) => {
      last.clear();
      if (!keys) return;
      await takeLetters(sealedDatabase(database, keys), keys, Date.now());
      await sealFiles(database, keys);
    }),
  );
}
