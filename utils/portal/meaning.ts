import { fold } from '../text/fold.ts';
import { remembered } from './remembered.ts';

/** What a column, a label or a field is about. `appraisal` is the council's, never the officer's. */
export type Meaning =
  'code' | 'title' | 'max' | 'score' | 'explanation' | 'files' | 'done' | 'assignee' | 'appraisal' | 'other';

/** The officer hands the report over *for* appraisal: such words do not make a column the appraisers'. */
const FOR_APPRAISAL = /(de nghi|gui|cho|trinh|truoc( khi)?|chua) tham dinh/g;
const APPRAISAL =
  /tham dinh|hoi dong|phuc tra|hau kiem|thong nhat|cong nhan|so noi vu|(?<!ho |co )\b(so|huyen|tinh|to|phong|cap tren|doan) (cham|danh gia|nhan xet)|ly do (tru|tra)|hdtd|\bsnv\b|cua (so|to)$|cap (tinh|huyen|tren)|(lanh dao|to truong|truong phong|chu tich) (cham|duyet|danh gia|nhan xet)|(diem|ket qua|y kien|nhan xet|ghi chu)( \w+){0,3} (duyet|lanh dao)/;
const SELF = /tu (cham|danh gia)|don vi|ubnd (cap )?xa|co so (cham|danh gia)/;
const EXPLANATION =
  /giai trinh|thuyet minh|dien giai|ghi chu|ly do|\b(notes?|comments?|explanations?|remarks?)\b|(noi dung|mo ta) (tu|ket qua)|y kien (cua )?(don vi|xa)/;
const FILES =
  /kiem chung|minh chung|dinh kem|\b(tep|files?|attachments?|evidences?)\b|tai lieu|van ban chung minh|tai len|\bupload\b|\bt[lm](kc|mc)\b|^ho so$/;
const FILES_WANTED = /yeu cau|can co|quy dinh|goi y|huong dan|phai nop/;
const MAX = /toi da|diem (chuan|tran|max|quy dinh)|(thang|khung) diem|barem|^max\b/;
const SCORE =
  /^diem\b|^so diem|diem (dat|cham|de nghi|tu)|tu (cham|danh gia)|(don vi|xa|phuong) cham|\bscore\b/;
const DONE = /hoan thanh|trang thai|tinh trang|tien do/;
const ASSIGNEE =
  /phan cong|phu trach|can bo|cong chuc|chuyen vien|bo phan|duoc giao|nguoi (thuc hien|nhap|cham|xu ly)/;
const CODE = /^(stt|tt|so tt|so thu tu|muc|#|ma( so)?|ma (tieu chi|tctp|tc)\b.*|ky hieu)\.?$/;
const TITLE = /tieu chi|linh vuc|noi dung|chi tieu|danh muc|tctp|^ten\b/;
const OTHER = /(nam|ky|lan) truoc|chenh lech|^tong|^ket qua(?! tu)|^diem (ket luan|chot|cuoi|chinh)/;

const LONGEST = 120;

/**
 * What a heading or label speaks of, in the words of the guidance and of the portals seen; null where it says
 * nothing we know. `text` may be the chain of a two-row heading («Hội đồng thẩm định / Điểm»).
 */
export function meaningOf(text: string): Meaning | null {
  return text.length > LONGEST ? null : judgeOnce(text);
}

const judgeOnce = remembered((text) =>
  judge(
    fold(text)
      .replace(/[*:()[\]]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ),
);

function judge(folded: string): Meaning | null {
  const words = folded.replace(FOR_APPRAISAL, ' ').trim();
  if (APPRAISAL.test(words)) return /tu (cham|danh gia)/.test(words) ? 'other' : 'appraisal';
  if (OTHER.test(words)) return 'other';
  if (EXPLANATION.test(words)) return 'explanation';
  if (FILES.test(words)) return FILES_WANTED.test(words) ? 'other' : 'files';
  if (MAX.test(words)) return 'max';
  if (SCORE.test(words) || / \/ diem\b/.test(words)) return 'score';
  if (DONE.test(words)) return 'done';
  if (ASSIGNEE.test(words)) return 'assignee';
  if (CODE.test(words)) return 'code';
  return TITLE.test(words) ? 'title' : null;
}

/** Whether a heading names the one who reports as the author («tự chấm», «của đơn vị»), not just «Điểm». */
export function namesReporter(text: string): boolean {
  return SELF.test(fold(text));
}

const LONGEST_LABEL = 60;
const LONGEST_BARE_LABEL = 32;
const POINTS_AT_END = /\s(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)?\)?$/i;

/**
 * The label a text begins with, and what follows it: «Điểm tối đa: 2», «Tối đa 2 điểm» → max and «2»; «Giải trình»
 * → explanation and nothing. Null for running text.
 */
export function leadingLabel(text: string): { meaning: Meaning; rest: string } | null {
  const colon = text.indexOf(':');
  const hasColon = colon >= 0 && colon <= LONGEST_LABEL;
  const label = hasColon ? text.slice(0, colon) : text;
  if (!hasColon && label.length > LONGEST_BARE_LABEL) return null;
  const meaning = meaningOf(label);
  if (!meaning || hasColon) return meaning && { meaning, rest: text.slice(colon + 1).trim() };
  return { meaning, rest: meaning === 'max' ? (POINTS_AT_END.exec(label)?.[1] ?? '') : '' };
}
