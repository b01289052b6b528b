import { expect, it } from 'vitest';
import { Equality } from '../../../../utils/evidence/signature/changes/equality.ts';
import type { PdfRef } from '../../../../utils/evidence/signature/syntax/objects.ts';
import { Revision } from '../../../../utils/evidence/signature/syntax/revision.ts';
import { withRevision } from '../later-revision.ts';
import { tinyPdf } from '../tiny-pdf.ts';

const to = (number: number): PdfRef => ({ kind: 'ref', number, generation: 0 });

const FILE = tinyPdf('<< >>', '<< /Next 3 0 R /Text (was) >>', '<< /Back 2 0 R >>');

async function compared(body: string) {
  const after = await Revision.open(withRevision(FILE, [[2, `0 obj\n${body}`]]));
  return new Equality(await Revision.open(FILE), after, () => null, 1000);
}

it('takes a circle of references for the same where nothing on it differs', async () => {
  const equality = await compared('<< /Text (was) /Next 3 0 R >>');
  expect(await equality.same(to(2), to(2))).toBe(true);
  expect(await equality.same(to(3), to(3))).toBe(true);
});

it('takes all of a circle for different where something on it differs, wherever it was begun', async () => {
  const equality = await compared('<< /Next 3 0 R /Text (is) >>');
  expect(await equality.same(to(2), to(2))).toBe(false);
  expect(await equality.same(to(3), to(3))).toBe(false);
});
