import type { Account } from '../report/report.ts';
import { fold } from '../text/fold.ts';
import { meaningOf } from './meaning.ts';
import type { Item } from './page-items.ts';

/** Of folded text. */
const NAME_LABEL =
  /^(?:[|•–—-] ?)?(?:(?:xin )?chao(?: mung)?[,:!]? (?:(?:ong|ba|anh|chi|ban|dong chi)(?:\/\S+)?[,:]? )?|(?:tai khoan|nguoi dung|ho (?:va )?ten|can bo|cong chuc|dang nhap boi|nguoi dang nhap)(?: nhap)? ?: ?)/;
const UNIT_LABEL = /^(?:[|•–—-] ?)?(?:don vi|co quan|don vi cong tac|dia phuong) ?: ?/;
const UNIT =
  /(?:UBND|[ỦU][ỷy] ban nhân dân)\s+(?:xã|phường|thị trấn|TT\.?|P\.|X\.)\s+[\p{L}\p{N}\s.'-]{1,39}[\p{L}\p{N}]/iu;
const SIGN_OUT = /^(dang xuat|thoat|logout|log out|sign out)( |$)|\bdang xuat$/;
const PERSON = /^\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,5}$/u;
/** The surnames that nearly all Vietnamese bear, folded. */
const SURNAME =
  /^(nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|truong|dinh|luong|mai|ton|ha|ta|trinh|cao|chau|thai|doan|lam|dao|to) /;
const NO_PERSON =
  /^(trang chu|thong bao|huong dan|tro giup|dang (xuat|nhap|ky)|bao cao|cham diem|phan cong|tu danh gia|quan ly|cong chuc|lanh dao|ubnd|uy ban|tinh|so )/;
const NEAR = 14;

/**
 * Who is signed in, as the page shows it: a greeting, a labelled name or unit, or what stands beside «Đăng xuất».
 * `loose` are the items outside the criteria's rows.
 */
export function readAccount(loose: readonly Item[]): Account {
  const out = loose.findIndex((item) => item.kind === 'press' && SIGN_OUT.test(fold(item.text)));
  const before = out < 0 ? [] : loose.slice(Math.max(0, out - NEAR), out).reverse();
  const near = out < 0 ? [] : [...before, ...loose.slice(out + 1, out + 4)];
  const everywhere = loose.filter((item) => item.kind === 'text' || item.kind === 'press');
  return {
    name: labelled(everywhere, NAME_LABEL) ?? bareName(near) ?? nameBesideUnit(everywhere.slice(0, 40)),
    unit: labelled(everywhere, UNIT_LABEL) ?? bareUnit(near) ?? bareUnit(everywhere.slice(0, 40)),
  };
}

/** The text after a label, in the same item or the next; folding keeps the number of letters. */
function labelled(items: readonly Item[], label: RegExp): string | null {
  for (const [at, item] of items.entries()) {
    const text = item.text.normalize('NFC');
    const match = text.length <= 120 && label.exec(`${fold(text)} `);
    if (!match) continue;
    const rest = text.slice(match[0].length).trim() || (items[at + 1]?.text ?? '').normalize('NFC');
    const value = firstPiece(rest);
    if (value.length > 1) return value;
  }
  return null;
}

function bareName(near: readonly Item[]): string | null {
  const isPerson = (text: string) =>
    PERSON.test(text) && !NO_PERSON.test(fold(text)) && meaningOf(text) === null;
  return near.flatMap(({ text }) => pieces(text.normalize('NFC'))).find(isPerson) ?? null;
}

/** Without «Đăng xuất» a name says itself: a known surname in the unit's text or right beside it, in the same element. */
function nameBesideUnit(items: readonly Item[]): string | null {
  const at = items.findIndex((item) => bareUnit([item]) !== null);
  const beside = [items[at - 1], items[at], items[at + 1]].flatMap((item) =>
    item?.at.parentElement === items[at]?.at.parentElement ? (item ?? []) : [],
  );
  const name = bareName(beside);
  return name && SURNAME.test(fold(name)) ? name : null;
}

function bareUnit(items: readonly Item[]): string | null {
  for (const item of items) {
    const unit = item.text.length <= 160 ? UNIT.exec(item.text.normalize('NFC'))?.[0] : undefined;
    if (unit) return firstPiece(unit);
  }
  return null;
}

/** «Nguyễn Văn A (Công chức) – UBND xã B» → «Nguyễn Văn A», «Công chức)», «UBND xã B». */
function pieces(text: string): string[] {
  return text.split(/\s+[-–—|•]\s+|[(|,;!]|\s{2,}/).map((piece) => piece.trim());
}

function firstPiece(text: string): string {
  return pieces(text)[0] ?? '';
}
