import type { LockModel, LockProblem } from '../../components/pages/keeping-model.ts';
import { rawSecretOf } from '../../utils/drafts/bundle/secret.ts';
import { takeLetters } from '../../utils/drafts/lock/letters.ts';
import { pushOut } from '../../utils/drafts/lock/push-out.ts';
import { sealedDatabase } from '../../utils/drafts/lock/sealed-database.ts';
import { openFiles, sealFiles, turnOff, turnOn } from '../../utils/drafts/lock/turn.ts';
import { newVault, openVault, WrongPassphraseError, type VaultKeys } from '../../utils/drafts/lock/vault.ts';
import { forgetUnlocked, writeUnlocked } from '../../utils/messaging/lock-storage.ts';
import { readRetentionNotes, writeRetentionNotes } from '../../utils/messaging/retention-storage.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { withStored } from '../background/drafts-database.ts';
import type { ThenShow } from './keeping.ts';

/** Has the service worker and all open reports look at the lock anew. */
async function tell(): Promise<void> {
  await sendToBackground({ to: 'background', type: 'lock-changed' });
}

/** The notes name reports otherwise while there is a lock: what was said is said once more. */
async function forgetSaid(): Promise<void> {
  const { ends } = await readRetentionNotes();
  await writeRetentionNotes({ ends, told: {} });
}

async function problemOf(work: () => Promise<void>): Promise<LockProblem | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof WrongPassphraseError) return 'wrong';
    console.error(error);
    return 'failed';
  }
}

/** The keys of the lock that is on; throws `WrongPassphraseError`, and an error where there is none. */
async function keysWith(passphrase: string): Promise<{ keys: VaultKeys; remember: () => Promise<void> }> {
  const vault = await withStored('shared', async (_database, lock) => lock.vault);
  if (!vault) throw new Error('There is no lock.');
  const secret = await rawSecretOf(passphrase, vault.salt, vault.iterations);
  const keys = await openVault(vault, secret);
  return { keys, remember: () => writeUnlocked(vault.id, secret) };
}

async function turnOnWith(passphrase: string): Promise<void> {
  const secret = await rawSecretOf(passphrase);
  const vault = await newVault(secret);
  const keys = await openVault(vault, secret);
  await withStored('alone', async (database, lock) => {
    if (lock.vault) throw new Error('There is a lock already.');
    // Known before it is on, so that nobody who waits for this finds it locked.
    await writeUnlocked(vault.id, secret);
    await turnOn(database, vault, keys);
  });
  await forgetSaid();
  await withStored('shared', (database) => sealFiles(database, keys));
  // Where there is no room for this, drafts are sealed all the same.
  await withStored('shared', pushOut).catch(() => undefined);
}

async function turnOffWith(passphrase: string): Promise<void> {
  const { keys } = await keysWith(passphrase);
  // Most of the work is done while others may go on writing.
  await withStored('shared', (database) => openFiles(database, keys));
  await withStored('alone', async (database) => {
    await takeLetters(sealedDatabase(database, keys), keys, Date.now());
    await openFiles(database, keys);
    await turnOff(database, keys);
  });
  await forgetUnlocked();
  await forgetSaid();
}

/** What the page shows of the lock by passphrase, and what a person can do with it. */
export async function lockModel(thenShow: ThenShow): Promise<LockModel> {
  const lock = await withStored('shared', async (_database, now) => now).catch(() => null);
  return {
    state: !lock?.vault ? 'off' : lock.keys ? 'open' : 'locked',
    onTurnOn: thenShow((passphrase: string) => problemOf(() => turnOnWith(passphrase).finally(tell))),
    onOpen: thenShow((passphrase: string) =>
      problemOf(async () => {
        await (await keysWith(passphrase)).remember();
        await tell();
      }),
    ),
    onClose: thenShow(async () => {
      await forgetUnlocked();
      await tell();
    }),
    onTurnOff: thenShow((passphrase: string) => problemOf(() => turnOffWith(passphrase).finally(tell))),
  };
}
