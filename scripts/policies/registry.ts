import { installation, installKey, settingsKey, type Browser } from './browsers.ts';

export type SettingValue = string | number | boolean | readonly unknown[] | object;

/** JSON of ASCII alone: the registry's editor takes files without a mark for an older coding. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function valueLine(name: string, value: SettingValue): string {
  if (typeof value === 'boolean') return `"${name}"=dword:0000000${value ? 1 : 0}`;
  if (typeof value === 'number') return `"${name}"=dword:${value.toString(16).padStart(8, '0')}`;
  const text = typeof value === 'string' ? value : asciiJson(value);
  return `"${name}"="${text.replace(/[\\"]/g, (mark) => `\\${mark}`)}"`;
}

function registryFile(keys: readonly (readonly [string, Readonly<Record<string, SettingValue>>])[]): string {
  const blocks = keys.map(([key, values]) => [
    '',
    `[HKEY_LOCAL_MACHINE\\${key}]`,
    ...Object.entries(values).map(([name, value]) => valueLine(name, value)),
  ]);
  return ['Windows Registry Editor Version 5.00', ...blocks.flat(), ''].join('\r\n');
}

/** Has a browser on Windows install the extension (`.reg`). */
export function installRegistry(browser: Browser, id: string, updateUrl: string): string {
  return registryFile([[installKey(browser, id), installation(updateUrl)]]);
}

/** Settings for the extension on Windows (`.reg`). */
export function settingsRegistry(browser: Browser, id: string, settings: PolicyValues): string {
  const objects = (['locked', 'defaults'] as const).filter(
    (object) => Object.keys(settings[object]).length > 0,
  );
  return registryFile(objects.map((object) => [settingsKey(browser, id, object), settings[object]]));
}

/** Values for the two objects of the managed policy. */
export interface PolicyValues {
  locked: Readonly<Record<string, SettingValue>>;
  defaults: Readonly<Record<string, SettingValue>>;
}
