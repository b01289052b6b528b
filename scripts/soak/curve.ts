import { places, type Measured, type Place } from '../../tests/e2e/soak-measure.ts';

const SIZE = { width: 720, height: 360 };
const EDGE = { left: 48, right: 120, top: 28, bottom: 36 };
const COLOURS: Record<Place, string> = {
  page: '#b3261e',
  panel: '#17478a',
  worker: '#3a8f3a',
  engine: '#8a5a00',
};

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
      return held === undefined ? [] : [{ left: x(hour), top: y(held), held }];
    });
    const last = points.at(-1);
    if (!last) return '';
    const path = points.map(({ left, top }) => `${left.toFixed(1)},${top.toFixed(1)}`).join(' ');
    const label = text(
      last.left + 8,
      last.top + 4,
      `${place} ${last.held.toFixed(1)}`,
      `fill="${COLOURS[place]}"`,
    );
    return `<polyline points="${path}" fill="none" stroke="${COLOURS[place]}" stroke-width="2"/>${label}`;
  };
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
    '</svg>\n',
  ].join('\n');
}
