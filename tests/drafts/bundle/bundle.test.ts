import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBundle } from '../../../utils/drafts/bundle/bundle.ts';
import { encode, fourBytes, join } from '../../../utils/drafts/bundle/bytes.ts';
import { CHUNK } from '../../../utils/drafts/bundle/frames.ts';
import { secretOf, type Secret } from '../../../utils/drafts/bundle/secret.ts';
import type { DraftsDatabase } from '../../../utils/drafts/database.ts';
import { putFile } from '../../../utils/drafts/file-drafts.ts';
import { reportOf } from '../../../utils/drafts/report-of.ts';
import { putText } from '../../../utils/drafts/text-drafts.ts';
import { file, owner, text } from '../examples.ts';
import { contentOf, exported, freshDatabase, withFlippedByte } from './files.ts';

const PASSPHRASE = 'Mật khẩu của phường 2026';
const PDF = '%PDF-1.4';
const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

let secret: Secret;
let database: DraftsDatabase;
beforeAll(async () => {
  secret = await secretOf(PASSPHRASE);
});
beforeEach(async () => {
  database = await freshDatabase();
  await putText(database, text());
  await putText(database, text({ field: 'score', value: '0' }));
  const draft = file({ sha256: hashOf(PDF), size: PDF.length });
  await putFile(database, draft, new Blob([PDF], { type: 'application/pdf' }));
});

const problemOf = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error: unknown) => (error as { problem?: string }).problem ?? error,
  );
const read = async (made: Blob, passphrase: string | null = null) => problemOf(contentOf(made, passphrase));

describe('a file of drafts', () => {
  it.each([['in the clear'], ['sealed']])('holds texts, scores and bytes (%s)', async (how) => {
    const made = await exported(database, how === 'sealed' ? secret : null);
    const items = await contentOf(made, how === 'sealed' ? PASSPHRASE : null);
    expect(items).toMatchObject([
      { item: { type: 'text', text: text() } },
      { item: { type: 'text', text: { field: 'score', value: '0' } } },
      { item: { type: 'content', mime: 'application/pdf', files: [{ name: file().name }] }, bytes: PDF },
    ]);
  });

  it('of one report leaves out the others', async () => {
    await putText(database, text({ owner: { ...owner, account: 'Trần Thị Bình' } }));
    expect(await contentOf(await exported(database, null, reportOf(owner)))).toHaveLength(3);
    expect(await contentOf(await exported(database))).toHaveLength(4);
  });

  it('sealed shows none of its text, and no two are alike', async () => {
    const made = await exported(database, secret);
    const raw = new TextDecoder('latin1').decode(await made.arrayBuffer());
    for (const word of ['25BC-UBND', 'Phường', PDF, 'score', PASSPHRASE]) expect(raw).not.toContain(word);
    const again = await exported(database, secret);
    expect(await again.text()).not.toBe(await made.text());
  });

  it('takes a passphrase typed in another composition', async () => {
    const made = await exported(database, secret);
    expect(await read(made, PASSPHRASE.normalize('NFD'))).toBeNull();
  });

  it('of many chunks comes back byte for byte', async () => {
    const large = 'x'.repeat(2 * CHUNK + 17);
    const draft = file({ criterion: '3.1', sha256: hashOf(large), size: large.length });
    await putFile(database, draft, new Blob([large]));
    const items = await contentOf(await exported(database, secret), PASSPHRASE);
    expect(items.some(({ bytes }) => bytes === large)).toBe(true);
  });
});

describe('is refused', () => {
  it('with a wrong passphrase, and without one', async () => {
    const made = await exported(database, secret);
    expect(await read(made, 'một mật khẩu khác')).toBe('wrong-passphrase');
    expect(await read(made)).toBe('passphrase-needed');
  });

  it.each([
    ['a PDF', 'foreign', () => new Blob([PDF])],
    ['an empty file', 'foreign', () => new Blob([])],
    ['one of a later format', 'newer', () => new Blob([encode('SOATCCHC'), new Uint8Array([2, 0, 0])])],
    ['one that ends in its header', 'cut', () => new Blob([encode('SOATCCHC'), new Uint8Array([1, 0])])],
    [
      'one whose header is none',
      'damaged',
      () => new Blob([encode('SOATCCHC'), new Uint8Array([1]), join(fourBytes(2), encode('{}'))]),
    ],
  ])('%s: %s', async (_what, problem, made) => {
    expect(await read(made())).toBe(problem);
  });

  it('cut anywhere', async () => {
    for (const key of [null, secret]) {
      const made = await exported(database, key);
      for (const length of [0.2, 0.5, 0.9, 0.999].map((part) => Math.floor(part * made.size))) {
        expect(await read(made.slice(0, length), PASSPHRASE)).toBe('cut');
      }
    }
  });

  it('with any byte changed: header, chunk or what follows', async () => {
    for (const key of [null, secret]) {
      const made = await exported(database, key);
      for (let at = 0; at < made.size; at += 97) {
        expect(await read(await withFlippedByte(made, at), PASSPHRASE), `byte ${at}`).not.toBeNull();
      }
      expect(await read(new Blob([made, 'x']), PASSPHRASE)).toBe('damaged');
    }
  }, 120_000);

  it('asking for more rounds of the key than a machine does in a minute', async () => {
    const made = await (await exported(database, secret)).arrayBuffer();
    const raw = new TextDecoder('latin1')
      .decode(made)
      .replace('"iterations":1000000', '"iterations":9000000');
    const bytes = Uint8Array.from(raw, (character) => character.charCodeAt(0));
    expect(await problemOf(openBundle(new Blob([bytes]), PASSPHRASE))).toBe('damaged');
  });
});
