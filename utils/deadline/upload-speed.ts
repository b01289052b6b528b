/** Smaller uploads tell how far the server is, not how fast the line. Bytes. */
export const LEAST_MEASURED = 200_000;

/** How much a new measurement counts against what was known. */
const WEIGHT = 0.5;

/** Milliseconds within which an upload that was just seen began at the earliest. */
const RECENT = 10 * 60_000;

/** A request of the page that may have carried an upload: milliseconds from its beginning to the answer. */
export interface RequestSpan {
  /** Milliseconds since 1970. */
  began: number;
  milliseconds: number;
}

/**
 * Bytes a second of an upload that was seen: it was carried by the longest of the requests of the last minutes. Null where too little was sent to tell, or no request is known. `seenAt` in milliseconds.
 */
export function measuredSpeed(
  bytes: number,
  requests: readonly RequestSpan[],
  seenAt: number,
): number | null {
  const recent = requests.filter(({ began }) => began > seenAt - RECENT);
  const longest = Math.max(0, ...recent.map(({ milliseconds }) => milliseconds));
  return bytes < LEAST_MEASURED || longest === 0 ? null : (bytes / longest) * 1000;
}

/** What is known of the speed once it was measured again; the line of today counts more than that of before. */
export function combinedSpeed(known: number | null, measured: number): number {
  return known === null ? measured : known * (1 - WEIGHT) + measured * WEIGHT;
}
