import { expect, MARKUPS, test } from './harness.ts';
import { playDay } from './soak-day.ts';
import { places } from './soak-measure.ts';

/** The first hour warms everything up. */
const WARM = 1;

for (const markup of MARKUPS) {
  test.describe(`a short working day on the ${markup} markup`, () => {
    test.use({ markup });
    test.setTimeout(180_000);

    test('holds no more at its end than at its beginning, and every draft is right', async ({ desk }) => {
      const { hours, uncaught, wrong, lost, files } = await playDay(desk, {
        hours: 4,
        criteria: 2,
        files: 1,
      });
      expect({ uncaught, wrong, lost, files }).toEqual({ uncaught: [], wrong: [], lost: [], files: 8 });
      const [first, last] = [hours[WARM], hours.at(-1)];
      if (!first || !last) throw new Error('No hour was measured.');
      expect(last.listeners).toBeLessThan(first.listeners * 1.5 + 50);
      expect(last.nodes).toBeLessThan(first.nodes * 1.5 + 500);
      for (const place of places) {
        const [before = 0, after = 0] = [first.heap[place], last.heap[place]];
        expect(before, place).toBeGreaterThan(0);
        expect(after, place).toBeLessThan(before * 1.3 + 5);
      }
    });
  });
}
