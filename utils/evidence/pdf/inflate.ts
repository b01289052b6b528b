import { LimitError } from '../limits.ts';

/**
 * Inflates a zlib stream; what was read before a defect is given all the same.
 * @param keep whether the bytes are wanted, or only their number
 * @throws LimitError when more than `limit` bytes come out
 */
export async function inflate(
  bytes: Uint8Array,
  limit: number,
  keep: boolean,
): Promise<{ bytes: Uint8Array; length: number }> {
  const inflater = new DecompressionStream('deflate');
  const writer = inflater.writable.getWriter();
  // The reader meets the same defect and ends there.
  void writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = inflater.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > limit) throw new LimitError('inflated-bytes');
      if (keep) parts.push(value);
    }
  } catch (error) {
    if (error instanceof LimitError) {
      await reader.cancel().catch(() => undefined);
      throw error;
    }
  }
  const whole = new Uint8Array(keep ? length : 0);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return { bytes: whole, length };
}
