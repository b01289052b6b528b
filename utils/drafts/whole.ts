/**
 * Runs work within a transaction so that all of it is kept or nothing: an exception undoes what was written before
 * it, which the database by itself would keep. Resolves once it is on disk; throws the work's and the database's
 * errors.
 */
export async function whole<Result>(
  transaction: { done: Promise<void>; abort: () => void },
  work: () => Promise<Result>,
): Promise<Result> {
  const undone = async (error: unknown): Promise<never> => {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself already.
    }
    throw error;
  };
  const [result] = await Promise.all([work().catch(undone), transaction.done]);
  return result;
}
