import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';

/**
 * Draws the icons out of icon.svg: `node scripts/icons/make.ts`. The grey ones stand in the toolbar where the tab
 * shows no portal; the tile is what Chrome's store shows in its lists. CHROMIUM_PATH names the browser's executable,
 * /usr/bin/chromium otherwise.
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
await writeFile(join(import.meta.dirname, 'tile-440x280.png'), await drawTile(page));
await browser.close();

function imageOf(svg: string, size: number): string {
  return `<img width="${size}" height="${size}" src="data:image/svg+xml,${encodeURIComponent(svg)}" />`;
}

/** Icon and name, in the size that Chrome's store asks for. */
async function drawTile(page: Page): Promise<Buffer> {
  await page.setViewportSize({ width: 440, height: 280 });
  const style = `body { margin: 0; height: 280px; background: #eaf4fa; color: #0b3d5c; display: grid; gap: 4px;
    place-content: center; justify-items: center; font: 19px/1.3 'Liberation Sans', sans-serif } b { font-size: 40px }`;
  await page.setContent(
    `<style>${style}</style>${imageOf(coloured, 112)}<b>Soát CCHC</b>Soát báo cáo trước khi gửi`,
  );
  await page.waitForFunction(() => document.querySelector('img')?.complete);
  return await page.screenshot();
}

/** The picture at a size in pixels, on a transparent ground. */
async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } img { display: block }</style>${imageOf(svg, size)}`);
  await page.waitForFunction(() => document.querySelector('img')?.complete);
  return await page.screenshot({ omitBackground: true });
}
