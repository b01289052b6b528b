import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBundle } from '../../../utils/drafts/bundle/bundle.ts';
import { preview } from '../../../utils/drafts/bundle/preview.ts';
import { takeIn } from '../../../utils/drafts/bundle/take-in.ts';
import type { DraftsDatabase } from '../../../utils/drafts/database.ts';
import { listFiles, putFile, readFile } from '../../../utils/drafts/file-drafts.ts';
import { draftKey } from '../../../utils/drafts/key.ts';
import { listTexts, putText } from '../../../utils/drafts/text-drafts.ts';
import { listVersions } from '../../../utils/drafts/version-store.ts';
import { file, owner, PORTAL, text } from '../examples.ts';
import { exported, freshDatabase, imported, NOW } from './files.ts';

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');
const values = async (database: DraftsDatabase) =>
  (await listTexts(database, PORTAL)).map(({ value }) => value);

const names = fc.constantFrom('Nguyễn Văn An', 'Trần Thị Bình', null);
const drafts = fc.array(
  fc.record({
    account: names,
    criterion: fc.constantFrom('1.1', '2.3', '2.10'),
    field: fc.constantFrom<'score' | 'explanation'>('score', 'explanation'),
    value: fc.string({ unit: 'binary', maxLength: 40 }),
    content: fc.string({ maxLength: 40 }),
  }),
  { maxLength: 12 },
);

describe('to another machine', () => {
  it('everything comes as it was: texts, versions, owners, names and bytes', async () => {
    await fc.assert(
      fc.asyncProperty(drafts, async (all) => {
        const from = await freshDatabase();
        for (const { account, criterion, field, value, content } of all) {
          const whose = { owner: { ...owner, account }, criterion };
          await putText(from, text({ ...whose, field, value }));
          const sha256 = hashOf(content);
          await putFile(
            from,
            file({ ...whose, sha256, size: new Blob([content]).size }),
            new Blob([content]),
          );
        }
        const made = await exported(from);
        const to = await freshDatabase();
        await imported(to, made);
        const byKey = <Item extends { key: string }>(items: Item[]) =>
          items.sort((a, b) => (a.key < b.key ? -1 : 1));
        expect(byKey(await listTexts(to, PORTAL))).toEqual(byKey(await listTexts(from, PORTAL)));
        const files = byKey(await listFiles(to, PORTAL));
        expect(files).toEqual(byKey(await listFiles(from, PORTAL)));
        for (const { key } of files) {
          const [here, there] = await Promise.all([readFile(to, key), readFile(from, key)]);
          expect(await here?.text()).toBe(await there?.text());
          expect(here?.name).toBe(there?.name);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('taking the same file in again changes nothing', async () => {
    const from = await freshDatabase();
    await putText(from, text({ value: 'Đã rà soát 12 văn bản' }));
    await putText(from, text({ value: '', writtenAt: '2026-11-20T07:40:00.000Z' }));
    const made = await exported(from);
    const to = await freshDatabase();
    await imported(to, made);
    const once = await (await exported(to)).text();
    await imported(to, made);
    expect(await (await exported(to)).text()).toBe(once);
  });

  it('and back: what was written on there takes the place, and what stood here is an earlier version', async () => {
    const office = await freshDatabase();
    await putText(office, text({ value: 'Có 12 văn bản' }));
    const taken = await exported(office);
    const home = await freshDatabase();
    await imported(home, taken);
    await putText(home, text({ value: 'Có 13 văn bản', writtenAt: '2026-11-21T20:00:00.000Z' }));
    const back = await exported(home);
    const seen = await preview(office, await openBundle(back, null), NOW);
    expect(seen.reports[0]?.texts).toMatchObject([{ standing: 'newer', winner: 'incoming' }]);
    await imported(office, back);
    expect(await values(office)).toEqual(['Có 13 văn bản']);
    const before = (await listVersions(office, draftKey(text()))).map(({ value }) => value);
    expect(before).toContain('Có 12 văn bản');
  });

  it('where both wrote, that is said beforehand, and either may be chosen', async () => {
    const there = await freshDatabase();
    await putText(there, text({ value: 'của máy kia', writtenAt: '2026-11-21T08:00:00.000Z' }));
    const bundle = await openBundle(await exported(there), null);
    const here = await freshDatabase();
    const key = await putText(here, text({ value: 'của máy này' }));
    expect((await preview(here, bundle, NOW)).reports[0]?.texts).toEqual([
      {
        key,
        criterion: '2.3',
        field: 'explanation',
        standing: 'conflict',
        incoming: { value: 'của máy kia', writtenAt: '2026-11-21T08:00:00.000Z' },
        here: { value: 'của máy này', writtenAt: text().writtenAt },
        winner: 'incoming',
      },
    ]);
    expect(await values(here)).toEqual(['của máy này']);
    await takeIn(here, bundle, { [key]: 'here' }, NOW);
    expect(await values(here)).toEqual(['của máy này']);
    expect(await listVersions(here, key)).toMatchObject([{ value: 'của máy kia' }]);
  });

  it('what was typed between looking and taking in is merged as well', async () => {
    const there = await freshDatabase();
    await putText(there, text({ value: 'của máy kia', writtenAt: '2026-11-21T08:00:00.000Z' }));
    const bundle = await openBundle(await exported(there), null);
    const here = await freshDatabase();
    await preview(here, bundle, NOW);
    const key = await putText(here, text({ value: 'vừa gõ', writtenAt: '2026-11-22T08:00:00.000Z' }));
    await takeIn(here, bundle, {}, NOW);
    expect(await values(here)).toEqual(['vừa gõ']);
    expect(await listVersions(here, key)).toMatchObject([{ value: 'của máy kia' }]);
  });
});
