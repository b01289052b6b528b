import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';

/**
 * Draws the icons out of icon.svg: `node scripts/icons/make.ts`. The grey ones stand in the toolbar where the tab
 * shows no portal. CHROMIUM_PATH names the browser's executable, /usr/bin/chromium otherwise.
 */
const SIZES = { icon: [16, 32, 48, 128], 'icon-grey': [16, 32, 48] } as const;
const GREY: Readonly<Record<string, string>> = { '#0b5a87': '#6b757b', '#8ccbf0': '#c3cacd' };

const folder = join(import.meta.dirname, '../../public');
const coloured = await readFile(join(import.meta.dirname, 'icon.svg'), 'utf8');
const grey = coloured.replace(/#[0-9a-f]{6}/g, (colour) => GREY[colour] ?? colour);

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  await mkdir(join(folder, name), { recursive: true });
  for (const size of sizes) {
    const png = await draw(page, name === 'icon' ? coloured : grey, size);
    await writeFile(join(folder, name, `${size}.png`), png);
  }
}
await browser.close();

/** The picture at a size in pixels, on a transparent ground. */
async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const image = `<img width="${size}" height="${size}" src="data:image/svg+xml,${encodeURIComponent(svg)}" />`;
  await page.setContent(`<style>body { margin: 0 } img { display: block }</style>${image}`);
  await page.waitForFunction(() => document.querySelector('img')?.complete);
  return await page.screenshot({ omitBackground: true });
}
