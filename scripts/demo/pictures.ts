import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';

const FOLDER = 'demo-output';

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
