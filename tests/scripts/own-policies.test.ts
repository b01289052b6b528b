import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { extensionId } from '../../scripts/policies/extension-id.ts';
import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { packJson } from '../../utils/packs/load.ts';
import { parsePolicy } from '../../utils/packs/policy.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const TEMPLATES = [
  'pack.schema.json',
  'windows/en-US/soat-cchc.adml',
  'windows/soat-cchc.admx',
  'windows/vi-VN/soat-cchc.adml',
];
const SETTINGS = [
  'linux/soat-cchc-settings.json',
  'windows/chrome-settings.reg',
  'windows/edge-settings.reg',
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'soat-cchc-own-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  return promisify(execFile)(process.execPath, ['scripts/policies.ts', ...args], { env }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (failure: { code: number; stdout: string; stderr: string }) => failure,
  );
}

/** What the command line writes, by path. */
async function written(out: string, ...args: string[]): Promise<Record<string, string>> {
  const { stderr } = await run(...args, '--out', out);
  expect(stderr).toBe('');
  const entries = await readdir(join(folder, out), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.map(async (path) => [
    path.slice(join(folder, out).length + 1).replaceAll('\\', '/'),
    await readFile(path, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

const settingsIn = (files: Record<string, string>) =>
  JSON.parse(files['linux/soat-cchc-settings.json'] ?? '{}')['3rdparty'].extensions[ID];

it('writes templates alone where nothing else is asked for: no round, no days, no address, no sample', async () => {
  const files = await written('templates', '--id', ID);
  expect(Object.keys(files).sort()).toEqual(TEMPLATES);
  expect(Object.values(files).join()).not.toMatch(
    /Năm 2026|may-chu\.example\/soat-cchc\/updates\.xml"|Tệp mẫu/,
  );
});

it('locks the pack of a file and nothing else, in one line of ASCII for the registry and to be pasted', async () => {
  const pack = packJson({ ...BUILTIN_PACK, title: 'Bộ tiêu chí «thử»' });
  await writeFile(join(folder, 'pack.json'), pack);
  const files = await written('pack', '--id', ID, '--pack', 'pack.json');
  expect(Object.keys(files).sort()).toEqual([...TEMPLATES, ...SETTINGS, 'windows/pack.txt'].sort());
  const settings = settingsIn(files);
  expect(Object.keys(settings.locked)).toEqual(['pack']);
  expect(settings.defaults).toEqual({});
  expect(JSON.parse(settings.locked.pack)).toEqual(JSON.parse(pack));
  expect(files['windows/pack.txt']).toBe(settings.locked.pack);
  expect(files['windows/pack.txt']).toMatch(/^[ -~]+$/);
  expect(files['windows/edge-settings.reg']).toMatch(/^[ -~\r\n]+$/);
  expect(files['windows/edge-settings.reg']).not.toMatch(/policy\\defaults|"round"|"retentionDays"/);
});

it('locks the round and the days that are named', async () => {
  const round = ['--round', 'Đợt 1', '--closes', '2027-03-01T17:00:00+07:00', '--year', '2026'];
  const settings = settingsIn(await written('round', '--id', ID, ...round, '--retention', '0'));
  expect(settings).toEqual({
    locked: {
      round: { name: 'Đợt 1', closesAt: '2027-03-01T17:00:00+07:00', year: 2026 },
      retentionDays: 0,
    },
    defaults: {},
  });
  expect(parsePolicy(settings).problems).toEqual([]);
});

it('tells the id of a key, and writes the update manifest with the version of this extension', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const id = extensionId(publicKey.export({ type: 'spki', format: 'der' }));
  const args = [
    '--key',
    'key.pem',
    '--crx-url',
    'https://a.gov.vn/x.crx',
    '--update-url',
    'https://a.gov.vn/u',
  ];
  const files = await written('key', ...args);
  expect(files['updates.xml']).toContain(`<app appid="${id}">`);
  expect(files['updates.xml']).toContain(
    `codebase="https://a.gov.vn/x.crx" version="${packageJson.version}"`,
  );
  expect(files['windows/chrome-install.reg']).toContain(`ExtensionSettings\\${id}]`);
  expect((await run(...args, '--out', 'key')).stdout).toContain(`Mã tiện ích: ${id}\n`);
  expect((await run('--key', 'key.pem', '--id', ID)).stderr).toContain(`là ${id}, không phải ${ID}`);
});

it.each([
  [[], 'Nêu khóa đã dùng để đóng gói (--key), hoặc mã tiện ích (--id).'],
  [['--id', 'abc'], '--id cần mã tiện ích gồm 32 chữ từ a đến p'],
  [['--id', ID, '--colour', 'red'], "'--colour'"],
  [['--id', ID, '--samples'], '--samples không đi cùng tùy chọn nào khác'],
  [['--id', ID, '--round', 'Đợt 1'], 'Một đợt cần cả tên (--round) lẫn hạn gửi (--closes)'],
  [['--id', ID, '--year', '2026'], '--opens và --year là của một đợt'],
  [['--id', ID, '--round', 'Đợt 1', '--closes', '2027-03-01'], '«2027-03-01» không phải ngày giờ có múi giờ'],
  [['--id', ID, '--retention', 'mãi mãi'], '--retention cần một số nguyên'],
  [['--id', ID, '--crx-url', 'x.crx'], '--crx-url cần một địa chỉ https://'],
  [['--id', ID, '--pack', 'missing.json'], 'Không đọc được tệp «missing.json»'],
  [['--id', ID, '--pack', 'not-json.txt'], 'Tệp không phải JSON'],
  [['--id', ID, '--profiles', 'not-json.txt'], 'cách đọc phần mềm'],
  [['--key', 'not-json.txt'], '«not-json.txt» không phải khóa PEM'],
])('refuses %j, says why and writes nothing', async (args, reason) => {
  await writeFile(join(folder, 'not-json.txt'), 'chữ');
  const { code, stdout, stderr } = await run(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(reason);
  expect(stderr).toContain('Cách dùng:');
  expect(stdout).toBe('');
});
