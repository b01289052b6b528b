import { playAndDraw } from '../soak/play.ts';
import type { Row } from './row.ts';

/** What a working day holds in memory, with the picture of it. */
export async function measureDay(): Promise<Row[]> {
  const { rows, picture } = await playAndDraw('spa');
  return [...rows, { what: 'the day’s memory as a picture', value: picture, aim: 'shown', met: null }];
}
