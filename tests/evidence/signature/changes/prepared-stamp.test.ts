import { expect, it } from 'vitest';
import { findChanges } from '../../../../utils/evidence/signature/changes/find-changes.ts';
import { asDict, EMPTY_DICT } from '../../../../utils/evidence/signature/syntax/objects.ts';
import { Revision } from '../../../../utils/evidence/signature/syntax/revision.ts';
import { withRevision } from '../later-revision.ts';
import { tinyPdf } from '../tiny-pdf.ts';

const field = (rectangle: string, more = '') =>
  `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Sign) /Rect [${rectangle}] ${more} >>`;

/** A field that lay empty on the page when it was signed, and was signed and stamped later. */
async function changesBy(rectangle: string) {
  const file = tinyPdf(
    '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R] >>',
    field(rectangle),
  );
  const signed = field(rectangle, '/V 5 0 R /AP << /N 6 0 R >>');
  const now = await Revision.open(
    withRevision(file, [
      [4, `0 obj\n${signed}`],
      [5, '0 obj\n<< /Type /Sig >>'],
      [6, '0 obj\n<< /Type /XObject /Subtype /Form /Length 0 >>\nstream\n\nendstream'],
    ]),
  );
  const later = asDict(await now.object(5))?.start ?? -1;
  const signatures = new Map([[later, { timestamp: false, judged: true }]]);
  return findChanges(await Revision.open(file), now, EMPTY_DICT, signatures);
}

it('lets the next signer stamp the field prepared for it', async () => {
  expect(await changesBy('300 60 540 200')).toEqual([]);
});

it('takes a field prepared over the whole page for a forgery once it is stamped', async () => {
  expect(await changesBy('0 0 595 842')).toMatchObject([{ what: 'field', field: 'Sign', visible: true }]);
});
