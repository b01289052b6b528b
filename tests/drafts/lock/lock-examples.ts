import { fingerprint } from '../../../utils/drafts/backup/fingerprint.ts';
import type { DraftsDatabase } from '../../../utils/drafts/database.ts';
import { listFiles, putFile, readFile } from '../../../utils/drafts/file-drafts.ts';
import { addGateRecord, listGateRecords } from '../../../utils/drafts/gate-history.ts';
import { listHistory } from '../../../utils/drafts/history.ts';
import { listReports } from '../../../utils/drafts/kept-reports.ts';
import { listRemembered, rememberFile } from '../../../utils/drafts/remembered-files.ts';
import { keepSeen, readSeen } from '../../../utils/drafts/seen-store.ts';
import { listTexts, putText } from '../../../utils/drafts/text-drafts.ts';
import { criterion, file, owner, PORTAL, report, round, text } from '../examples.ts';

export const VALUE = 'Đã rà soát 12 văn bản, còn vướng ở khâu tiếp nhận.';
export const LATER = 'Bản viết lại, ngắn hơn.';
export const CONTENT = 'noi dung tep kiem chung';
/** What must not be readable: what was typed, of whom, where, and files by name and content. */
export const SECRETS = [
  '12 văn bản',
  LATER,
  owner.account,
  owner.unit,
  '25BC-UBND',
  CONTENT,
  'a'.repeat(64),
  PORTAL,
  'Chờ bản ký',
];

/** A draft with an earlier version, a file, what was remembered of it, and a passing of the gate. */
export async function fill(database: DraftsDatabase): Promise<void> {
  await putText(database, text({ value: VALUE, base: 'Trên phần mềm trước đó' }));
  await putText(database, text({ value: LATER, writtenAt: '2026-11-20T08:00:00.000Z' }));
  await putFile(database, file({ size: CONTENT.length }), new Blob([CONTENT], { type: 'application/pdf' }));
  await rememberFile(database, file());
  const passed = { type: 'passed' as const, reason: 'Chờ bản ký', verdict: { criteria: [], report: [] } };
  await addGateRecord(database, { owner, at: '2026-11-20T08:00:00.000Z', event: passed });
  const shown = report(criterion({ explanation: VALUE }));
  await keepSeen(database, owner, shown, () => true, '2026-11-20T08:00:00.000Z');
}

/** All that is kept, as its readers see it. */
export async function seen(database: DraftsDatabase): Promise<unknown> {
  const [stored] = await listFiles(database, PORTAL);
  const given = stored && (await readFile(database, stored.key));
  return {
    texts: await listTexts(database, PORTAL),
    history: await listHistory(database, owner, '2.3', round),
    file: [given?.name, given?.type, await given?.text()],
    remembered: await listRemembered(database, PORTAL),
    gates: await listGateRecords(database),
    seen: await readSeen(database, owner),
    reports: await listReports(database),
    fingerprint: await fingerprint(database),
  };
}

/** Every byte of the database as one text, whatever shape it has. */
export async function raw(database: DraftsDatabase): Promise<string> {
  const texts: string[] = [];
  const walk = async (value: unknown): Promise<void> => {
    if (value instanceof Blob) texts.push(value.type, await value.text());
    else if (value instanceof Uint8Array) texts.push(new TextDecoder().decode(value));
    else if (typeof value === 'object' && value !== null)
      for (const [key, one] of Object.entries(value)) {
        texts.push(key);
        await walk(one);
      }
    else texts.push(String(value));
  };
  for (const name of database.objectStoreNames) {
    await walk(await database.getAll(name));
    await walk(await database.getAllKeys(name));
  }
  return texts.join('\n');
}
