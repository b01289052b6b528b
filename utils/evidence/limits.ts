/** Bounds of looking at one file. What is over a bound is reported as `limit`, or cut where a field says so. */
export interface EvidenceLimits {
  /** Bytes of the file. */
  bytes: number;
  /** Milliseconds for one file, from the moment it is begun. */
  milliseconds: number;
  /** Pages whose text is read; later pages have an empty text. */
  textPages: number;
  /** Pages of which images, marks and lines are looked at, from the first on; the last page comes on top. */
  layoutPages: number;
  /** Characters of text kept of one file. */
  textLength: number;
  /** Bytes that one compressed image may become; a quarter of it for other streams. */
  inflatedBytes: number;
  /** Pixels of one image; a larger one is left out, and a JPEG or JPEG 2000 that is ends the look. */
  imagePixels: number;
}

export const DEFAULT_LIMITS: EvidenceLimits = {
  bytes: 200_000_000,
  milliseconds: 30_000,
  textPages: 300,
  layoutPages: 3,
  textLength: 1_000_000,
  inflatedBytes: 200_000_000,
  imagePixels: 50_000_000,
};

/** Thrown when a bound is met; the message names it in technical words. */
export class LimitError extends Error {
  override name = 'LimitError';
}

/** The time left for one file. */
export class Deadline {
  readonly #end: number;

  /** @param milliseconds from now on */
  constructor(milliseconds: number) {
    this.#end = Date.now() + milliseconds;
  }

  /** @throws LimitError once the time is over */
  check(): void {
    if (Date.now() >= this.#end) throw new LimitError('time');
  }

  /**
   * Waits for the work no longer than the time left. Code that never gives the thread back is not stopped by this:
   * the owner of the Worker does that.
   * @throws LimitError once the time is over; whatever the work throws
   */
  async within<T>(work: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new LimitError('time')), Math.max(0, this.#end - Date.now()));
    });
    try {
      return await Promise.race([work, over]);
    } finally {
      clearTimeout(timer);
    }
  }
}
