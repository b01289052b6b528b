import { setUpDesk } from '../../tests/e2e/harness.ts';
import { killRounds } from '../../tests/e2e/kill-rounds.ts';
import type { Row } from './row.ts';

const ROUNDS = 100;
const SEED = 20260105;

/** Keystrokes lost where the browser is killed while somebody types. */
export async function measureKills(): Promise<Row[]> {
  const desk = await setUpDesk('webforms');
  try {
    const { typed, lost } = await killRounds(desk, ROUNDS, SEED);
    return [
      {
        what: `keystrokes lost in ${ROUNDS} kills of the browser while typing`,
        value: `${lost} of ${typed}`,
        aim: 'none that is older than a second',
        met: lost === 0,
      },
    ];
  } finally {
    await desk.end();
  }
}
