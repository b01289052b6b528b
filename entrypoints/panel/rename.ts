import type { PanelModel, Renaming } from '../../components/shared/model.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { PageLink } from './page-link.ts';

/**
 * Puts a copy of a chosen file under another name into its field. Where the portal has taken the first one already,
 * the copy is added, and the officer is asked to delete the first.
 */
export async function rename(
  { model, page, files }: { model: PanelModel; page: PageLink; files: ChosenFiles },
  criterion: string,
  attachment: string,
  to: string,
): Promise<void> {
  const listed = model.state.value?.report?.criteria
    .find(({ code }) => code === criterion)
    ?.attachments.find(({ id }) => id === attachment);
  const from = listed?.name ?? '';
  const tell = (step: Renaming['step'], copy: File | null = null) => {
    model.renaming.value = { ...model.renaming.value, [attachment]: { step, criterion, from, to, copy } };
  };
  tell('running');
  const found = await files.find(criterion, attachment, from);
  if (!found) return tell('gone');
  const { file, uploadsAtOnce } = found;
  const copy = new File([file], to, { type: file.type, lastModified: file.lastModified });
  const added = uploadsAtOnce || listed?.origin === 'uploaded';
  const replaces = added ? null : attachment;
  const result = await page.put({ type: 'put-file', criterion, file: copy, replaces }, () =>
    tell('waiting-for-dialog'),
  );
  if (result === 'written') tell(added ? 'added' : 'done');
  else tell('failed', copy);
}
