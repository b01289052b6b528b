import { createMemory, readPortal } from '../../utils/portal/index.ts';

/** The least that any reader of the page must do: visit every element and read its own text. */
function bareWalk(): number {
  let length = 0;
  for (const element of document.body.querySelectorAll('*')) length += element.textContent.length;
  return length;
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of each round, the two in turn, and how many criteria were read. */
function measureReading(rounds: number): { walk: number[]; read: number[]; criteria: number } {
  const times = { walk: [] as number[], read: [] as number[], criteria: 0 };
  for (let round = 0; round < rounds; round += 1) {
    times.walk.push(time(bareWalk));
    times.read.push(
      time(() => {
        const report = readPortal(document, createMemory()).report;
        structuredClone(report);
        times.criteria = report?.criteria.filter(({ scorable }) => scorable).length ?? 0;
      }),
    );
  }
  return times;
}

Object.assign(window, { measureReading });
