import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { SCENES, serveGallery } from './serve.ts';

/**
 * Takes a picture of every state of the panel, light and dark: `node tests/components/gallery/shoot.ts FOLDER [STATE…]`.
 * CHROMIUM names the browser's executable, /usr/bin/chromium otherwise.
 */
const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node tests/components/gallery/shoot.ts FOLDER');

const PANEL = { width: 360, height: 768 };
const SIZES: Readonly<Record<string, { width: number; height: number }>> = {
  pill: { width: 232, height: 44 },
  gate: { width: 1366, height: 768 },
  'last-minutes': { width: 1366, height: 768 },
};
const { address, close } = await serveGallery();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
await mkdir(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  for (const scale of colorScheme === 'light' ? [1, 1.25] : [1]) {
    for (const scene of wanted.length > 0 ? wanted : SCENES) {
      const size = SIZES[scene] ?? SIZES[scene.split('-')[0] ?? ''] ?? PANEL;
      const wide = size.width > PANEL.width;
      const viewport = {
        width: Math.round(wide ? size.width / scale : size.width),
        height: wide ? Math.round(size.height / scale) : size.height,
      };
      const page = await browser.newPage({ viewport, deviceScaleFactor: scale, colorScheme });
      await page.goto(`${address}?${scene}`);
      await page.waitForSelector('#app > *');
      await page.screenshot({ path: join(folder, `${scene}-${colorScheme}-${scale}.png`) });
      await page.close();
    }
  }
}
await browser.close();
await close();
