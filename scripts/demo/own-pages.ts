import { checkFiles, filesNamed, openFolderCheck } from '../../tests/e2e/folder-steps.ts';
import type { Desk } from '../../tests/e2e/harness.ts';
import { picture } from './pictures.ts';

/** Leaves pictures of the extension's own pages: the introduction, the check of a folder, drafts for another machine. */
export async function showOwnPages(desk: Desk): Promise<void> {
  const folder = await openFolderCheck(desk);
  await checkFiles(
    folder,
    filesNamed({
      '1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf': 'demo/1.1.1_so 05KH-UBND_KH CCHC nam 2023.pdf',
      '2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf': 'demo/2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf',
      'bao cao quy I.docx': 'kinds/report.docx',
    }),
  );
  await folder.locator('[data-file]').last().scrollIntoViewIfNeeded();
  await picture(folder, '12-folder');
  await folder.goto(new URL('/welcome.html', folder.url()).href);
  await folder.locator('main').waitFor();
  await picture(folder, '11-welcome');
  await folder.goto(new URL('/options.html', folder.url()).href);
  await folder.getByRole('region', { name: 'Chuyển bản nháp sang máy khác' }).scrollIntoViewIfNeeded();
  await picture(folder, '13-moving');
  await folder.close();
}
