import { encode, fourBytes, join } from './bytes.ts';
import { CHUNK } from './frames.ts';
import type { Carried } from './items.ts';

/** An item with the bytes that follow it: as many as its `size` says. */
export interface Outgoing {
  item: Carried;
  bytes: Blob | null;
}

/** Writes items one after the other: the length of the JSON, the JSON, the bytes. */
export async function* writeItems(items: AsyncIterable<Outgoing>): AsyncGenerator<Uint8Array> {
  for await (const { item, bytes } of items) {
    const json = encode(JSON.stringify(item));
    yield join(fourBytes(json.length), json);
    for (let at = 0; bytes && at < bytes.size; at += CHUNK) {
      yield new Uint8Array(await bytes.slice(at, at + CHUNK).arrayBuffer());
    }
  }
}
