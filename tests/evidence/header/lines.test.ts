import { describe, expect, test } from 'vitest';
import { parseAppendixHeading, parseParent } from '../../../utils/evidence/header/appendix.ts';
import { isGarbled, joinLines } from '../../../utils/evidence/header/clean.ts';
import { parseDate, parseStampDate } from '../../../utils/evidence/header/date.ts';
import { parseTypeLine, typeOfSymbol } from '../../../utils/evidence/header/document-type.ts';
import { parseBlankNumberLine, parseNumberLine } from '../../../utils/evidence/header/number.ts';

describe('a number line gives number and symbol', () => {
  test.each([
    ['Số: 25/BC-UBND', '25', 'BC-UBND'],
    ['Số 25/BC-UBND', '25', 'BC-UBND'],
    ['SỐ: 05/KH-UBND', '05', 'KH-UBND'],
    ['Số: 1580/SNV-CCHC', '1580', 'SNV-CCHC'],
    ['Số: 12 /UBND - VX', '12', 'UBND-VX'],
    ['Số: 30/2018/QĐ-UBND', '30', '2018/QĐ-UBND'],
    ['Số: 03-NQ/TU', '03', 'NQ/TU'],
    ['Nghị quyết số: 02/2023/NQ-HĐND', '02', '2023/NQ-HĐND'],
    ['Số: 29 - CTr/ĐU', '29', 'CTr/ĐU'],
    ['Số: 25/BC–UBND', '25', 'BC-UBND'],
    ['Số: 25/BC\u00adUBND', '25', 'BC-UBND'],
    ['Số: 25∕BC-UBND', '25', 'BC-UBND'],
    ['Số: 86/QÐ-UBND', '86', 'QĐ-UBND'],
    ['Số: 12a/TB-UBND', '12a', 'TB-UBND'],
    ['Số: …25…/BC-UBND', '25', 'BC-UBND'],
    ['Số: 45/QĐ-BCĐ389', '45', 'QĐ-BCĐ389'],
    ['Số: 7/TTr-TT.HĐND', '7', 'TTr-TT.HĐND'],
    ['S ố : 2 5 / B C - U B N D', '25', 'BC-UBND'],
    ['Số: 25/BC-UBND'.normalize('NFD'), '25', 'BC-UBND'],
    ['Số: 25/BC-UBND Phú Mỹ, ngày 15 tháng 3 năm 2023', '25', 'BC-UBND'],
    ['Số: 25/BC-UBNDPhú Mỹ, ngày 15 tháng 3 năm 2023', '25', 'BC-UBND'],
    ['Số: 1.580/SNV-CCHC', '1580', 'SNV-CCHC'],
    ['Số: 25A/BC-UBND', '25A', 'BC-UBND'],
    ['Số: 25/BC-UBND*', '25', 'BC-UBND'],
    ['Số: 25/QĐ-UBND (bản sao)', '25', 'QĐ-UBND'],
    ['Sô: 25/BC-UBND', '25', 'BC-UBND'],
    ['Số: 25/\u00adBC-UBND', '25', 'BC-UBND'],
    ['Số\u00a0: 25\u00a0/BC-UBND', '25', 'BC-UBND'],
    ['Số: 12−KH/ĐU', '12', 'KH/ĐU'],
    ['Số: 07/NQLT/ĐU-UBND', '07', 'NQLT/ĐU-UBND'],
    ['Số: 25/BC-UBND Phú Mỹ, ngày      tháng 3 năm 2023', '25', 'BC-UBND'],
  ])('%s', (line, number, symbol) => {
    expect(parseNumberLine(line)).toEqual({ number, symbol });
  });

  test.each([
    'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ',
    'Số: 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ',
    'số 25/BC-UBND của Ủy ban nhân dân xã',
    'Nghị quyết số 15-NQ/TU',
    'Số: 12 Lê Lợi, thành phố Huế',
    'Số: 0234.3822.123',
    'Số lượng: 25/30 hồ sơ',
    'Số: 2l/BC-UBND',
    'Số: O5/BC-UBND',
    'Số 25/BC-UBND ngày 15 tháng 3 năm 2023',
    'Số:      /BC-UBND',
  ])('not «%s»', (line) => {
    expect(parseNumberLine(line)).toBeNull();
  });
});

describe('a text whose font maps to the wrong letters is told from Vietnamese', () => {
  test.each(['giải quyết thā tÿc', 'KẾ HO¾CH', 'nh° sau', 'Hußnh', 'Þ', '\ue123'])('%s', (text) => {
    expect(isGarbled(text)).toBe(true);
  });

  test.each([
    'Kết quả giải quyết thủ tục, ĐẶC BIỆT ƯỠNG ẨM ỗ ặ ỵ',
    'Kết quả giải quyết thủ tục'.normalize('NFD'),
    '“Ngày thứ Sáu không hẹn” – 30 m², 37°C, ½ ngày',
    '',
  ])('not «%s»', (text) => {
    expect(isGarbled(text)).toBe(false);
  });
});

test('a symbol that was broken at its hyphen is joined again, words are not', () => {
  expect(joinLines(['phúc đáp Công văn số 88/PNV-', 'CCHC về tài liệu'])).toBe(
    'phúc đáp Công văn số 88/PNV-CCHC về tài liệu',
  );
  expect(joinLines(['phát triển kinh tế -', 'xã hội'])).toBe('phát triển kinh tế - xã hội');
});

describe('a number line with a blank is recognised as such', () => {
  test.each([
    ['Số:      /BC-UBND', 'BC-UBND'],
    ['Số: ....../KH-UBND', 'KH-UBND'],
    ['Số: ……/2023/QĐ-UBND', '2023/QĐ-UBND'],
    ['Số:      -NQ/ĐU', 'NQ/ĐU'],
  ])('%s', (line, symbol) => {
    expect(parseBlankNumberLine(line)).toBe(symbol);
  });

  test.each(['Số: 25/BC-UBND', 'Số: /', 'Số:'])('not «%s»', (line) => {
    expect(parseBlankNumberLine(line)).toBeNull();
  });
});

describe('dates', () => {
  test.each([
    ['Phú Mỹ, ngày 05 tháng 01 năm 2023', '2023-01-05'],
    ['Huế, ngày 5 tháng 12 năm 2022', '2022-12-05'],
    ['Huế, ngày 05/01/2023', '2023-01-05'],
    ['Huế, ngày 5-1-2023', '2023-01-05'],
    ['Huế, ngày 05.01.2023', '2023-01-05'],
    ['Huế, ngày  05 /01/ 2023', '2023-01-05'],
    ['Huế, ngày 05 tháng 01, năm 2023', '2023-01-05'],
    ['NGÀY 05 THÁNG 01 NĂM 2023', '2023-01-05'],
    ['Huế, ngày 05 tháng 01 năm 2O23', null],
    ['Huế, ngày 05/01/23', null],
    ['n g à y 1 5 t h á n g 3 n ă m 2 0 2 3', '2023-03-15'],
    ['ngày 15 tháng 3 năm 2 023', '2023-03-15'],
    ['Phú Mỹ, ngày..20..tháng..3..năm 2023', '2023-03-20'],
    ['Huế, ngày …05… tháng …12… năm 2022', '2022-12-05'],
    ['Huế, ngày ... tháng ... năm 2023', null],
    ['Huế, ngày      tháng 3 năm 2023', null],
    ['Huế, ngày 31 tháng 02 năm 2023', null],
    ['Huế, ngày 15 tháng 13 năm 2023', null],
  ])('%s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test('of a signing program', () => {
    expect(parseStampDate('Thời gian ký: 15/03/2023 10:11:12 +07:00')).toBe('2023-03-15');
  });
});

describe('headings name a type', () => {
  test.each([
    ['BÁO CÁO', 'BÁO CÁO', ''],
    ['B Á O C Á O', 'BÁO CÁO', ''],
    ['TỜ TRÌNH', 'TỜ TRÌNH', ''],
    ['GIẤY UỶ QUYỀN', 'GIẤY ỦY QUYỀN', ''],
    ['BÁO CÁO KẾT QUẢ CẢI CÁCH HÀNH CHÍNH', 'BÁO CÁO', 'KẾT QUẢ CẢI CÁCH HÀNH CHÍNH'],
  ])('%s', (line, type, rest) => {
    expect(parseTypeLine(line)).toEqual({ type, rest });
  });

  test.each(['Báo cáo kết quả', 'ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', ''])('not «%s»', (line) => {
    expect(parseTypeLine(line)).toBeNull();
  });

  test.each([
    ['BC-UBND', 'BÁO CÁO'],
    ['2018/QĐ-UBND', 'QUYẾT ĐỊNH'],
    ['NQ/TU', 'NGHỊ QUYẾT'],
    ['SNV-CCHC', 'Công văn'],
    ['KHLT-UBND-MTTQ', 'KẾ HOẠCH'],
    ['2018/NĐ-CP', 'NGHỊ ĐỊNH'],
    ['CV/ĐU', 'Công văn'],
  ])('a symbol stands for one: %s', (symbol, type) => {
    expect(typeOfSymbol(symbol)).toBe(type);
  });
});

describe('appendices', () => {
  test.each([
    ['PHỤ LỤC 1', 'Phụ lục 1', ''],
    ['Phụ lục I', 'Phụ lục I', ''],
    ['PHỤ LỤC SỐ 02: DANH MỤC HỒ SƠ', 'Phụ lục 02', 'DANH MỤC HỒ SƠ'],
    ['Phụ lục II. Số văn bản QPPL', 'Phụ lục II', 'Số văn bản QPPL'],
    ['PHỤ LỤC', 'Phụ lục', ''],
    ['Biểu số 01', 'Biểu 01', ''],
    ['Phụ lục I (Kèm theo Quyết định số 12/QĐ-UBND)', 'Phụ lục I', ''],
    ['Phụ lục: Danh sách hộ', 'Phụ lục', 'Danh sách hộ'],
    ['PHỤ LỤC A', 'Phụ lục A', ''],
    ['P H Ụ  L Ụ C  I', 'Phụ lục I', ''],
  ])('%s', (line, appendix, title) => {
    expect(parseAppendixHeading(line)).toEqual({ appendix, title });
  });

  test.each(['Biểu mẫu báo cáo', 'Mẫu đơn', 'Báo cáo có Phụ lục 1 kèm theo'])('not «%s»', (line) => {
    expect(parseAppendixHeading(line)).toBeNull();
  });

  test.each([
    ['(Kèm theo Báo cáo số 25/BC-UBND ngày 15/3/2023 của UBND xã', '25', 'BC-UBND', '2023-03-15'],
    [
      '(Ban hành kèm theo Quyết định số: 30/2018/QĐ-UBND ngày 05 tháng 01 năm 2018',
      '30',
      '2018/QĐ-UBND',
      '2018-01-05',
    ],
    ['(Ban hành kèm theo Kế hoạch số 12-KH/ĐU ngày 05.01.2023', '12', 'KH/ĐU', '2023-01-05'],
    ['(Đính kèm Báo cáo số 25 /BC- UBND ngày 15/ 3/2023', '25', 'BC-UBND', '2023-03-15'],
    ['(Kèm theo Văn bản số      /BC-UBND ngày      tháng      năm 2023', null, null, null],
  ])('%s', (sentence, number, symbol, date) => {
    expect(parseParent(sentence)).toEqual({ number, symbol, date });
  });
});
