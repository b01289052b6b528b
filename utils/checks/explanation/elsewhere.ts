import { citationsIn } from '../../report/citations.ts';
import { fold } from '../../text/fold.ts';
import { defineCheck } from '../check.ts';
import { hasFigure } from './plain-figures.ts';

const POINTERS: readonly RegExp[] = [
  /\bnhu (?:o |da neu (?:o )?|da giai trinh (?:o )?)?(?:phan )?tren\b/,
  /^-? ?nt ?-?\.?$/,
  /\b(?:nhu|tuong tu|giong)(?: nhu)?(?: da)?(?: giai trinh| neu| trinh bay)?(?: o| tai)?(?: giai trinh cua)? (?:muc|tieu chi|tctp) /,
  /\bda (?:nop|gui|dinh kem|giai trinh|bao cao|co|neu|trinh bay) (?:o|tai|trong) (?:cac )?(?:muc|tieu chi|tctp)\b/,
  /\bda (?:gui|nop|bao cao|chuyen)(?: [a-z]+){0,4} (?:qua|bang|tren) (?:zalo|e-?mail|mail|thu dien tu|facebook|messenger)\b/,
  /\bda (?:gui|nop) (?:zalo|e-?mail|mail)\b/,
  /\bxem(?: them)?(?: giai trinh| minh chung| tai lieu| file)?(?: tai| o)? (?:muc|tieu chi|tctp) ?\d/,
  /\b(?:gui|nop|luu)(?: [a-z]+){0,3} ban (?:giay|cung)\b/,
  /^(?:cac )?(?:ho so|tai lieu|minh chung|van ban)(?: [a-z]+){0,4} luu(?: tru)? (?:tai|o) /,
  /\bxem (?:o |tai )?(?:phan |muc |noi dung )?(?:o )?(?:tren|truoc)\.?$/,
  /^(?:tuong tu|tuong tu tren)\.?$/,
];

/** Points elsewhere instead of explaining; a text that gives figures or documents of its own explains. */
export default defineCheck({
  meta: { id: 'explanation.elsewhere', scope: 'criterion', source: 'R10', needs: ['criterion'] },
  check: ({ criterion }) => {
    const text = criterion.explanation?.trim().normalize('NFC');
    if (!text) return [];
    const folded = fold(text);
    const pointer = POINTERS.map((pattern) => pattern.exec(folded)).find((match) => match !== null);
    if (!pointer) return [];
    const explains = citationsIn(text).length > 0 || hasFigure(text);
    return explains ? [] : [{ outcome: 'warning', params: { text: quote(text, folded, pointer) } }];
  },
});

/** The pointing words as they were written, where folding has not shifted them. */
function quote(text: string, folded: string, match: RegExpExecArray): string {
  const shifted = text.length !== folded.length;
  return shifted ? match[0].trim() : text.slice(match.index, match.index + match[0].length).trim();
}
