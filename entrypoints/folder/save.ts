/** Milliseconds for which the address of a download has to live. */
const LONG_ENOUGH = 60_000;

/** Hands a file to the browser's downloads. */
export function save(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH);
}
