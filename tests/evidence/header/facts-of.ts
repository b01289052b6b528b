import { expect } from 'vitest';
import { readEvidence } from '../../../utils/evidence/read.ts';
import { makePdf, type Pen } from '../make-pdf.ts';

/** What is read of a page that is drawn as given, once it was read without failure. */
export async function factsOf(draw: (pen: Pen) => void | Promise<void>) {
  const { pdf, failure } = await readEvidence(await makePdf(draw), 'file.pdf');
  expect(failure).toBeNull();
  return { header: pdf?.header ?? null, draftMark: pdf?.draftMark };
}
