import { expect, it } from 'vitest';
import { CHUNK, openFrames, sealFrames } from '../../../utils/drafts/bundle/frames.ts';
import { digestSealer } from '../../../utils/drafts/bundle/sealer.ts';
import { fileOf } from './files.ts';

const HEADER = new Uint8Array([1, 2, 3]);

it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])('%d bytes come back', async (length) => {
  const content = Uint8Array.from({ length }, (_, index) => index % 251);
  async function* source() {
    yield content.subarray(0, length / 3);
    yield content.subarray(length / 3);
  }
  const sealer = await digestSealer(HEADER);
  const file = await fileOf(sealFrames(source(), sealer));
  const opened = await fileOf(openFrames(file, 0, sealer));
  expect(Buffer.from(await opened.arrayBuffer()).equals(Buffer.from(content))).toBe(true);
});

it('no more than three chunks are read ahead of what was written, however much follows', async () => {
  const CHUNKS = 600;
  let read = 0;
  async function* source() {
    const piece = new Uint8Array(CHUNK);
    for (; read < CHUNKS; read += 1) yield piece;
  }
  const sealer = {
    seal: async (plain: Uint8Array<ArrayBuffer>) => plain,
    open: async () => new Uint8Array(),
  };
  let written = 0;
  for await (const frame of sealFrames(source(), sealer)) {
    expect(frame.length).toBeLessThan(CHUNK + 64);
    expect(read - written).toBeLessThanOrEqual(3);
    written += 1;
  }
  expect(written).toBe(CHUNKS);
});

it('a chunk is not taken in another’s place', async () => {
  async function* source() {
    yield Uint8Array.from({ length: 2 * CHUNK }, (_, index) => index % 7);
    yield Uint8Array.from({ length: 5 }, () => 9);
  }
  const sealer = await digestSealer(HEADER);
  const [first, second, last] = await Array.fromAsync(sealFrames(source(), sealer));
  if (!first || !second || !last) throw new Error('Three chunks were to be made.');
  for (const order of [
    [second, first, last],
    [first, last],
    [first, first, last],
  ]) {
    await expect(fileOf(openFrames(new Blob(order), 0, sealer))).rejects.toMatchObject({
      problem: 'damaged',
    });
  }
  await expect(fileOf(openFrames(new Blob([first, second]), 0, sealer))).rejects.toMatchObject({
    problem: 'cut',
  });
});
