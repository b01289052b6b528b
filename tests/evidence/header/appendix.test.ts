import { describe, expect, test } from 'vitest';
import { letterhead } from '../make-pdf.ts';
import { factsOf } from './facts-of.ts';

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
