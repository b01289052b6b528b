import { createMemory, readPortal } from '../../utils/portal/index.ts';

/** The least that any reader of the page must do: visit every element and read its own text. */
function bareWalk(): number {
  let length = 0;
  for (const element of document.body.querySelectorAll('*')) length += element.textContent.length;
  return length;
}

interface Times {
  walk: number[];
  read: number[];
  first: readonly [walk: number, read: number];
  criteria: number;
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Rounds that are not counted: the browser's compiler is done with both by then. */
const WARM_UP = 25;

/** Milliseconds of each round, the two in turn, those of the very first, and how many criteria were read. */
function measureReading(rounds: number): Times {
  const times: Times = { walk: [], read: [], first: [0, 0], criteria: 0 };
  const read = (): void => {
    const report = readPortal(document, createMemory()).report;
    // A runtime message travels as JSON, and is written by the page's thread.
    JSON.stringify(report);
    times.criteria = report?.criteria.filter(({ scorable }) => scorable).length ?? 0;
  };
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const pair = [time(bareWalk), time(read)] as const;
    if (round === -WARM_UP) times.first = pair;
    if (round < 0) continue;
    times.walk.push(pair[0]);
    times.read.push(pair[1]);
  }
  return times;
}

Object.assign(window, { measureReading });
