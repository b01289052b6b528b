import type { Citation } from '../../report/citations.ts';
import { fold } from '../../text/fold.ts';

/** A basis right before the document's kind: «thực hiện Kế hoạch số …». A report is cited for what it shows. */
const BASIS =
  /\b(?:can cu(?: vao)?|so voi|(?:nhiem vu|chi tieu|muc tieu|noi dung)(?: [a-z]+){0,4} (?:cua|tai|trong|theo)|thuc hien|trien khai|thi hanh|chap hanh|tren co so|quy dinh tai|huong dan tai|chi dao tai|ban hanh kem theo)(?: theo)?(?: cac| noi dung)?$/;
/** Plans are carried out, a report is not: «đã thực hiện theo Báo cáo số …» refers to evidence. */
const CARRIED_OUT = /\b(?:thuc hien|trien khai|thi hanh|chap hanh)(?: theo)?(?: cac| noi dung)?$/;
/** One more document in a list that began with a basis: «theo Nghị định … và Quyết định số …». */
const FURTHER_BASIS =
  /\b(?:theo|thuc hien|trien khai|thi hanh|chap hanh)\b(?:(?!\b(?:da|ban hanh|co|tai|ket qua|gui|lap)\b)[^;])*(?:\bva|,|;)$/;
const FOLLOWING = /\btheo(?: cac| dung| noi dung)?$/;
const HIGHER = String.raw`tinh|huyen|thanh pho|thi xa|tp|tx|quan|so|bo|phong|chinh phu|thu tuong|trung uong|cap tren`;
const ISSUER_BEFORE = new RegExp(
  String.raw`\b(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan) (?:${HIGHER})\b[^;.,]*$`,
);
const ISSUER_AFTER = new RegExp(
  String.raw`^[^;.]{0,90}?\bcua (?:[a-z]+ ){0,5}?(${HIGHER}|xa|phuong|thi tran)\b`,
);
/** What follows the legal bases in a sentence that begins with them. */
const MAIN_CLAUSE =
  /[,;]\s*(?:ubnd|uy ban|don vi|dia phuong|xa|phuong|thi tran|ket qua|trong nam|nam \d|da)\b/;

/** Characters before a citation that are looked at. */
const LEAD_IN = 300;

/** The sentence up to the citation, without the document's own kind and «số». */
function leadIn(text: string, start: number): string {
  const sentence =
    text
      .slice(Math.max(0, start - LEAD_IN), start)
      .split(/\n|\.\s/)
      .at(-1) ?? '';
  const before = fold(sentence).replace(/[\s:]+$/, '');
  return before
    .replace(/\s*\bso$/, '')
    .replace(
      /\s*\b(?:nghi quyet|quyet dinh|chi thi|quy che|quy dinh|thong bao|huong dan|chuong trinh|ke hoach|phuong an|de an|bao cao|bien ban|to trinh|cong van|cong dien|van ban|kh|qd|bc|tb|nq|cv|ttr|ctr)$/,
      '',
    );
}

/**
 * Whether a cited document is the commune's own and stands as evidence: issued by a UBND or HĐND that is not said
 * to be a higher one, and not named as the basis on which something was done.
 */
export function isOwnEvidence(citation: Citation, text: string): boolean {
  const symbol = fold(citation.symbol);
  if (!/(^|[^a-z])(ubnd|hdnd)([^a-z]|$)/.test(symbol) || /^(?:19|20)\d{2}/.test(symbol)) return false;
  const before = leadIn(text, citation.start);
  const isReport = symbol.startsWith('bc');
  const basis = BASIS.test(before) && !(isReport && CARRIED_OUT.test(before));
  if (basis || FURTHER_BASIS.test(before) || (!isReport && FOLLOWING.test(before))) return false;
  const bases = before.lastIndexOf('can cu');
  if (bases >= 0 && !MAIN_CLAUSE.test(before.slice(bases))) return false;
  if (ISSUER_BEFORE.test(before)) return false;
  const level = ISSUER_AFTER.exec(
    fold(text.slice(citation.end, citation.end + 140)).replace(/\d+\/[a-z].*$/, ''),
  )?.[1];
  return level === undefined || ['xa', 'phuong', 'thi tran'].includes(level);
}
