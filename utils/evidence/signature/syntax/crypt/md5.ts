/** Shifts of the four rounds (RFC 1321, 3.4). */
const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;
const SINES = Int32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0);

/** MD5 (RFC 1321), which older encryption of PDF is made of and WebCrypto does not have; 16 bytes. */
export function md5(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, bytes.length << 3, true);
  view.setUint32(padded.length - 4, Math.floor(bytes.length / 2 ** 29), true);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let block = 0; block < padded.length; block += 64) {
    const next = transformed(state, view, block);
    next.forEach((value, i) => (state[i] = (state[i] ?? 0) + value));
  }
  return new Uint8Array(state.buffer);
}

function transformed(state: Int32Array, view: DataView, block: number): number[] {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const round = i >> 4;
    const [mixed = 0, word = 0] = [
      () => [(b & c) | (~b & d), i],
      () => [(d & b) | (~d & c), (5 * i + 1) & 15],
      () => [b ^ c ^ d, (3 * i + 5) & 15],
      () => [c ^ (b | ~d), (7 * i) & 15],
    ][round]?.() ?? [0, 0];
    const sum = (a + mixed + (SINES[i] ?? 0) + view.getInt32(block + 4 * word, true)) | 0;
    const shift = SHIFTS[round]?.[i & 3] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  return [a, b, c, d];
}
