import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod/mini';

const viewState = z.object({
  user: z.string(),
  values: z.record(z.string(), z.object({ score: z.string(), explanation: z.string() })),
});

/** What the page showed when it was rendered: a posted value that differs from it was changed by the person. */
export type ViewState = z.infer<typeof viewState>;

// Made at start, as an ASP.NET server with automatic machine keys does: a restart refuses older pages.
const machineKey = randomBytes(32);
const macLength = 32;

/** The state as the hidden field carries it: compressed, in base64, with a MAC in front. */
export function sealViewState(state: ViewState): string {
  const data = deflateRawSync(JSON.stringify(state));
  return Buffer.concat([macOf(data), data]).toString('base64');
}

/** The state back again; undefined where it was changed on the way or is another server's. */
export function openViewState(field: string): ViewState | undefined {
  const blob = Buffer.from(field, 'base64');
  const mac = blob.subarray(0, macLength);
  const data = blob.subarray(macLength);
  if (mac.length !== macLength || !timingSafeEqual(mac, macOf(data))) return undefined;
  return viewState.parse(JSON.parse(inflateRawSync(data).toString('utf8')));
}

function macOf(data: Uint8Array): Buffer {
  return createHmac('sha256', machineKey).update(data).digest();
}
