import { fold } from '../../text/fold.ts';

/** What columns, fields and buttons of scoring portals say, folded. No name of a person or place is made of these alone. */
const KNOWN = new RegExp(
  `^(?:(?:${[
    'tu (?:cham|danh gia)|cham|danh gia|diem|chuan|toi da|thang|quy doi|he so|tong|cong',
    'noi dung|ten|ma|so|stt|tt|tieu chi|thanh phan|linh vuc|nhom|muc|chi so|bo|ky|dot|nam',
    'giai trinh|thuyet minh|ghi chu|y kien|dien giai|ly do|cua|don vi|can bo|phu trach',
    'tai lieu|kiem chung|minh chung|tep|file|dinh kem|chon|tai len|tai ve|tai xuong|them',
    'tham dinh|hoi dong|to|giam khao|lanh dao|trang thai|hoan thanh|chua|da|dang|ket qua',
    'luu|ghi lai|cap nhat|nhap|sua|xoa|xem|chi tiet|huy|dong|mo|gui|nop|chot|trinh|duyet|bao cao',
    'dang xuat|dang nhap|trang chu|quay lai|tiep|truoc|sau|tim kiem|loc|in|xuat|excel|va|hoac|de',
  ].join('|')})(?: |$))+$`,
);

/**
 * A short text of the page where it is made of known words alone, folded, figures as 0: «Điểm tự chấm (2)» is
 * "diem tu cham 0". Null for any other, which may be somebody's name or what somebody entered.
 */
export function knownWords(text: string): string | null {
  const words = fold(text.slice(0, 120))
    .replace(/\d+/g, ' ')
    .replace(/[^\p{L}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return KNOWN.test(words) ? words : null;
}

/** Two capitalised words in a row, or any in capitals. */
const NAME = /\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*)+|\p{Lu}{2,}/gu;
const LONGEST = 60;

/** The heading of a column or the label of a field, without what may be a name, figures as 0. */
export function headingWords(text: string): string {
  const known = knownWords(text);
  if (known !== null) return known;
  return text
    .normalize('NFC')
    .slice(0, LONGEST)
    .replace(NAME, '…')
    .replace(/\d+/g, '0')
    .replace(/\s+/g, ' ')
    .trim();
}
