import { StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../../utils/evidence/read.ts';
import { letterhead, makePdf, numberLine, RUNNING_TEXT, type Pen } from '../make-pdf.ts';

async function factsOf(draw: (pen: Pen) => void | Promise<void>) {
  const { pdf, failure } = await readEvidence(await makePdf(draw), 'file.pdf');
  expect(failure).toBeNull();
  return { header: pdf?.header ?? null, draftMark: pdf?.draftMark };
}

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

describe('an appendix carries its parent’s number', () => {
  test('named in brackets; numbers in its table are not taken for its own', async () => {
    const { header } = await factsOf((pen) => {
      pen.centred('PHỤ LỤC 1', 70, { bold: true });
      pen.centred('SỐ VĂN BẢN QPPL BAN HÀNH TRONG QUÝ I', 90, { bold: true });
      pen.centred('(Kèm theo Báo cáo số 25/BC-UBND ngày 15/3/2023 của Ủy ban nhân dân', 110);
      pen.centred('xã Phú Mỹ)', 126);
      pen.at('Số: 12/QĐ-UBND', 100, 170);
    });
    expect(header).toEqual({
      number: '25',
      symbol: 'BC-UBND',
      date: '2023-03-15',
      issuer: null,
      type: null,
      abstract: 'SỐ VĂN BẢN QPPL BAN HÀNH TRONG QUÝ I',
      appendix: 'Phụ lục 1',
    });
  });

  test('left blank on an electronic one, whose corner the signature fills in', async () => {
    const { header, draftMark } = await factsOf((pen) => {
      pen.at('25/BC-UBND', 420, 40, { size: 9 });
      pen.at('15/03/2023 10:11:12 +07:00', 420, 52, { size: 9 });
      pen.centred('Phụ lục II', 90, { bold: true });
      pen.centred('DANH MỤC HỒ SƠ', 108, { bold: true });
      pen.centred('(Kèm theo Văn bản số      /BC-UBND ngày     tháng     năm     của UBND xã)', 126);
    });
    expect(header).toMatchObject({
      number: '25',
      symbol: 'BC-UBND',
      date: '2023-03-15',
      abstract: 'DANH MỤC HỒ SƠ',
      appendix: 'Phụ lục II',
    });
    expect(draftMark).toBeNull();
  });

  test('a regulation enacted by a decision', async () => {
    const { header } = await factsOf((pen) => {
      letterhead(pen, { date: '' });
      pen.centred('QUY CHẾ', 140, { bold: true });
      pen.centred('Làm việc của Ủy ban nhân dân xã', 158, { bold: true });
      pen.centred('(Kèm theo Quyết định số 112/QĐ-UBND ngày 03 tháng 4 năm 2023 của UBND xã)', 176);
    });
    expect(header).toMatchObject({
      number: '112',
      symbol: 'QĐ-UBND',
      appendix: 'Quy chế',
      abstract: 'Làm việc của Ủy ban nhân dân xã',
    });
  });
});

describe('figures near the header’s lines', () => {
  test('of the motto and of the abstract are no part of number and date', async () => {
    const { header } = await factsOf((pen) => {
      letterhead(pen, { date: '' });
      pen.centred('Độc lập - Tự do - Hạnh phúc', 98, { middle: 420, size: 12 });
      pen.centred('Phú Mỹ, ngày 03 tháng 02 năm 2023', 110, { middle: 420, size: 12 });
      pen.centred('Số: 05/UBND-VP', 110, { middle: 190, size: 12 });
      pen.centred('V/v báo cáo 6 tháng 2023', 122, { middle: 190, size: 10 });
      pen.centred('Kính gửi: Ủy ban nhân dân huyện.', 190);
    });
    expect(header).toMatchObject({
      number: '05',
      symbol: 'UBND-VP',
      date: '2023-02-03',
      abstract: 'báo cáo 6 tháng 2023',
    });
  });

  test('written into the blanks a little off the line count', async () => {
    const { header } = await factsOf((pen) => {
      letterhead(pen, { date: '' });
      pen.at('Số:          /BC-UBND', 130, 110, { size: 11 });
      pen.at('Phú Mỹ, ngày         tháng         năm 2023', 300, 110, { size: 11 });
      pen.at('25', 156, 105, { size: 12 });
      pen.at('07', 386, 106, { size: 12 });
      pen.at('9', 458, 106, { size: 12 });
      pen.centred('BÁO CÁO', 150, { bold: true });
    });
    expect(header).toMatchObject({ number: '25', symbol: 'BC-UBND', date: '2023-09-07' });
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

describe('what is no header', () => {
  test('rows of a list of documents', async () => {
    const { header } = await factsOf((pen) => {
      pen.centred('DANH MỤC VĂN BẢN', 80, { bold: true });
      pen.at('Số: 12/KH-UBND', 120, 120);
      pen.at('ngày 10 tháng 01 năm 2023', 350, 120);
      pen.at('Số: 48/BC-UBND', 120, 140);
      pen.at('ngày 15 tháng 6 năm 2023', 350, 140);
    });
    expect(header).toBeNull();
  });

  test('the only row of a list, after its running number', async () => {
    const { header } = await factsOf((pen) => {
      pen.centred('DANH MỤC VĂN BẢN', 80, { bold: true });
      pen.at('1', 90, 120);
      pen.at('Số: 12/KH-UBND', 120, 120);
    });
    expect(header).toBeNull();
  });

  test('a row far under the quốc hiệu', async () => {
    const { header } = await factsOf((pen) => {
      letterhead(pen);
      pen.centred('LỊCH TIẾP CÔNG DÂN', 150, { bold: true });
      pen.at('Số: 12/KH-UBND', 120, 300);
    });
    expect(header).toMatchObject({ number: null, symbol: null, date: '2023-03-15' });
  });

  test('the lines of a header under a form’s name are not its title', async () => {
    const { header } = await factsOf((pen) => {
      pen.at('Mẫu số 01', 450, 50, { bold: true });
      letterhead(pen);
      pen.centred('GIẤY TIẾP NHẬN HỒ SƠ', 150, { bold: true });
    });
    expect(header?.abstract).toBeNull();
  });
});

describe('stamps on a first page', () => {
  test('of a certified copy, in the top right corner, give no date and no number', async () => {
    const { header } = await factsOf((pen) => {
      pen.at('SAO Y', 300, 26, { size: 8 });
      pen.at('Số: 45/SY-UBND', 300, 36, { size: 8 });
      pen.at('Phú Mỹ, ngày 20 tháng 3 năm 2023', 300, 46, { size: 8 });
      letterhead(pen);
      numberLine(pen, 'Số: 25/BC-UBND');
      pen.centred('BÁO CÁO', 150, { bold: true });
    });
    expect(header).toMatchObject({ number: '25', symbol: 'BC-UBND', date: '2023-03-15' });
  });

  test('of a document received, in the left margin, do not end its title', async () => {
    const { header } = await factsOf((pen) => {
      letterhead(pen);
      numberLine(pen, 'Số: 86/QĐ-UBND');
      pen.centred('QUYẾT ĐỊNH', 150, { bold: true });
      pen.at('ĐẾN', 40, 152, { size: 9 });
      pen.at('Số: 1234', 40, 163, { size: 9 });
      pen.centred('Kiện toàn Ban Chỉ đạo cải cách hành chính', 168, { bold: true });
      pen.at('Ngày: 20/3/2023', 40, 174, { size: 9 });
      pen.centred('trên địa bàn xã', 186, { bold: true });
      pen.rule(260, 380, 192);
      pen.running(RUNNING_TEXT, 215);
    });
    expect(header).toMatchObject({
      number: '86',
      date: '2023-03-15',
      abstract: 'Kiện toàn Ban Chỉ đạo cải cách hành chính trên địa bàn xã',
    });
  });
});

describe('a number that is missing', () => {
  const withoutNumber = (pen: Pen) => {
    letterhead(pen);
    pen.at('Số:          /BC-UBND', 130, 110, { size: 11 });
    pen.centred('BÁO CÁO', 150, { bold: true });
    pen.running(RUNNING_TEXT, 180);
  };

  test('is a mark of a draft', async () => {
    const { header, draftMark } = await factsOf(withoutNumber);
    expect(header).toMatchObject({ number: null, symbol: 'BC-UBND' });
    expect(draftMark).toBe('blank-number');
  });

  test('is one under a rule of underlined blanks as well', async () => {
    const { draftMark } = await factsOf((pen) => {
      withoutNumber(pen);
      pen.at('_______', 165, 99, { size: 8 });
    });
    expect(draftMark).toBe('blank-number');
  });

  test('is none where a stamp was put over the gap', async () => {
    const { draftMark } = await factsOf(async (pen) => {
      withoutNumber(pen);
      await pen.image(152, 98, 26, 16);
    });
    expect(draftMark).toBeNull();
  });

  test('is none where something was written over the gap that text does not tell', async () => {
    const { header, draftMark } = await factsOf((pen) => {
      withoutNumber(pen);
      pen.at('ĨV', 154, 115.5, { size: 11 });
    });
    expect(header).toMatchObject({ number: null, symbol: 'BC-UBND' });
    expect(draftMark).toBeNull();
  });

  test('a picture elsewhere, or under the whole page, changes nothing', async () => {
    const { draftMark } = await factsOf(async (pen) => {
      await pen.image(0, 0, 595, 842);
      withoutNumber(pen);
      await pen.image(300, 600, 100, 100);
    });
    expect(draftMark).toBe('blank-number');
  });

  test('may be given by an annotation', async () => {
    const { header, draftMark } = await factsOf(async (pen) => {
      withoutNumber(pen);
      const font = await pen.document.embedFont(StandardFonts.Helvetica);
      const field = pen.document.getForm().createTextField('number');
      field.setText('25');
      field.addToPage(pen.page, { x: 154, y: 842 - 114, width: 24, height: 16, borderWidth: 0, font });
    });
    expect(header).toMatchObject({ number: '25', symbol: 'BC-UBND' });
    expect(draftMark).toBeNull();
  });
});
