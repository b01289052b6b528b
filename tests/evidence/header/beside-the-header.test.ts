import { describe, expect, test } from 'vitest';
import { letterhead, numberLine, RUNNING_TEXT } from '../make-pdf.ts';
import { factsOf } from './facts-of.ts';

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
