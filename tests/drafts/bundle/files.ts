import { readFile as readDisk } from 'node:fs/promises';
import { IDBFactory } from 'fake-indexeddb';
import { openBundle, writeBundle } from '../../../utils/drafts/bundle/bundle.ts';
import { collect } from '../../../utils/drafts/bundle/collect.ts';
import type { Incoming } from '../../../utils/drafts/bundle/read-items.ts';
import type { Secret } from '../../../utils/drafts/bundle/secret.ts';
import { takeIn } from '../../../utils/drafts/bundle/take-in.ts';
import { openDrafts, type DraftsDatabase } from '../../../utils/drafts/database.ts';

export const ABOUT = { madeAt: '2026-11-21T08:00:00.000Z', machine: '0a1b2c3d' };
export const NOW = Date.parse('2026-11-25T08:00:00.000Z');

/** A database as on another machine. */
export function freshDatabase(): Promise<DraftsDatabase> {
  globalThis.indexedDB = new IDBFactory();
  return openDrafts();
}

/** The pieces of a stream as one file. */
export async function fileOf(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const piece of pieces) parts.push(new Blob([piece]));
  return new Blob(parts);
}

/** All drafts of a database, or one report's, as one file. */
export function exported(
  database: DraftsDatabase,
  secret: Secret | null = null,
  report: string | null = null,
): Promise<Blob> {
  return fileOf(writeBundle(collect(database, report), secret, ABOUT));
}

/** Takes a file in on a machine. */
export async function imported(database: DraftsDatabase, file: Blob, now = NOW): Promise<void> {
  await takeIn(database, await openBundle(file, null), {}, now);
}

/** What a file holds, bytes as text. */
export async function contentOf(
  file: Blob,
  passphrase: string | null = null,
): Promise<{ item: Incoming['item']; bytes: string }[]> {
  const items = [];
  for await (const { item, bytes } of (await openBundle(file, passphrase)).items()) {
    items.push({ item, bytes: await bytes.text() });
  }
  return items;
}

/** A file with one byte turned round. */
export async function withFlippedByte(file: Blob, at: number): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return new Blob([bytes]);
}

/** A stored example beside these tests. */
export async function example(name: string): Promise<Blob> {
  return new Blob([await readDisk(new URL(`stored/${name}`, import.meta.url))]);
}
