import { expect, MARKUPS, test } from './harness.ts';
import { killRounds } from './kill-rounds.ts';

/** Over both markups together; `KILL_ROUNDS=100` is the long run. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 5);
/** Milliseconds for a round, starting the browser included. */
const PATIENCE = 30_000;

for (const [index, markup] of MARKUPS.entries()) {
  const rounds = Math.floor((ROUNDS + index) / MARKUPS.length);

  test.describe(`the browser killed while typing on the ${markup} markup`, () => {
    test.use({ markup });

    test(`at ${rounds} random moments loses no key older than a second`, async ({ desk }) => {
      test.setTimeout(rounds * PATIENCE);
      const { typed, lost } = await killRounds(desk, rounds, 20260105 + index);
      expect(typed).toBeGreaterThan(rounds * 5);
      expect(lost).toBe(0);
    });
  });
}
