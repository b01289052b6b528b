import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The build under test. */
export const extensionFolder = process.env['EXTENSION_DIR'] ?? `${root}/.output/chrome-mv3`;

/** The browser: as the environment says, else the system's; undefined for the one of Playwright itself. */
export const chromium = findChromium();

function findChromium(): string | undefined {
  return [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path !== undefined && existsSync(path),
  );
}
