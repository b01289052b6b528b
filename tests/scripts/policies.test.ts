import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXTENSION_ID } from '../../scripts/policies/browsers.ts';
import { extensionId } from '../../scripts/policies/extension-id.ts';
import { settingsRegistry } from '../../scripts/policies/registry.ts';
import { EXAMPLE_SETTINGS, sampleFiles } from '../../scripts/policies/samples.ts';
import { updateManifest } from '../../scripts/policies/update-manifest.ts';
import { parsePolicy } from '../../utils/packs/policy.ts';

const FOLDER = 'docs/policies';
const files = sampleFiles();

it('the files under docs/policies are those that `npm run policies -- --samples` writes, and no others', () => {
  const there = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(FOLDER.length + 1));
  expect(there.sort()).toEqual(Object.keys(files).sort());
  for (const [name, content] of Object.entries(files)) {
    expect(readFileSync(`${FOLDER}/${name}`, 'utf8'), name).toBe(content);
  }
});

it('they are for the id of builds with the fixed key', () => {
  const key = /'(MIIB[\w+/=]+)'/.exec(readFileSync('wxt.config.ts', 'utf8'))?.[1] ?? '';
  expect(extensionId(Buffer.from(key, 'base64'))).toBe(EXTENSION_ID);
});

it('they say of themselves that they are samples, wherever there is a place for it', () => {
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('.json')) continue;
    const [first = '', second = '', third = ''] = content.split('\n');
    expect(first, name).toMatch(/^Windows Registry Editor|^<\?xml /);
    expect(`${second}${third}`, name).toMatch(/^; TEP MAU, |^<!-- {2}Tệp mẫu, /);
  }
});

it('files for the registry are of ASCII alone, since its editor takes them for an older coding', () => {
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('.reg')) expect(content, name).toMatch(/^[\x00-\x7f]*$/);
  }
});

it('the settings in them are such as the extension reads', () => {
  expect(parsePolicy(EXAMPLE_SETTINGS)).toMatchObject({
    locked: { retentionDays: 365, round: { year: 2026 } },
    defaults: { language: 'vi' },
    problems: [],
  });
});

it('the registry gets text in quotes, numbers as words of 32 bits, and letters beyond ASCII as JSON escapes', () => {
  const browser = { id: 'chrome', name: 'x', key: 'Software\\Policies\\X', supported: '' } as const;
  const settings = {
    locked: { round: { name: 'Năm "A"' }, retentionDays: 365 },
    defaults: { language: 'vi' },
  };
  expect(settingsRegistry(browser, 'abc', settings).split('\r\n')).toEqual([
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\Software\\Policies\\X\\3rdparty\\extensions\\abc\\policy\\locked]',
    String.raw`"round"="{\"name\":\"N\\u0103m \\\"A\\\"\"}"`,
    '"retentionDays"=dword:0000016d',
    '',
    '[HKEY_LOCAL_MACHINE\\Software\\Policies\\X\\3rdparty\\extensions\\abc\\policy\\defaults]',
    '"language"="vi"',
    '',
  ]);
});

describe('the administrative template', () => {
  const admx = files['windows/soat-cchc.admx'] ?? '';
  const named = (kind: string) => [...admx.matchAll(new RegExp(String.raw`\$\(${kind}\.(\w+)\)`, 'g'))];
  it.each(['vi-VN', 'en-US'])('has all its texts in %s', (language) => {
    const adml = files[`windows/${language}/soat-cchc.adml`] ?? '';
    for (const [, id] of named('string')) expect(adml).toContain(`<string id="${id}">`);
    for (const [, id] of named('presentation')) expect(adml).toContain(`<presentation id="${id}">`);
  });

  it('has each policy once', () => {
    const names = [...admx.matchAll(/<policy name="(\w+)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('edge_locked_pack');
  });
});

describe.each(['vi-VN', 'en-US'])('what the template says in %s', (language) => {
  const adml = files[`windows/${language}/soat-cchc.adml`] ?? '';
  const explained = (setting: string) =>
    new RegExp(`<string id="${setting}_explain">(.+)</string>`).exec(adml)?.[1] ?? '';

  it.each(['pack', 'profiles'])('asks for %s in one line, and says what writes that line', (setting) => {
    expect(explained(setting)).toMatch(/một dòng|in one line/i);
    expect(explained(setting)).toContain(`npm run policies -- --${setting}`);
  });

  it('asks for a JSON list of authorities, and names all that a round may have', () => {
    expect(explained('authorities')).toMatch(/Danh sách JSON|JSON list/);
    for (const name of ['name', 'closesAt', 'opensAt', 'year', 'supplementary']) {
      expect(explained('round')).toContain(name);
    }
  });
});

it('the update manifest names the package and its version', () => {
  const manifest = updateManifest({ id: 'abc', version: '1.2.3', crx: 'https://a.gov.vn/x.crx?a=1&b=2' });
  expect(manifest).toContain('<app appid="abc">');
  expect(manifest).toContain('<updatecheck codebase="https://a.gov.vn/x.crx?a=1&amp;b=2" version="1.2.3" />');
});
