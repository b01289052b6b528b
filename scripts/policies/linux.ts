import { installation } from './browsers.ts';
import type { PolicyValues } from './registry.ts';

const file = (content: object) => `${JSON.stringify(content, null, 2)}\n`;

/** Has a browser on Linux install the extension. */
export function installJson(id: string, updateUrl: string): string {
  return file({ ExtensionSettings: { [id]: installation(updateUrl) } });
}

/** Settings for the extension on Linux. */
export function settingsJson(id: string, settings: PolicyValues): string {
  return file({ '3rdparty': { extensions: { [id]: settings } } });
}
