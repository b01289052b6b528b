import type { Day } from '../../tests/e2e/soak-day.ts';
import { places, type Measured } from '../../tests/e2e/soak-measure.ts';
import { median, type Row } from '../bench/row.ts';

/** How much more may be held in the last third of the day than in the middle one, once all is warm. */
const MOST_GROWTH = 0.15;
/** Megabytes, listeners and nodes below which a difference says nothing: the portal lists each uploaded file. */
const SLACK = { heap: 2, listeners: 30, nodes: 1000 };

/** Middle values of the second and of the last third of a day. */
function thirds(values: readonly number[]): { middle: number; end: number } {
  const third = Math.floor(values.length / 3);
  return { middle: median(values.slice(third, -third)), end: median(values.slice(-third)) };
}

function flat(what: string, unit: string, values: readonly number[], slack: number): Row {
  const { middle, end } = thirds(values);
  const met = end <= middle * (1 + MOST_GROWTH) + slack;
  const value = `${middle.toFixed(1)} → ${end.toFixed(1)} ${unit}`;
  return { what, value, aim: `at the end at most ${MOST_GROWTH * 100} % and ${slack} ${unit} more`, met };
}

const none = (what: string, found: readonly string[]): Row => ({
  what,
  value: found.length === 0 ? 'none' : `${found.length}: ${found.slice(0, 3).join(' | ')}`,
  aim: 'none',
  met: found.length === 0,
});

/** Whether a day went as it should, a row for each thing that was to be seen. */
export function judgeDay({ hours, uncaught, wrong, lost, saved, files }: Day): Row[] {
  const of = (pick: (hour: Measured) => number | undefined) => hours.flatMap((hour) => pick(hour) ?? []);
  return [
    ...places.map((place) =>
      flat(
        `memory: ${place}`,
        'MB',
        of(({ heap }) => heap[place]),
        SLACK.heap,
      ),
    ),
    flat(
      'listeners on the page',
      'listeners',
      of(({ listeners }) => listeners),
      SLACK.listeners,
    ),
    flat(
      'nodes of the page',
      'nodes',
      of(({ nodes }) => nodes),
      SLACK.nodes,
    ),
    none('exceptions and rejections not caught', uncaught),
    none(`of ${saved} criteria saved, wrong on the portal`, wrong),
    none('drafts lost when the browser was killed at the end', lost),
    { what: 'files attached', value: String(files), aim: '300', met: files >= 300 },
  ];
}
