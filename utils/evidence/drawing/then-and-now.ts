import type { PagePair } from '../../report/page-pair.ts';
import { Deadline, DEFAULT_LIMITS } from '../limits.ts';
import { differences, type ShareBox } from './differences.ts';
import { drawPage } from './draw-page.ts';

/** One page side by side: PNGs, null where the page is not there, and where the two differ. */
export interface ThenAndNow {
  was: Blob | null;
  now: Blob | null;
  spots: ShareBox[];
}

/** Milliseconds for both pictures. */
const TIME = 20_000;

/**
 * Draws one page of a file as it was signed and as it is now. In a Worker alone.
 * @param bytes the whole file; not changed
 * @param signedLength bytes from its beginning that are the document as it was signed
 * @param progress is told the share done, 0 to 1
 * @throws LimitError when a bound is met; Error where the file cannot be opened
 */
export async function drawThenAndNow(
  bytes: Uint8Array,
  { was, now }: PagePair,
  signedLength: number,
  progress: (share: number) => void = () => undefined,
): Promise<ThenAndNow> {
  const deadline = new Deadline(TIME);
  const draw = (part: Uint8Array, page: number | null) =>
    page === null ? null : drawPage(part, page, DEFAULT_LIMITS, deadline);
  progress(0);
  const before = await draw(bytes.subarray(0, signedLength), was);
  progress(0.45);
  const after = await draw(bytes, now);
  progress(0.9);
  const spots = before && after ? differences(pixelsOf(before), pixelsOf(after)) : [];
  const pictures = { was: await toPng(before), now: await toPng(after) };
  progress(1);
  return { ...pictures, spots };
}

function pixelsOf(canvas: OffscreenCanvas): ImageData {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no context');
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

async function toPng(canvas: OffscreenCanvas | null): Promise<Blob | null> {
  return canvas && canvas.convertToBlob({ type: 'image/png' });
}
