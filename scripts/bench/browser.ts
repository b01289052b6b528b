import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { launchBrowser } from '../../tests/e2e/browser.ts';

/** Runs `work` in a browser of its own, with the built extension or without it. No portal is started. */
export async function inBrowser<T>(
  extension: boolean,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'soat-cchc-bench-'));
  const context = await launchBrowser({ profile, port: 9, extension });
  try {
    return await work(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
