import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright';
import { picturesShown } from '../guide/chapters.ts';

const FOLDER = 'demo-output';
const DOCS = 'docs/pictures';

/** The size that both stores take, and the smallest screen that is still common. */
export const VIEWPORT = { width: 1280, height: 800 };

/** Text stays sharp, and a picture is some 70 KB. */
const QUALITY = 0.75;

/** Empties the folder of pictures. */
export function startPictures(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
}

/** Takes a picture of the page as it stands, once what moves has come to rest. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(700);
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  console.log(`  ${path}`);
}

/** Opens the panel where it is folded; it stays as it was left. */
export async function openPanel(page: Page, panel: FrameLocator): Promise<void> {
  await panel.getByRole('button').first().waitFor();
  const pill = panel.locator('.pill');
  if (await pill.isVisible()) await pill.click();
  await page.waitForTimeout(300);
}

/** Leaves the pictures that the guide shows in its folder, as WebP of the browser's own making. */
export async function shrinkPictures(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const shown = picturesShown().map((name) => name.replace('.webp', ''));
  for (const name of shown) {
    const png = readFileSync(join(FOLDER, `${name}.png`)).toString('base64');
    const webp = await page.evaluate(
      async ([data, quality]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        canvas.getContext('2d')?.drawImage(image, 0, 0);
        return canvas.toDataURL('image/webp', quality);
      },
      [png, QUALITY] as const,
    );
    writeFileSync(join(DOCS, `${name}.webp`), Buffer.from(webp.split(',')[1] ?? '', 'base64'));
    console.log(`  ${DOCS}/${name}.webp`);
  }
  await page.close();
}
