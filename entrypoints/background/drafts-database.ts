import { clearDrafts } from '../../utils/drafts/clear.ts';
import { openDrafts, type DraftsDatabase } from '../../utils/drafts/database.ts';
import { DraftsLockedError } from '../../utils/drafts/lock/locked.ts';
import { sealedDatabase } from '../../utils/drafts/lock/sealed-database.ts';
import { openVault, readVault, type VaultKeys } from '../../utils/drafts/lock/vault.ts';
import type { StoredVault } from '../../utils/drafts/schema.ts';
import { readUnlocked } from '../../utils/messaging/lock-storage.ts';

/** Name of the lock that work on drafts shares, and that turning the lock by passphrase takes alone. */
const DRAFTS = 'drafts';
/** Milliseconds to wait for others to end their work, and between two attempts. */
const PATIENCE = 120_000;
const BETWEEN = 20;

/** The open connection; a new worker opens its own. */
let connection: Promise<DraftsDatabase> | null = null;

/** The keys of the lock that was opened last: a cache, since making them anew takes a while. */
let known: VaultKeys | null = null;

function forget(): void {
  connection = null;
}

async function onConnection<Result>(work: (database: DraftsDatabase) => Promise<Result>): Promise<Result> {
  connection ??= openDrafts(forget);
  let database: DraftsDatabase;
  try {
    database = await connection;
  } catch (error) {
    forget();
    throw error;
  }
  try {
    return await work(database);
  } catch (error) {
    // A connection that was closed under us says InvalidStateError for ever.
    if (error instanceof DOMException && error.name === 'InvalidStateError') forget();
    throw error;
  }
}

/** The keys of a lock whose passphrase was given since the browser started; null where it was not. */
async function keysFor(vault: StoredVault): Promise<VaultKeys | null> {
  const unlocked = await readUnlocked();
  if (unlocked?.id !== vault.id) {
    known = null;
    return null;
  }
  if (known?.id !== vault.id) known = await openVault(vault, unlocked.secret);
  return known;
}

/**
 * Runs work on the database of drafts, sealed where they are locked by a passphrase that was given. A failed opening
 * is tried anew the next time. Throws its errors, and `DraftsLockedError` where the passphrase was not given.
 */
export function withDrafts<Result>(work: (database: DraftsDatabase) => Promise<Result>): Promise<Result> {
  return navigator.locks.request(DRAFTS, { mode: 'shared' }, () =>
    onConnection(async (database) => {
      const vault = await readVault(database);
      if (!vault) return await work(database);
      const keys = await keysFor(vault);
      if (!keys) throw new DraftsLockedError('The passphrase was not given.');
      return await work(sealedDatabase(database, keys));
    }),
  );
}

/**
 * Deletes everything, the lock by passphrase included, whatever state it is in: the way out where the passphrase is
 * forgotten. Throws the database's errors.
 */
export function emptyDrafts(): Promise<void> {
  return alone(() => onConnection(clearDrafts));
}

/**
 * Runs work while nobody else works on drafts. It is tried for again and again rather than waited for in the queue:
 * there it would hold up what is typed for as long as a backup, say, is being written. Throws after `PATIENCE`.
 */
async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const until = Date.now() + PATIENCE; ;) {
    const done = await navigator.locks.request(DRAFTS, { ifAvailable: true }, async (lock) =>
      lock ? { result: await work() } : null,
    );
    if (done) return done.result;
    if (Date.now() > until) throw new Error('Drafts are being worked on all the time.');
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
}

/** What is known of the lock by passphrase: none, or its keys where its passphrase was given. */
export interface LockNow {
  vault: StoredVault | null;
  keys: VaultKeys | null;
}

/**
 * Runs work on the records as they are stored, sealed or not. `alone`: nobody else reads or writes meanwhile.
 * Throws the database's errors.
 */
export function withStored<Result>(
  how: 'shared' | 'alone',
  work: (database: DraftsDatabase, lock: LockNow) => Promise<Result>,
): Promise<Result> {
  const stored = () =>
    onConnection(async (database) => {
      const vault = await readVault(database);
      return await work(database, { vault, keys: vault && (await keysFor(vault)) });
    });
  return how === 'alone' ? alone(stored) : navigator.locks.request(DRAFTS, { mode: 'shared' }, stored);
}
