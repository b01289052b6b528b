/** Milliseconds that the browser has to take over a download before its address is given up. */
const TAKING_OVER = 60_000;

/** Has the browser download a file under its name, upon a press. */
export function saveFile(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKING_OVER);
}
