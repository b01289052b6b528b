const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Grey, or red, green and blue: bytes a pixel, and how PNG calls it (11.2.2). */
const COLOUR_TYPES = { 1: 0, 3: 2 } as const;

/**
 * A picture as a PNG in a data URL, for a person to look at.
 * @param data rows from the top, `channels` bytes a pixel
 */
export async function pngUrl(
  { width, height, data }: { width: number; height: number; data: Uint8Array },
  channels: keyof typeof COLOUR_TYPES,
): Promise<string> {
  const row = width * channels;
  const rows = new Uint8Array(height * (row + 1));
  for (let y = 0; y < height; y += 1) rows.set(data.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  const size = new Uint8Array(13);
  const view = new DataView(size.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Eight bits a channel, deflate, no interlacing.
  size.set([8, COLOUR_TYPES[channels], 0, 0, 0], 8);
  const chunks = [chunk('IHDR', size), chunk('IDAT', await deflate(rows)), chunk('IEND', new Uint8Array())];
  const bytes = [SIGNATURE, ...chunks].flatMap((part) => [...part]);
  return `data:image/png;base64,${btoa(String.fromCharCode(...bytes))}`;
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** PNG, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
