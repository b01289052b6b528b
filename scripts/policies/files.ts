import packageJson from '../../package.json' with { type: 'json' };
import { admx, adml } from './admx.ts';
import { BROWSERS } from './browsers.ts';
import { installJson, settingsJson } from './linux.ts';
import { packJsonSchema } from './pack-schema.ts';
import { installRegistry, settingsRegistry, type PolicyValues } from './registry.ts';
import { updateManifest } from './update-manifest.ts';

export interface PolicyInputs {
  id: string;
  /** Address of the update manifest; null: nothing has browsers install the extension. */
  updateUrl: string | null;
  /** Address of the package, for an update manifest; null: none is written. */
  crxUrl: string | null;
  settings: PolicyValues;
}

function installFiles(id: string, updateUrl: string): Record<string, string> {
  const registry = BROWSERS.map((browser) => [
    `windows/${browser.id}-install.reg`,
    installRegistry(browser, id, updateUrl),
  ]);
  return { ...Object.fromEntries(registry), 'linux/soat-cchc-install.json': installJson(id, updateUrl) };
}

function settingsFiles(id: string, settings: PolicyValues): Record<string, string> {
  const registry = BROWSERS.map((browser) => [
    `windows/${browser.id}-settings.reg`,
    settingsRegistry(browser, id, settings),
  ]);
  return { ...Object.fromEntries(registry), 'linux/soat-cchc-settings.json': settingsJson(id, settings) };
}

/** Long texts as they are pasted into the boxes of the administrative template, which take one line. */
function textsToPaste({ locked }: PolicyValues): Record<string, string> {
  const texts = ['pack', 'profiles'].map((name) => [`windows/${name}.txt`, locked[name]]);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

/** Everything that an administrator takes, by its path in the folder of policies. */
export function policyFiles({ id, updateUrl, crxUrl, settings }: PolicyInputs): Record<string, string> {
  const sets = Object.keys({ ...settings.locked, ...settings.defaults }).length > 0;
  const { version } = packageJson;
  return {
    'pack.schema.json': packJsonSchema(),
    'windows/soat-cchc.admx': admx(id),
    'windows/vi-VN/soat-cchc.adml': adml('vi'),
    'windows/en-US/soat-cchc.adml': adml('en'),
    ...(updateUrl === null ? {} : installFiles(id, updateUrl)),
    ...(crxUrl === null ? {} : { 'updates.xml': updateManifest({ id, version, crx: crxUrl }) }),
    ...(sets ? settingsFiles(id, settings) : {}),
    ...textsToPaste(settings),
  };
}
