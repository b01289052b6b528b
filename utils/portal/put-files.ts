/**
 * Puts files into a file field as if they had been chosen there, beside those already chosen; `replaces` names a
 * chosen file whose place the first one takes, or which is taken out where there is none. A field for one file keeps the last. Returns whether the field
 * holds all that was meant; a disabled field is left alone.
 */
export function putFiles(input: HTMLInputElement, files: File[], replaces: string | null = null): boolean {
  if (input.disabled || typeof DataTransfer === 'undefined') return false;
  const wanted = merged([...(input.files ?? [])], files, replaces);
  const chosen = input.multiple ? wanted : wanted.slice(-1);
  const transfer = new DataTransfer();
  for (const file of chosen) transfer.items.add(file);
  input.files = transfer.files;
  // Asked before the page hears of it: one that uploads at once empties its field in the very event.
  const holds = input.files.length === chosen.length;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return holds;
}

function merged(present: File[], added: File[], replaces: string | null): File[] {
  const at = replaces === null ? -1 : present.findIndex((file) => file.name === replaces);
  if (at < 0) return [...present, ...added];
  return [...present.slice(0, at), ...added, ...present.slice(at + 1)];
}
