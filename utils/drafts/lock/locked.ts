/** Thrown where drafts are locked and the passphrase was not given since the browser started. */
export class DraftsLockedError extends Error {
  override name = 'DraftsLockedError';
}
