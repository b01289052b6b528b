import { asItems, type PdfDict } from '../syntax/objects.ts';
import type { Revision } from '../syntax/revision.ts';
import type { Rectangle } from './change.ts';

/** /Rect of an annotation (ISO 32000-2, 12.5.2); null where there is none of four numbers. @throws SyntaxFault */
export async function rectangleOf(revision: Revision, annotation: PdfDict): Promise<Rectangle | null> {
  const numbers: number[] = [];
  for (const item of asItems(await revision.lookup(annotation, 'Rect')) ?? []) {
    const number = await revision.resolve(item);
    if (number.kind === 'number') numbers.push(number.value);
  }
  const [x1, y1, x2, y2, ...more] = numbers;
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined || more.length)
    return null;
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

/** Square points. */
export function areaOf([x1, y1, x2, y2]: Rectangle): number {
  return (x2 - x1) * (y2 - y1);
}
