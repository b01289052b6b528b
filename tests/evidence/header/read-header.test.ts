import { describe, expect, test } from 'vitest';
import { letterhead, numberLine, RUNNING_TEXT } from '../make-pdf.ts';
import { factsOf } from './facts-of.ts';

describe('the header of a document is read off its first page', () => {
  test('a report: two columns, a bold title over several lines, a rule, the body', async () => {
    const { header } = await factsOf((pen) => {
      letterhead(pen);
      numberLine(pen, 'Số: 25/BC-UBND');
      pen.centred('BÁO CÁO', 150, { bold: true });
      pen.centred('Kết quả công tác cải cách hành chính quý I năm 2023', 168, { bold: true });
      pen.centred('và phương hướng, nhiệm vụ quý II năm 2023', 186, { bold: true });
      pen.rule(260, 380, 192);
      pen.running(RUNNING_TEXT, 215);
    });
    expect(header).toEqual({
      number: '25',
      symbol: 'BC-UBND',
      date: '2023-03-15',
      issuer: 'ỦY BAN NHÂN DÂN XÃ PHÚ MỸ',
      type: 'BÁO CÁO',
      abstract:
        'Kết quả công tác cải cách hành chính quý I năm 2023 và phương hướng, nhiệm vụ quý II năm 2023',
      appendix: null,
    });
  });

  test('a công văn: the abstract is «V/v …» under the number', async () => {
    const { header } = await factsOf((pen) => {
      letterhead(pen, { body: 'SỞ NỘI VỤ', date: 'Thừa Thiên Huế, ngày 07 tháng 9 năm 2023' });
      numberLine(pen, 'Số: 1580/SNV-CCHC');
      pen.centred('V/v hướng dẫn tự đánh giá,', 128, { middle: 190, size: 10 });
      pen.centred('chấm điểm công tác CCHC cấp xã', 141, { middle: 190, size: 10 });
      pen.centred('năm 2023', 154, { middle: 190, size: 10 });
      pen.centred('Kính gửi: Ủy ban nhân dân các xã, phường, thị trấn.', 190);
      pen.running(RUNNING_TEXT, 215);
    });
    expect(header).toMatchObject({
      number: '1580',
      symbol: 'SNV-CCHC',
      date: '2023-09-07',
      issuer: 'SỞ NỘI VỤ',
      type: 'Công văn',
      abstract: 'hướng dẫn tự đánh giá, chấm điểm công tác CCHC cấp xã năm 2023',
    });
  });

  test('a decision: the authority in capitals is no part of the abstract', async () => {
    const { header } = await factsOf((pen) => {
      letterhead(pen);
      numberLine(pen, 'Số: 30/2018/QĐ-UBND');
      pen.centred('QUYẾT ĐỊNH', 150, { bold: true });
      pen.centred('Ban hành Quy chế làm việc của Ủy ban nhân dân xã', 168, { bold: true });
      pen.centred('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHÚ MỸ', 192, { bold: true });
      pen.running(RUNNING_TEXT, 215);
    });
    expect(header).toMatchObject({
      number: '30',
      symbol: '2018/QĐ-UBND',
      type: 'QUYẾT ĐỊNH',
      abstract: 'Ban hành Quy chế làm việc của Ủy ban nhân dân xã',
    });
  });

  test('a resolution of the party', async () => {
    const { header } = await factsOf((pen) => {
      pen.centred('ĐẢNG BỘ HUYỆN PHÚ VANG', 70, { middle: 190, size: 10 });
      pen.centred('ĐẢNG ỦY XÃ PHÚ MỸ', 84, { middle: 190, size: 10, bold: true });
      pen.centred('Số: 03-NQ/ĐU', 98, { middle: 190, size: 11 });
      pen.centred('ĐẢNG CỘNG SẢN VIỆT NAM', 70, { middle: 420, size: 11, bold: true });
      pen.centred('Phú Mỹ, ngày 20 tháng 02 năm 2023', 98, { middle: 420, size: 11 });
      pen.centred('NGHỊ QUYẾT', 140, { bold: true });
      pen.centred('về lãnh đạo công tác cải cách hành chính', 158, { bold: true });
      pen.running(RUNNING_TEXT, 190);
    });
    expect(header).toMatchObject({
      number: '03',
      symbol: 'NQ/ĐU',
      date: '2023-02-20',
      issuer: 'ĐẢNG ỦY XÃ PHÚ MỸ',
      type: 'NGHỊ QUYẾT',
      abstract: 'về lãnh đạo công tác cải cách hành chính',
    });
  });

  test('a title in light letters ends where running text begins at the margin', async () => {
    const { header } = await factsOf((pen) => {
      letterhead(pen);
      numberLine(pen, 'Số: 7/TTr-UBND');
      pen.centred('TỜ TRÌNH', 150);
      pen.centred('Đề nghị phê duyệt danh mục hồ sơ công việc năm 2023', 168);
      pen.running('Ủy ban nhân dân xã trình Hội đồng nhân dân xã xem xét các nội dung sau đây:', 190);
    });
    expect(header?.abstract).toBe('Đề nghị phê duyệt danh mục hồ sơ công việc năm 2023');
  });

  test('letters that are written one by one', async () => {
    const { header } = await factsOf((pen) => {
      letterhead(pen, { date: '' });
      [...'Số: 25/BC-UBND'].forEach((letter, index) => pen.at(letter, 120 + index * 9.5, 110, { size: 11 }));
      pen.centred('B Á O C Á O', 150, { bold: true });
      pen.centred('Kết quả công tác', 168, { bold: true });
    });
    expect(header).toMatchObject({ number: '25', symbol: 'BC-UBND', type: 'BÁO CÁO' });
  });

  test('number and day put into the gaps afterwards, a little off the line', async () => {
    const { header, draftMark } = await factsOf((pen) => {
      letterhead(pen, { date: 'Phú Mỹ, ngày        tháng 3 năm 2023' });
      pen.at('Số:          /BC-UBND', 130, 110, { size: 11 });
      pen.at('25', 160, 108, { size: 12 });
      pen.at('15', 406, 112, { size: 12 });
      pen.centred('BÁO CÁO', 150, { bold: true });
    });
    expect(header).toMatchObject({ number: '25', symbol: 'BC-UBND', date: '2023-03-15' });
    expect(draftMark).toBeNull();
  });

  test('two columns that nearly touch', async () => {
    const { header } = await factsOf((pen) => {
      pen.at('ỦY BAN NHÂN DÂN XÃ PHÚ MỸ ANH', 60, 70, { size: 10, bold: true });
      pen.at('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 275, 70, { size: 10, bold: true });
      pen.at('Số: 25/BC-UBND', 120, 100, { size: 11 });
      pen.at('Phú Mỹ, ngày 15 tháng 3 năm 2023', 222, 100, { size: 11 });
      pen.centred('BÁO CÁO', 150, { bold: true });
    });
    expect(header).toMatchObject({
      number: '25',
      symbol: 'BC-UBND',
      date: '2023-03-15',
      issuer: 'ỦY BAN NHÂN DÂN XÃ PHÚ MỸ ANH',
    });
  });

  test('a date in the abstract is not the document’s', async () => {
    const { header } = await factsOf((pen) => {
      letterhead(pen, { date: 'Phú Mỹ, ngày      tháng      năm 2023' });
      numberLine(pen, 'Số: 118/UBND-VP');
      pen.centred('V/v triển khai Công văn số 55/SNV,', 128, { middle: 190, size: 10 });
      pen.centred('ngày 05/01/2023', 141, { middle: 190, size: 10 });
      pen.centred('Kính gửi: Các ban, ngành, đoàn thể xã.', 190);
    });
    expect(header).toMatchObject({
      date: null,
      abstract: 'triển khai Công văn số 55/SNV, ngày 05/01/2023',
    });
  });

  test('a number put in by single letters that reaches over the slash', async () => {
    const { header } = await factsOf((pen) => {
      letterhead(pen);
      [...'Số:'].forEach((letter, index) => pen.at(letter, 130 + index * 7.4, 110, { size: 11 }));
      [...'/QĐ-UBND'].forEach((letter, index) => pen.at(letter, 170 + index * 7.4, 110, { size: 11 }));
      [...'2204'].forEach((letter, index) => pen.at(letter, 154 + index * 6.9, 110, { size: 11 }));
      pen.centred('QUYẾT ĐỊNH', 150, { bold: true });
    });
    expect(header).toMatchObject({ number: '2204', symbol: 'QĐ-UBND' });
  });

  test('a document that only cites others has no number', async () => {
    const { header } = await factsOf((pen) => {
      pen.centred('BIÊN BẢN', 90, { bold: true });
      pen.centred('Họp xét sáng kiến năm 2023', 108, { bold: true });
      pen.running(RUNNING_TEXT, 140);
      pen.at('Số: 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ', 85, 260);
    });
    expect(header).toMatchObject({ number: null, symbol: null, date: null, type: 'BIÊN BẢN' });
    expect(header?.abstract).toBe('Họp xét sáng kiến năm 2023');
  });

  test('a page without a header has none', async () => {
    const { header } = await factsOf((pen) => pen.running(RUNNING_TEXT, 100));
    expect(header).toBeNull();
  });
});

test('how urgent a công văn is, under its abstract, is no part of it', async () => {
  const { header } = await factsOf((pen) => {
    letterhead(pen);
    numberLine(pen, 'Số: 140/UBND-NV');
    pen.centred('V/v đôn đốc thực hiện công tác CCHC', 128, { middle: 190, size: 10 });
    pen.centred('HỎA TỐC', 144, { middle: 190, size: 10 });
    pen.centred('Kính gửi: Các tổ dân phố.', 190);
  });
  expect(header?.abstract).toBe('đôn đốc thực hiện công tác CCHC');
});

test('place and date on two lines of a narrow column', async () => {
  const { header } = await factsOf((pen) => {
    letterhead(pen, { date: 'Phú Đa, ngày 02 tháng 11' });
    pen.centred('năm 2023', 124, { middle: 420, size: 11 });
    numberLine(pen, 'Số: 88/BC-UBND');
    pen.centred('BÁO CÁO', 160, { bold: true });
  });
  expect(header).toMatchObject({ number: '88', date: '2023-11-02' });
});

test('a symbol that a narrow column breaks at its hyphen', async () => {
  const { header } = await factsOf((pen) => {
    letterhead(pen);
    numberLine(pen, 'Nghị quyết số: 02/2023/NQ-');
    pen.centred('HĐND', 124, { middle: 190, size: 11 });
    pen.centred('NGHỊ QUYẾT', 160, { bold: true });
  });
  expect(header).toMatchObject({ number: '02', symbol: '2023/NQ-HĐND' });
});
