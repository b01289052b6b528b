import { admx, adml } from './admx.ts';
import { BROWSERS } from './browsers.ts';
import { installJson, settingsJson } from './linux.ts';
import { packJsonSchema } from './pack-schema.ts';
import { installRegistry, settingsRegistry, type PolicyValues } from './registry.ts';

export interface PolicyInputs {
  id: string;
  updateUrl: string;
  settings: PolicyValues;
}

/** Everything that an administrator takes, by its path in the folder of policies. */
export function policyFiles({ id, updateUrl, settings }: PolicyInputs): Record<string, string> {
  const registry = BROWSERS.flatMap((browser) => [
    [`windows/${browser.id}-install.reg`, installRegistry(browser, id, updateUrl)],
    [`windows/${browser.id}-settings.reg`, settingsRegistry(browser, id, settings)],
  ]);
  return {
    'pack.schema.json': packJsonSchema(),
    'windows/soat-cchc.admx': admx(id),
    'windows/vi-VN/soat-cchc.adml': adml('vi'),
    'windows/en-US/soat-cchc.adml': adml('en'),
    ...Object.fromEntries(registry),
    'linux/soat-cchc-install.json': installJson(id, updateUrl),
    'linux/soat-cchc-settings.json': settingsJson(id, settings),
  };
}
