import { hasPhrase, plainWords } from '../../text/words.ts';

/** Phrases that explain nothing by themselves, as plain words. */
const STOCK: readonly string[] = [
  'da thuc hien day du theo quy dinh',
  'da thuc hien day du',
  'da thuc hien tot',
  'da thuc hien',
  'thuc hien day du',
  'thuc hien dung quy dinh',
  'thuc hien tot',
  'thuc hien',
  'da hoan thanh tot',
  'da hoan thanh',
  'hoan thanh tot',
  'hoan thanh',
  'day du theo quy dinh',
  'day du',
  'dung quy dinh',
  'theo quy dinh',
  'dat diem toi da',
  'tu cham diem toi da',
  'diem toi da',
  'dat yeu cau',
  'dat',
  'co van ban',
  'co ke hoach',
  'co bao cao',
  'co',
  'ok',
  'nhu tren',
  'nt',
  'tuong tu tren',
  'tuong tu',
  'xem file dinh kem',
  'xem file',
  'xem tai lieu dinh kem',
  'theo file dinh kem',
  'file dinh kem',
  'co tai lieu kiem chung kem theo',
  'dinh kem tai lieu kiem chung',
  'tai lieu kiem chung kem theo',
  'tai lieu kiem chung dinh kem',
  'tai lieu kiem chung',
  'tai lieu kem theo',
  'tai lieu dinh kem',
  'theo huong dan',
  'xuat sac',
  'minh chung',
  'ho so',
  'don vi da trien khai',
  'dia phuong thuc hien nghiem tuc',
  'co ban dam bao',
  'tot',
  'x',
  'da ban hanh',
  'da trien khai',
  'trien khai',
  'da bao cao',
  'da lam',
  'lam day du',
  'lam tot',
  'dam bao thoi gian',
  'bao dam thoi gian',
  'dam bao',
  'bao dam',
  'kip thoi',
  '100 %',
  'khong co ho so tre han',
  'thuong xuyen',
  'nghiem tuc',
  'dung han',
];

/** Words that make a stock phrase longer without making it say more. */
const FILLERS: readonly string[] = [
  'uy ban nhan dan',
  'ubnd',
  'xa',
  'phuong',
  'thi tran',
  'don vi',
  'dia phuong',
  'co quan',
  'cac',
  'noi dung',
  'nhiem vu',
  'tieu chi',
  'nay',
  'va',
  'da',
  'rat',
  'luon',
  'duoc',
  'trong nam',
  'nam',
  'cong tac',
  'cong viec',
  'mot cach',
  'kem theo',
  'chi tiet',
  'cu the',
  'dinh kem',
  'tai',
  'xem',
  'nhu',
  'hoan toan',
  'cua',
  'theo',
  'cap tren',
  'tai lieu',
  'chi dao',
  'duoc giao',
  'de ra',
];

/** «Chưa thực hiện» says something, though not much: why nothing is scored. */
const DENIED = /\b(?:chua|khong)\b/;

const NOT_APPLICABLE: readonly string[] = ['khong phat sinh', 'khong co nhiem vu', 'khong thuoc doi tuong'];

const longestFirst = (phrases: readonly string[]) => [...phrases].sort((a, b) => b.length - a.length);
const STOCK_FIRST = longestFirst(STOCK);
const FILLERS_FIRST = longestFirst(FILLERS);

function without(words: string, phrases: readonly string[]): string {
  let rest = ` ${words} `;
  for (const phrase of phrases) {
    while (rest.includes(` ${phrase} `)) rest = rest.replace(` ${phrase} `, ' ');
  }
  return rest.trim();
}

const countWords = (words: string) => (words === '' ? 0 : words.split(' ').length);

/** Longer texts say something of their own, whatever phrases stand in them. */
const MOST_WORDS = 25;

/** Whether a text is (almost) only made of stock phrases: at most one word beside them, and no figure. */
export function isStockPhrase(text: string): boolean {
  const words = plainWords(text);
  if (countWords(words) > MOST_WORDS) return false;
  const beyondStock = without(words, STOCK_FIRST);
  if (beyondStock === words) return words === '';
  const rest = without(beyondStock, FILLERS_FIRST);
  return countWords(rest) <= 1 && !/\d/.test(rest) && !DENIED.test(rest);
}

/** Whether the text says that the task did not arise. */
export function isNotApplicable(text: string): boolean {
  const words = plainWords(text);
  return NOT_APPLICABLE.some((phrase) => hasPhrase(words, phrase));
}

/** Whether the text says only that the task did not arise, and not why. */
export function isNotApplicableOnly(text: string): boolean {
  if (!isNotApplicable(text)) return false;
  const rest = without(without(plainWords(text), NOT_APPLICABLE), FILLERS_FIRST);
  return countWords(rest) === 0;
}
