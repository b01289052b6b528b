/** The id of builds with the fixed key (`wxt.config.ts`). */
export const EXTENSION_ID = 'knaojjbjibooejhdhbbajioidajgpmdp';

/** Where an update manifest would lie; to be replaced by the address of one's own server. */
export const UPDATE_URL = 'https://may-chu.example/soat-cchc/updates.xml';

export interface Browser {
  id: 'chrome' | 'edge';
  name: string;
  /** Below HKEY_LOCAL_MACHINE. */
  key: string;
  /** Value of `SUPPORTED_…` in the templates. */
  supported: string;
}

export const BROWSERS: readonly Browser[] = [
  { id: 'chrome', name: 'Google Chrome', key: 'Software\\Policies\\Google\\Chrome', supported: 'Chrome 120' },
  { id: 'edge', name: 'Microsoft Edge', key: 'Software\\Policies\\Microsoft\\Edge', supported: 'Edge 120' },
];

/** The key of how an extension is installed. */
export const installKey = (browser: Browser, id: string) => `${browser.key}\\ExtensionSettings\\${id}`;

/** The key of one of the two objects of the extension's own settings. */
export const settingsKey = (browser: Browser, id: string, object: 'locked' | 'defaults') =>
  `${browser.key}\\3rdparty\\extensions\\${id}\\policy\\${object}`;

/** How the extension is installed, for both browsers and all systems. */
export const installation = (updateUrl: string) => ({
  installation_mode: 'force_installed',
  update_url: updateUrl,
  // Without it the browser would look for updates where the manifest says, which says nothing.
  override_update_url: true,
});
