import type { Locator, Page, Response } from 'playwright';
import type { ChosenFile } from './drive.ts';

/** Puts paths or bytes into a file field. */
export async function setFiles(field: Locator, files: readonly ChosenFile[]): Promise<void> {
  await field.setInputFiles(handedOver(files));
}

/** Presses what opens the browser's own file dialog, and chooses paths or bytes there. */
export async function chooseIn(page: Page, opener: Locator, files: readonly ChosenFile[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), opener.click()]);
  await chooser.setFiles(handedOver(files));
}

function handedOver(files: readonly ChosenFile[]) {
  const paths = files.filter((file) => typeof file === 'string');
  const payloads = files.filter((file) => typeof file !== 'string');
  return payloads.length > 0 ? payloads : paths;
}

/** Clicks a link that downloads and gives the bytes. */
export async function downloaded(page: Page, link: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Does something and waits for the answer of the call whose address ends so. */
export async function answered(page: Page, path: string, act: () => Promise<unknown>): Promise<Response> {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => new URL(answer.url()).pathname.endsWith(path)),
    act(),
  ]);
  return response;
}

/**
 * Presses a button until that is gone, as a person would. In the moment after a dialog over the page has closed, the
 * browser may still hand a press to the frame that it stood in, and the page sees nothing of it.
 */
export async function pressUntilGone(button: Locator): Promise<void> {
  await button.click();
  const isGone = button.waitFor({ state: 'hidden', timeout: 5000 });
  await isGone.catch(() => button.click());
  await button.waitFor({ state: 'hidden' });
}
