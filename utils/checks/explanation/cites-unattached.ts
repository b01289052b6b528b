import { citationsIn, type Citation } from '../../report/citations.ts';
import { sameDocument } from '../../report/document-symbol.ts';
import { plainWords } from '../../text/words.ts';
import { defineCheck, type AttachedFile } from '../check.ts';
import { identify, type FileIdentity } from './identity.ts';
import { isOwnEvidence } from './own-document.ts';
import { referencesIn, type References } from './references.ts';

/** Characters at the top of a page among which a document's number line stands. */
const TOP = 600;
const NUMBER_LINE = /(?:(?:^|\n)\s*s[oố]\s*:?|s[oố]\s*:)\s*$/iu;
const LIST_OF_DOCUMENTS = /^(danh muc|danh sach|thong ke|bang|bieu|so theo doi|tong hop|phu luc|pl)\b/;

/** Nobody knows which document a file is that shows no number anywhere: it may be the one that is cited. */
function isUnknown({ documents, photo, appendix }: FileIdentity, { facts }: AttachedFile): boolean {
  if (documents.length > 0 || photo || appendix !== null) return false;
  const hasText = facts?.pdf?.text.some((page) => page.trim() !== '') ?? false;
  return !hasText || facts?.pdf?.scan === true;
}

/** Fewer documents are attached one by one. */
const SERIES = 5;

/** The first or last of a series («từ số 60/TB-UBND đến số 75/TB-UBND»), for which a list of them is attached. */
function isEndOfSeries({ number }: Citation, { ranges }: References): boolean {
  const own = parseInt(number, 10);
  return ranges.some(([first, last]) => last - first >= SERIES && (own === first || own === last));
}

/** The citation heads a page of the file (several documents in one), or stands in a list of documents. */
function holds(file: AttachedFile, identity: FileIdentity, citation: Citation): boolean {
  const isList =
    identity.appendix !== null || identity.abstracts.some((each) => LIST_OF_DOCUMENTS.test(each));
  return (file.facts?.pdf?.text ?? []).some((page) => {
    const found = citationsIn(isList ? page : page.slice(0, TOP)).filter((each) =>
      sameDocument(each, citation),
    );
    return found.some(({ start }) => isList || NUMBER_LINE.test(page.normalize('NFC').slice(0, start)));
  });
}

/** Documents of the commune's own are cited as evidence and not attached here. */
export default defineCheck({
  meta: {
    id: 'explanation.cites-unattached',
    scope: 'criterion',
    source: 'R11',
    needs: ['criterion', 'files'],
  },
  check: ({ criterion, files }) => {
    const text = (criterion.explanation ?? '').normalize('NFC');
    if (criterion.attachmentsKnown === false) return [];
    const known = files.map((file) => ({ file, identity: identify(file) }));
    if (known.some(({ file, identity }) => isUnknown(identity, file))) return [];
    const references = referencesIn(text);
    const absent = references.citations.filter(
      (citation) =>
        isOwnEvidence(citation, text) &&
        !(files.length > 0 && isEndOfSeries(citation, references)) &&
        !known.some(
          ({ file, identity }) =>
            identity.documents.some((document) => sameDocument(document, citation)) ||
            holds(file, identity, citation),
        ),
    );
    if (absent.length === 0) return [];
    const distinct = new Map(absent.map((citation) => [plainWords(citation.text), citation.text]));
    return [{ outcome: 'warning', params: { documents: [...distinct.values()].join(', ') } }];
  },
});
