/**
 * How often a property is tried, and from which seed: few and always the same in `npm test`. `FUZZ_RUNS` multiplies
 * the number, `FUZZ_SEED` begins elsewhere («random» anywhere).
 * @param few runs in `npm test`
 */
export function runs(few: number): { numRuns: number; seed?: number; endOnFailure: boolean } {
  const { FUZZ_RUNS = '1', FUZZ_SEED = '2023' } = process.env;
  const numRuns = Math.ceil(few * Number(FUZZ_RUNS));
  const endOnFailure = true;
  return FUZZ_SEED === 'random'
    ? { numRuns, endOnFailure }
    : { numRuns, seed: Number(FUZZ_SEED), endOnFailure };
}

/** Milliseconds that a property may take: its runs are bounded, and none hangs. */
export const TIME = 60_000 * Math.max(1, Number(process.env.FUZZ_RUNS ?? 1));
