import type { CopyFailure } from '../../components/folder/model.ts';
import type { Copy } from '../../utils/report/copy-names.ts';

/** What became of one copy. */
export type CopyOutcome = 'written' | 'there' | CopyFailure;

/** Opens the browser's dialog for a folder. Null where the person closed it; throws where it is not allowed. */
export async function pickFolder(mode: 'read' | 'readwrite'): Promise<FileSystemDirectoryHandle | null> {
  const { showDirectoryPicker } = window as {
    showDirectoryPicker?: (options: { mode: string }) => Promise<FileSystemDirectoryHandle>;
  };
  if (!showDirectoryPicker) throw new DOMException('There is no such dialog.', 'NotSupportedError');
  try {
    return await showDirectoryPicker.call(window, { mode });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function existing(folder: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

async function isSame(a: File, b: File): Promise<boolean> {
  if (a.size !== b.size) return false;
  const [left, right] = await Promise.all([a.arrayBuffer(), b.arrayBuffer()]);
  const bytes = new Uint8Array(right);
  return new Uint8Array(left).every((byte, index) => byte === bytes[index]);
}

/** Whether the file's bytes can still be had: it may have been moved or changed since it was chosen. */
async function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}

/** Writes one copy, byte for byte. Nothing that stands in the folder is ever written over. Never throws. */
export async function writeCopy(
  folder: FileSystemDirectoryHandle,
  { name }: Copy,
  file: File,
): Promise<CopyOutcome> {
  if (!(await isReadable(file))) return 'unreadable';
  try {
    const there = await existing(folder, name);
    if (there) return (await isSame(there, file)) ? 'there' : 'occupied';
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.stream().pipeTo(writable);
    return 'written';
  } catch {
    return 'failed';
  }
}
