import { fold } from '../text/fold.ts';

/** Kinds of administrative documents and their abbreviations (NĐ30 Phụ lục III, mục I). */
export const DOCUMENT_TYPES: readonly (readonly [abbreviation: string, name: string])[] = [
  ['NQ', 'nghị quyết'],
  ['QĐ', 'quyết định'],
  ['CT', 'chỉ thị'],
  ['QC', 'quy chế'],
  ['QyĐ', 'quy định'],
  ['TC', 'thông cáo'],
  ['TB', 'thông báo'],
  ['HD', 'hướng dẫn'],
  ['CTr', 'chương trình'],
  ['KH', 'kế hoạch'],
  ['PA', 'phương án'],
  ['ĐA', 'đề án'],
  ['DA', 'dự án'],
  ['BC', 'báo cáo'],
  ['BB', 'biên bản'],
  ['TTr', 'tờ trình'],
  ['HĐ', 'hợp đồng'],
  ['CĐ', 'công điện'],
  ['BGN', 'bản ghi nhớ'],
  ['BTT', 'bản thỏa thuận'],
  ['GUQ', 'giấy ủy quyền'],
  ['GM', 'giấy mời'],
  ['GGT', 'giấy giới thiệu'],
  ['GNP', 'giấy nghỉ phép'],
  ['PG', 'phiếu gửi'],
  ['PC', 'phiếu chuyển'],
  ['PB', 'phiếu báo'],
  // Not of NĐ30, but what officers write for a document without a kind.
  ['CV', 'công văn'],
];

const ABBREVIATION_BY_NAME = new Map(
  DOCUMENT_TYPES.map(([abbreviation, name]) => [fold(name), abbreviation]),
);
const NAMES_BY_ABBREVIATION = new Map<string, string[]>();
for (const [abbreviation, name] of DOCUMENT_TYPES) {
  const key = fold(abbreviation);
  NAMES_BY_ABBREVIATION.set(key, [...(NAMES_BY_ABBREVIATION.get(key) ?? []), fold(name)]);
}

/** «BÁO CÁO» → "BC"; null for what NĐ30 gives no abbreviation. Case and accents do not matter. */
export function typeAbbreviation(name: string): string | null {
  return ABBREVIATION_BY_NAME.get(fold(name)) ?? null;
}

/**
 * Folded names behind an abbreviation: "BC" → ["bao cao"]. Without accents some share one («HĐ» and «HD»), so
 * there may be several; none for what is no abbreviation of a kind.
 */
export function typeNames(abbreviation: string): readonly string[] {
  return NAMES_BY_ABBREVIATION.get(fold(abbreviation)) ?? [];
}

/** Folded abbreviations and folded names of all kinds, longest first, for building patterns. */
export const TYPE_TERMS: readonly string[] = [
  ...new Set([...NAMES_BY_ABBREVIATION.keys(), ...ABBREVIATION_BY_NAME.keys()]),
].sort((a, b) => b.length - a.length);
