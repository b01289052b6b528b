import type { LockWords } from '../vi/lock.ts';

/** What is said of the lock by passphrase. */
export const lock: LockWords = {
  title: 'Lock drafts by a passphrase',
  advice:
    'For computers that several people use. With it on, drafts, files and history on this computer are encrypted; each time the browser starts, the passphrase is needed to see and restore them. While locked, what is newly entered is still kept.',
  warning:
    'A forgotten passphrase cannot be got round: all that is left then is deleting everything. The backup folder has to be picked again after the lock is turned on or off. Turn it on before you begin: what was written earlier may linger in the browser’s files for a while.',
  passphrase: 'Passphrase of the lock',
  turnOn: 'Turn the lock on',
  turningOn: 'Encrypting…',
  isOpen: 'The lock is on. It is open until the browser is closed or «Lock now» is pressed.',
  close: 'Lock now',
  turnOff: 'Turn the lock off',
  turningOff: 'Decrypting…',
  isLocked: 'Drafts are locked',
  lockedAdvice:
    'Enter the passphrase to see, restore, export or back up. What is newly entered is still kept.',
  open: 'Unlock',
  opening: 'Unlocking…',
  forgotten:
    'A forgotten passphrase: nobody can open what is locked. Press «Delete all drafts» at the end of this page to delete everything and begin anew; exported files and backups can still be imported with their own passphrases.',
  wrong: 'The passphrase is wrong.',
  failed: 'It could not be done. Drafts are as they were; try again.',
  backupUsesLock: 'Backups are sealed with the passphrase of the lock.',
};
