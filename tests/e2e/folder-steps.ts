import type { Locator, Page } from 'playwright/test';
import type { Desk } from './harness.ts';
import { fixture } from './panel-steps.ts';

/** Opens the folder check in a tab of its own. */
export async function openFolderCheck(desk: Desk): Promise<Page> {
  const worker = await desk.serviceWorker();
  const page = await desk.context.newPage();
  await page.goto(new URL('/folder.html', worker.url()).href);
  await page.getByRole('heading', { name: 'Kiểm tra thư mục' }).waitFor();
  return page;
}

/** Files to put in: fixtures under names of the test's own. */
export function filesNamed(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([name, path]) => ({ ...fixture(path), name }));
}

/** Chooses files and waits until all were looked at. */
export async function checkFiles(page: Page, files: ReturnType<typeof filesNamed>): Promise<void> {
  await page.getByLabel('Chọn tệp', { exact: true }).setInputFiles(files);
  await page.getByText(`Đã kiểm tra xong ${files.length} tệp.`).waitFor();
}

export function rowOf(page: Page, path: string): Locator {
  return page.locator(`[data-file="${path}"]`);
}

/** Names of files in the table, in its order. */
export function namesShown(page: Page): Promise<string[]> {
  return page.locator('[data-file] .file-name').allTextContents();
}

/** Has the dialog for folders give a folder of the browser's own private storage, which tests can look into. */
export async function giveFolder(page: Page, name: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(wanted, { create: true });
    Object.assign(window, { showDirectoryPicker: async () => folder });
  }, name);
}

/** What stands in such a folder: bytes by name. */
export function folderContent(page: Page, name: string): Promise<Record<string, number>> {
  return page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const sizes: Record<string, number> = {};
    for await (const entry of (await root.getDirectoryHandle(wanted)).values()) {
      if (!(entry instanceof FileSystemFileHandle)) continue;
      // What the browser writes into until the copy is whole goes away in between.
      const file = await entry.getFile().catch(() => null);
      if (file) sizes[entry.name] = file.size;
    }
    return sizes;
  }, name);
}
