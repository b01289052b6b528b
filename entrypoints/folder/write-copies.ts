import type { Copying, FolderModel, FolderRow } from '../../components/folder/model.ts';
import { copyName, settleCopies, type WantedCopy } from '../../utils/report/copy-names.ts';
import { pickFolder, writeCopy, type CopyOutcome } from './copies.ts';

type Left = Extract<Copying, { step: 'written' }>['left'][number];

/** What is to be written, and what cannot be. */
interface Plan {
  wanted: WantedCopy[];
  left: Left[];
}

/** Copies of every file that was looked at, for each of its criteria. */
export function planAll(rows: readonly FolderRow[]): Plan {
  const plan: Plan = { wanted: [], left: [] };
  for (const { id, name, names, sha256, accepted, step, here } of rows) {
    if (step !== 'done' || !here) continue;
    if (!accepted) plan.left.push({ name, reason: 'not-accepted' });
    else if (!names.some((proposed) => proposed.name !== null)) plan.left.push({ name, reason: 'no-name' });
    else for (const { name: to } of names) if (to !== null) plan.wanted.push({ file: id, name: to, sha256 });
  }
  return plan;
}

/** Copies of one document for several criteria, each named for its own (R32). */
export function planFor({ id, name, names, sha256 }: FolderRow, criteria: readonly string[]): Plan {
  const known = names.find((proposed) => proposed.name !== null)?.name ?? name;
  const plan: Plan = { wanted: [], left: [] };
  for (const criterion of criteria) {
    const own = names.find((proposed) => proposed.criterion === criterion)?.name;
    const to = own ?? copyName(criterion, known, null);
    if (to === null) plan.left.push({ name: `${criterion}: ${name}`, reason: 'no-name' });
    else plan.wanted.push({ file: id, name: to, sha256 });
  }
  return plan;
}

/** Writes copies to a folder that the person picks; offers downloads where the browser does not allow that. */
export async function writeCopies(
  model: FolderModel,
  plan: Plan,
  fileOf: (id: string) => File | null,
): Promise<void> {
  const copies = settleCopies(plan.wanted);
  if (copies.length === 0) {
    model.copying.value = { step: 'written', place: '', written: 0, there: 0, left: plan.left };
    return;
  }
  let folder: FileSystemDirectoryHandle | null;
  try {
    folder = await pickFolder('readwrite');
  } catch {
    const files = copies.flatMap(({ file, name }) => named(fileOf(file), name) ?? []);
    model.copying.value = { step: 'download', files };
    return;
  }
  if (!folder) return;
  const outcomes: CopyOutcome[] = [];
  const left = [...plan.left];
  for (const copy of copies) {
    model.copying.value = { step: 'writing', done: outcomes.length, total: copies.length };
    const file = fileOf(copy.file);
    const outcome = file ? await writeCopy(folder, copy, file) : 'unreadable';
    outcomes.push(outcome);
    if (outcome !== 'written' && outcome !== 'there') left.push({ name: copy.name, reason: outcome });
  }
  model.copying.value = {
    step: 'written',
    place: folder.name,
    written: outcomes.filter((outcome) => outcome === 'written').length,
    there: outcomes.filter((outcome) => outcome === 'there').length,
    left,
  };
}

/** The same bytes under another name. */
export function named(file: File | null, name: string): File | null {
  return file && new File([file], name, { type: file.type, lastModified: file.lastModified });
}
