import { splitRunTogether } from '../../report/document-symbol.ts';
import { MAX_NAME_LENGTH, parseFileName } from '../../report/file-name.ts';
import { fold } from '../../text/fold.ts';
import { defineCheck } from '../check.ts';

const SIGNING_SUFFIX =
  /[\s._-]+(?:e?signed|da ?ky(?: ?so)?|ky ?so)(?:[\s._-]*\d{0,14})?$|\((?:da ky|signed|da ky so)\)$/;

/** Each remark on style that a name may get, tried on the name without its extension. */
const REMARKS: Readonly<Record<string, (stem: string) => boolean>> = {
  copy: (stem) =>
    /\(\d{1,3}\)$|[\s-]copy(?:\s*\(\d+\))?$|^copy of |[\s]-\s(?:ban sao|sao chep)(?:\s*\(\d+\))?$/.test(
      fold(stem),
    ),
  ellipsis: (stem) => /…|\.{3}/.test(stem),
  'signing-suffix': (stem) => SIGNING_SUFFIX.test(fold(stem)),
  decomposed: (stem) => stem !== stem.normalize('NFC'),
  'run-together': (stem) => splitRunTogether(parseFileName(stem).number ?? '') !== null,
};

/** Remarks on a name that is understood all the same; nothing that costs points. */
export default defineCheck({
  meta: { id: 'name.style', scope: 'file', source: 'R30', needs: ['file'] },
  check: ({ file }) => {
    const { extension } = parseFileName(file.name);
    const trimmed = file.name.trim();
    const stem = extension ? trimmed.slice(0, -extension.length - 1) : trimmed;
    const wordings = Object.keys(REMARKS).filter((key) => REMARKS[key]?.(stem));
    if (trimmed.normalize('NFC').length > MAX_NAME_LENGTH) wordings.push('long');
    return wordings.map((wording) => ({
      outcome: 'info',
      wording,
      params: { limit: String(MAX_NAME_LENGTH) },
    }));
  },
});
