import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RawSecret } from '../../../utils/drafts/bundle/secret.ts';
import { openDrafts, type DraftsDatabase } from '../../../utils/drafts/database.ts';
import { dropReport } from '../../../utils/drafts/drop-report.ts';
import { getFacts, putFacts } from '../../../utils/drafts/facts-store.ts';
import { listFiles, readFile } from '../../../utils/drafts/file-drafts.ts';
import { putLetter, takeLetters } from '../../../utils/drafts/lock/letters.ts';
import { pushOut } from '../../../utils/drafts/lock/push-out.ts';
import { sealedDatabase } from '../../../utils/drafts/lock/sealed-database.ts';
import { openFiles, sealFiles, turnOff, turnOn } from '../../../utils/drafts/lock/turn.ts';
import {
  newVault,
  openVault,
  readVault,
  WrongPassphraseError,
  type VaultKeys,
} from '../../../utils/drafts/lock/vault.ts';
import { listRemembered } from '../../../utils/drafts/remembered-files.ts';
import { reportOf } from '../../../utils/drafts/report-of.ts';
import type { StoredVault } from '../../../utils/drafts/schema.ts';
import { deleteText, listTexts, putText, settleText } from '../../../utils/drafts/text-drafts.ts';
import { listVersions } from '../../../utils/drafts/version-store.ts';
import { file, owner, PORTAL, text } from '../examples.ts';
import { CONTENT, fill, LATER, raw, SECRETS, seen, VALUE } from './lock-examples.ts';

const secret: RawSecret = { bits: new Uint8Array(32).fill(7), iterations: 1_000_000, salt: '00'.repeat(16) };
const other: RawSecret = { ...secret, bits: new Uint8Array(32).fill(8) };
let plain: DraftsDatabase;
let vault: StoredVault;
let keys: VaultKeys;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  plain = await openDrafts();
  vault = await newVault(secret);
  keys = await openVault(vault, secret);
});

/** The lock on, with everything sealed. */
async function lock(): Promise<DraftsDatabase> {
  await turnOn(plain, vault, keys);
  await sealFiles(plain, keys);
  return sealedDatabase(plain, keys);
}

describe('with the lock on, the raw database', () => {
  it('says nothing of what was kept before, though it did', async () => {
    await fill(plain);
    await putFacts(plain, '1', { sha256: 'a'.repeat(64), note: '12 văn bản' } as never);
    const before = await raw(plain);
    for (const word of SECRETS) expect(before).toContain(word);
    await lock();
    const after = await raw(plain);
    for (const word of SECRETS) expect(after).not.toContain(word);
  });

  it('says nothing of what is written afterwards', async () => {
    const database = await lock();
    await fill(database);
    await putFacts(database, '1', { sha256: 'a'.repeat(64), note: '12 văn bản' } as never);
    const after = await raw(plain);
    for (const word of SECRETS) expect(after).not.toContain(word);
  });

  it('says nothing of letters either', async () => {
    await lock();
    await putLetter(plain, vault, text({ value: VALUE }));
    await putLetter(plain, vault, file(), new Blob([CONTENT]));
    const after = await raw(plain);
    for (const word of SECRETS) expect(after).not.toContain(word);
  });
});

describe('who knows the passphrase', () => {
  it('sees all that was kept before, and writes on as if there were no lock', async () => {
    await fill(plain);
    const before = await seen(plain);
    const database = await lock();
    expect(await seen(database)).toEqual(before);
    const key = await putText(database, text({ value: '', writtenAt: '2026-11-20T08:00:05.000Z' }));
    expect((await listVersions(database, key)).map(({ value }) => value)).toContain(LATER);
    await settleText(database, key, '2026-11-20T08:00:05.000Z', '2026-11-20T08:01:00.000Z');
    expect(await listTexts(database, PORTAL)).toEqual([]);
    await deleteText(database, key);
    expect((await listVersions(database, key)).map(({ from }) => from)).toEqual(['portal']);
  });

  it('keeps and finds facts, and deletes a report with all that belongs to it', async () => {
    const database = await lock();
    await fill(database);
    const facts = {
      sha256: 'a'.repeat(64),
      size: 1,
      kind: 'pdf',
      format: 'pdf',
      failure: null,
      pdf: null,
    } as const;
    await putFacts(database, '1', facts);
    expect(await getFacts(database, '1', facts.sha256)).toEqual(facts);
    await dropReport(database, reportOf(owner));
    for (const name of [
      'texts',
      'versions',
      'files',
      'remembered',
      'gates',
      'seen',
      'blobs',
      'facts',
    ] as const) {
      expect(await plain.count(name)).toBe(0);
    }
  });

  it('turns it off again, and nothing is different', async () => {
    await fill(plain);
    const before = await seen(plain);
    await lock();
    await openFiles(plain, keys);
    await turnOff(plain, keys);
    expect(await readVault(plain)).toBeNull();
    expect(await seen(plain)).toEqual(before);
  });
});

it('another passphrase opens nothing', async () => {
  await expect(openVault(vault, other)).rejects.toThrow(WrongPassphraseError);
  const strange = await openVault(await newVault(other), other);
  await fill(plain);
  await lock();
  expect(await listTexts(sealedDatabase(plain, strange), PORTAL)).toEqual([]);
});

describe('turning the lock', () => {
  it('on, broken off before files were sealed, leaves everything readable, and is gone on with', async () => {
    await fill(plain);
    const before = await seen(plain);
    await turnOn(plain, vault, keys);
    const database = sealedDatabase(plain, keys);
    expect(await seen(database)).toEqual(before);
    await sealFiles(plain, keys);
    expect(await seen(database)).toEqual(before);
    expect(await raw(plain)).not.toContain(CONTENT);
  });

  it('off, broken off after files were opened, leaves everything readable and locked', async () => {
    await fill(plain);
    const before = await seen(plain);
    const database = await lock();
    await openFiles(plain, keys);
    expect(await readVault(plain)).toEqual(vault);
    expect(await seen(database)).toEqual(before);
  });

  it('on where the disk fails changes nothing', async () => {
    await fill(plain);
    const before = await seen(plain);
    const { put } = IDBObjectStore.prototype;
    let left = 3;
    IDBObjectStore.prototype.put = function (...given) {
      left -= 1;
      if (left < 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
    await expect(turnOn(plain, vault, keys)).rejects.toThrow('full');
    IDBObjectStore.prototype.put = put;
    expect(await readVault(plain)).toBeNull();
    expect(await seen(plain)).toEqual(before);
  });
});

describe('what is written while locked', () => {
  it('is a draft once the passphrase is given, upon what was kept before', async () => {
    await putText(plain, text({ value: VALUE }));
    const database = await lock();
    const at = '2026-11-20T09:00:00.000Z';
    await putLetter(plain, vault, text({ value: LATER, writtenAt: at }));
    await putLetter(
      plain,
      vault,
      file({ size: CONTENT.length }),
      new Blob([CONTENT], { type: 'application/pdf' }),
    );
    await takeLetters(database, keys, Date.parse(at));
    const [draft] = await listTexts(database, PORTAL);
    expect(draft).toMatchObject({ value: LATER });
    expect((await listVersions(database, draft!.key)).map(({ value }) => value)).toEqual([VALUE]);
    const [stored] = await listFiles(database, PORTAL);
    expect(await (await readFile(database, stored!.key))?.text()).toBe(CONTENT);
    expect(await listRemembered(database, PORTAL)).toHaveLength(1);
    expect(await plain.count('letters')).toBe(0);
  });

  it('takes the place of the letter before, where that is said', async () => {
    const database = await lock();
    const number = await putLetter(plain, vault, text({ value: 'Đã' }));
    await putLetter(plain, vault, text({ value: 'Đã rà' }), null, number);
    expect(await plain.count('letters')).toBe(1);
    await takeLetters(database, keys, Infinity);
    expect(await listTexts(database, PORTAL)).toMatchObject([{ value: 'Đã rà' }]);
  });

  it('for another lock stays where it is', async () => {
    const database = await lock();
    await putLetter(plain, await newVault(secret), text());
    await takeLetters(database, keys, Infinity);
    expect(await plain.count('letters')).toBe(1);
    expect(await listTexts(database, PORTAL)).toEqual([]);
  });
});

it('what is written to push old bytes out is gone afterwards, and nothing else is', async () => {
  const database = await lock();
  await fill(database);
  await putFacts(database, '1', { sha256: 'a'.repeat(64) } as never);
  const before = await seen(database);
  await pushOut(plain);
  expect(await plain.count('facts')).toBe(1);
  expect(await seen(database)).toEqual(before);
});
