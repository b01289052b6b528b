/** Wrong usage or an unreadable file: told to the person, exit code 2. */
export class UsageError extends Error {}

/** What `read` makes of the command line; throws a UsageError where an option is unknown or lacks its value. */
export function asUsage<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
