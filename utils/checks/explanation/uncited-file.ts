import { defineCheck } from '../check.ts';
import { isCited } from './cited.ts';
import { identify } from './identity.ts';
import { referencesIn } from './references.ts';
import { listNames } from '../list-names.ts';

/** Attached files that the explanation does not refer to. */
export default defineCheck({
  meta: { id: 'explanation.uncited-file', scope: 'criterion', source: 'R11', needs: ['criterion', 'files'] },
  check: ({ criterion, files }) => {
    const text = criterion.explanation?.trim();
    if (!text) return [];
    const references = referencesIn(text);
    const uncited = files.filter((file) => isCited(identify(file), references) === false);
    return uncited.length > 0 ? [{ outcome: 'warning', params: { files: listNames(uncited) } }] : [];
  },
});
