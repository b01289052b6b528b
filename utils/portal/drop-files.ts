import { fold } from '../text/fold.ts';
import { isShown } from './visible.ts';

const INVITES = /\b(keo( va)? tha|tha (cac )?(tep|file)|drag|drop)\b/;
const LONGEST = 160;

/**
 * Drops a file onto the place among these elements whose words invite to it («Kéo thả tệp vào đây»). Returns whether
 * the page has taken it; false where there is no such place.
 */
export function dropFile(parts: readonly Element[], file: File): boolean {
  const place = parts.flatMap((part) => [part, ...part.querySelectorAll('*')]).findLast(invites);
  if (!place) return false;
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  const drag = (type: string): boolean =>
    !place.dispatchEvent(
      new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer }),
    );
  drag('dragenter');
  // A page that would take the drop says so by preventing what the browser does with files.
  return drag('dragover') && drag('drop');
}

function invites(element: Element): boolean {
  const words = element.textContent ?? '';
  return words.length <= LONGEST && INVITES.test(fold(words)) && isShown(element);
}
