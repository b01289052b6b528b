import { jpeg2000Size } from '../kind/jpeg2000.ts';
import { jpegSize } from '../kind/jpeg.ts';
import { LimitError, type EvidenceLimits } from '../limits.ts';
import { inflate } from './inflate.ts';
import { isImage, rawStreams, type RawStream } from './raw-streams.ts';

/** Deflate makes at most about 1,032 bytes of one. */
const MAX_RATIO = 1032;
/** Instructions and fonts are never as large as pictures. */
const OTHERS_SHARE = 0.25;

/**
 * Makes sure that no stream becomes larger than the bounds before anything holds it in memory: an overflow in a
 * Worker takes the whole engine along.
 * @throws LimitError for one that does, and for streams packed twice that could
 */
export async function checkMemory(bytes: Uint8Array, limits: EvidenceLimits): Promise<void> {
  for (const stream of rawStreams(bytes)) {
    await checkInflated(stream, limits.inflatedBytes * (isImage(stream) ? 1 : OTHERS_SHARE));
    // The dictionary's size is minded by pdf.js; the picture's own is what the decoder makes room for.
    const size = ownSize(stream);
    if (size && size.width * size.height > limits.imagePixels) throw new LimitError('image-pixels');
  }
}

/** What a picture says of its own size in itself. */
function ownSize({ dictionary, stored }: RawStream): { width: number; height: number } | null {
  if (/\/(?:DCTDecode|DCT)\b/.test(dictionary)) return jpegSize(stored);
  return /\/JPXDecode\b/.test(dictionary) ? jpeg2000Size(stored) : null;
}

async function checkInflated({ dictionary, stored }: RawStream, limit: number): Promise<void> {
  const layers = dictionary.match(/\/(?:FlateDecode|LZWDecode|Fl|LZW)\b/g)?.length ?? 0;
  if (layers > 1 && stored.length * MAX_RATIO * MAX_RATIO > limit) {
    const once = await inflate(stored, limit, false);
    if (once.length * MAX_RATIO > limit) throw new LimitError('inflated-bytes');
  } else if (layers === 1 && stored.length * MAX_RATIO > limit) {
    await inflate(stored, limit, false);
  }
}
