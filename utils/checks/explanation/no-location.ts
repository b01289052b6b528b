import { fold } from '../../text/fold.ts';
import { defineCheck } from '../check.ts';
import { listNames } from '../list-names.ts';
import { isCited } from './cited.ts';
import { identify } from './identity.ts';
import { referencesIn } from './references.ts';

const FEW_PAGES = 2;
const LOCATION =
  /\b(?:trang|tr\.?|muc|phan|phu luc|pl|bang|bieu|mau|chuong|khoan|dieu|cot|stt)\s*(?:so\s*)?:?\s*(?:\d+|[ivx]+|[a-h])(?![a-z])|\b(?:phu luc|bang (?:tong hop|thong ke|so lieu)|bieu mau)\b/;

/** A file of several pages is cited, and nowhere does the explanation say where in it. */
export default defineCheck({
  meta: { id: 'explanation.no-location', scope: 'criterion', source: 'R11', needs: ['criterion', 'files'] },
  check: ({ criterion, files }) => {
    const text = criterion.explanation?.trim();
    if (!text || LOCATION.test(fold(text))) return [];
    const references = referencesIn(text);
    const long = files.filter(
      (file) => (file.facts?.pdf?.pages ?? 0) > FEW_PAGES && isCited(identify(file), references) === true,
    );
    return long.length > 0 ? [{ outcome: 'info', params: { files: listNames(long) } }] : [];
  },
});
