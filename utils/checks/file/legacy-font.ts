import { defineCheck } from '../check.ts';

/** Text in TCVN3 or VNI fonts: its bytes are no Unicode, so that nothing in it can be searched or checked. */
export default defineCheck({
  meta: { id: 'file.legacy-font', scope: 'file', source: null, needs: ['pdf'] },
  check: ({ pdf }) => {
    const fonts = pdf.legacyFonts ?? [];
    return fonts.length > 0 ? [{ outcome: 'review', params: { fonts: fonts.join(', ') } }] : [];
  },
});
