import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openDrafts } from '../../utils/drafts/database.ts';
import wxtConfig from '../../wxt.config.ts';

/** Characters that Chrome's store takes of a summary, which is the manifest's description. */
const LONGEST_SUMMARY = 132;

const { manifest } = wxtConfig as {
  manifest: { permissions: string[]; host_permissions: string[]; optional_host_permissions: string[] };
};
const asked = [...manifest.permissions, ...manifest.host_permissions, ...manifest.optional_host_permissions];

const read = (path: string): string => readFileSync(path, 'utf8');

it.each([
  ['vi', 'docs/cua-hang/mo-ta.vi.md'],
  ['en', 'docs/cua-hang/description.en.md'],
])('says the same in the store as in the browser (%s), within the length that is taken', (language, page) => {
  const { description } = JSON.parse(read(`public/_locales/${language}/messages.json`));
  expect(description.message.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  expect(read(page).replaceAll(/\s+/g, ' ')).toContain(`:** ${description.message} **`);
});

it.each(['docs/cua-hang/permissions.en.md', 'docs/cntt-va-an-toan.md'])(
  'gives a reason for each permission that is asked for, and for no other: %s',
  (page) => {
    const rows = [
      ...read(page).matchAll(/^\| (?:host |optional host )?`([a-z][A-Za-z]*|https:[^`]+)`[^|]*\|/gm),
    ];
    expect(rows.map(([, permission]) => permission).sort()).toEqual([...asked].sort());
  },
);

it('tells IT of every store in which something is kept', async () => {
  const database = await openDrafts();
  const page = read('docs/cntt-va-an-toan.md');
  const untold = [...database.objectStoreNames].filter((name) => !page.includes(`\`${name}\``));
  database.close();
  expect(untold).toEqual([]);
});
