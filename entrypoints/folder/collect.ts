import { isLeftover } from '../../utils/report/folder-files.ts';

/** A file and where it stands: names with `/` between them, the chosen folder's first. */
export interface Found {
  path: string;
  file: File;
}

/** Files of an input; those of a chosen folder bring their paths along. */
export function fromInput(files: readonly File[]): Found[] {
  return files
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !path.split('/').some(isLeftover));
}

/** All files of a folder and of the folders in it. Throws where it may no longer be read. */
export async function fromDirectory(folder: FileSystemDirectoryHandle, path = folder.name): Promise<Found[]> {
  const found: Found[] = [];
  for await (const entry of folder.values()) {
    if (isLeftover(entry.name)) continue;
    const own = `${path}/${entry.name}`;
    if (entry instanceof FileSystemDirectoryHandle) found.push(...(await fromDirectory(entry, own)));
    else if (entry instanceof FileSystemFileHandle) found.push({ path: own, file: await entry.getFile() });
  }
  return found;
}

/** What was dropped, folders walked. To be called within the drop event, since what it carries ends with that. */
export async function fromDrop(dropped: DataTransfer): Promise<Found[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map((entry) => fromEntry(entry)));
  return found.flat();
}

async function fromEntry(entry: FileSystemEntry, path = entry.name): Promise<Found[]> {
  if (isLeftover(entry.name)) return [];
  if (entry instanceof FileSystemFileEntry) {
    return [{ path, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }];
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const found: Found[] = [];
  const reader = entry.createReader();
  for (;;) {
    // A reader gives a hundred at a time, and nothing once all were given.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const inside of some) found.push(...(await fromEntry(inside, `${path}/${inside.name}`)));
  }
}
