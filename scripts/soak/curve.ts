import { places, type Measured, type Place } from '../../tests/e2e/soak-measure.ts';

const SIZE = { width: 720, height: 360 };
const EDGE = { left: 48, right: 120, top: 28, bottom: 36 };
/** Height of a line of text. */
const LINE = 14;
const COLOURS: Record<Place, string> = {
  page: '#b3261e',
  panel: '#17478a',
  worker: '#3a8f3a',
  engine: '#8a5a00',
};

interface Label {
  place: Place;
  /** Megabytes. */
  held: number;
  /** From the picture's upper edge. */
  top: number;
}

/** The names of the lines beside their ends, from the top, none over another. */
function labels(last: Measured | undefined, y: (megabytes: number) => number): Label[] {
  const ends = places.flatMap((place) => {
    const held = last?.heap[place];
    return held === undefined ? [] : [{ place, held, top: y(held) }];
  });
  let free = 0;
  return ends
    .sort((a, b) => a.top - b.top)
    .map((end) => {
      const top = Math.max(end.top, free);
      free = top + LINE;
      return { ...end, top };
    });
}

/** The memory that each place holds at the end of each hour, as an SVG picture. */
export function drawCurve(hours: readonly Measured[]): string {
  const most = Math.max(1, ...hours.flatMap(({ heap }) => Object.values(heap)));
  const room = {
    width: SIZE.width - EDGE.left - EDGE.right,
    height: SIZE.height - EDGE.top - EDGE.bottom,
  };
  const x = (hour: number) => EDGE.left + (room.width * hour) / Math.max(1, hours.length - 1);
  const y = (megabytes: number) => EDGE.top + room.height * (1 - megabytes / most);
  const text = (left: number, top: number, words: string, more = '') =>
    `<text x="${left.toFixed(1)}" y="${top.toFixed(1)}" ${more}>${words}</text>`;
  const line = (place: Place): string => {
    const points = hours.flatMap(({ heap }, hour) => {
      const held = heap[place];
      return held === undefined ? [] : [`${x(hour).toFixed(1)},${y(held).toFixed(1)}`];
    });
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${COLOURS[place]}" stroke-width="2"/>`;
  };
  const label = ({ place, held, top }: Label): string =>
    text(SIZE.width - EDGE.right + 8, top + 4, `${place} ${held.toFixed(1)}`, `fill="${COLOURS[place]}"`);
  const levels = [0, 0.5, 1].map((part) => {
    const top = y(part * most);
    return `<path d="M${EDGE.left} ${top}H${EDGE.left + room.width}" stroke="#ddd"/>${text(6, top + 4, (part * most).toFixed(0))}`;
  });
  const ticks = hours.map((_, hour) => text(x(hour) - 3, SIZE.height - 14, String(hour + 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" font-family="sans-serif" font-size="12">`,
    '<rect width="100%" height="100%" fill="white"/>',
    text(EDGE.left, 16, 'Script memory in MB after each hour of the day, garbage collected'),
    ...levels,
    ...ticks,
    ...places.map(line),
    ...labels(hours.at(-1), y).map(label),
    '</svg>\n',
  ].join('\n');
}
