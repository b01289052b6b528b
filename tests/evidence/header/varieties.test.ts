import { letterhead, numberLine, type Pen } from '../make-pdf.ts';
import { LEFT, nationalTitle, RIGHT, testVarieties, title, type Variety } from './varieties-steps.ts';

function partyHead(pen: Pen, number: string): void {
  pen.centred('ĐẢNG BỘ HUYỆN PHÚ VANG', 70, { middle: LEFT, size: 10 });
  pen.centred('ĐẢNG ỦY XÃ PHÚ MỸ', 84, { middle: LEFT, size: 10, bold: true });
  pen.centred('*', 96, { middle: LEFT, size: 10 });
  pen.centred(number, 108, { middle: LEFT, size: 11 });
  pen.centred('ĐẢNG CỘNG SẢN VIỆT NAM', 70, { middle: RIGHT, size: 11, bold: true });
  pen.centred('Phú Mỹ, ngày 20 tháng 02 năm 2023', 98, { middle: RIGHT, size: 11 });
}

const KINDS: Variety[] = [
  {
    name: 'a report of the party, with its star',
    draw(pen) {
      partyHead(pen, 'Số: 12-BC/ĐU');
      title(pen, 'BÁO CÁO', 'kết quả lãnh đạo cải cách hành chính quý I');
    },
    header: { number: '12', symbol: 'BC/ĐU', date: '2023-02-20', issuer: 'ĐẢNG ỦY XÃ PHÚ MỸ' },
    proposal: '2.3_so 12BC-DU_BC ket qua lanh dao CCHC quy I.pdf',
  },
  {
    name: 'a công văn of the party',
    draw(pen) {
      partyHead(pen, 'Số 12-CV/ĐU');
      pen.centred('V/v triển khai cải cách hành chính', 122, { middle: LEFT, size: 10 });
      pen.centred('Kính gửi: Các chi bộ.', 160);
    },
    header: { number: '12', symbol: 'CV/ĐU', type: 'Công văn', abstract: 'triển khai cải cách hành chính' },
    proposal: '2.3_so 12CV-DU_CV trien khai CCHC.pdf',
  },
  {
    name: 'a plan of two bodies',
    draw(pen) {
      nationalTitle(pen);
      ['ỦY BAN NHÂN DÂN - ỦY BAN', 'MẶT TRẬN TỔ QUỐC VIỆT NAM', 'XÃ PHÚ MỸ'].forEach((line, index) =>
        pen.centred(line, 60 + 13 * index, { middle: LEFT, size: 10, bold: true }),
      );
      pen.centred('Phú Mỹ, ngày 15 tháng 3 năm 2023', 110, { middle: RIGHT, size: 11 });
      numberLine(pen, 'Số: 01/KHLT-UBND-UBMTTQ');
      title(pen, 'KẾ HOẠCH LIÊN TỊCH', 'Phối hợp tuyên truyền CCHC năm 2023');
    },
    header: {
      number: '01',
      symbol: 'KHLT-UBND-UBMTTQ',
      issuer: 'ỦY BAN NHÂN DÂN - ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ PHÚ MỸ',
      type: 'KẾ HOẠCH',
    },
    proposal: '2.3_so 01KHLT-UBND-UBMTTQ_KH lien tich Phoi hop tuyen truyen CCHC nam 2023.pdf',
  },
  {
    name: 'minutes without a number, whose date is in the text',
    draw(pen) {
      letterhead(pen, { date: '' });
      title(pen, 'BIÊN BẢN', 'Kiểm tra công tác cải cách hành chính');
      pen.running('Hôm nay, ngày 15 tháng 3 năm 2023, tại Ủy ban nhân dân xã, chúng tôi gồm:', 300);
    },
    header: { number: null, symbol: null, date: null, type: 'BIÊN BẢN' },
    proposal: null,
  },
  {
    name: 'a contract, its number under its title',
    draw(pen) {
      pen.centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 60, { bold: true });
      pen.centred('Độc lập - Tự do - Hạnh phúc', 76, { bold: true });
      pen.centred('HỢP ĐỒNG', 110, { bold: true });
      pen.centred('Mua sắm máy tính phục vụ Bộ phận Một cửa', 128, { bold: true });
      pen.centred('Số: 05/2023/HĐ-UBND', 146);
      pen.running('Hôm nay, ngày 15 tháng 3 năm 2023, tại trụ sở Ủy ban nhân dân xã, chúng tôi gồm:', 170);
    },
    header: { number: '05', symbol: '2023/HĐ-UBND', date: null, type: 'HỢP ĐỒNG' },
    proposal: '2.3_so 05-2023-HD-UBND_HD mua sam may tinh phuc vu Bo phan Mot cua.pdf',
  },
  {
    name: 'a timetable, which is no kind of its own and no công văn',
    draw(pen) {
      letterhead(pen);
      numberLine(pen, 'Số: 12/LTCD-UBND');
      title(pen, 'LỊCH TIẾP CÔNG DÂN', 'Tháng 3 năm 2023');
    },
    header: {
      number: '12',
      symbol: 'LTCD-UBND',
      type: null,
      abstract: 'LỊCH TIẾP CÔNG DÂN Tháng 3 năm 2023',
    },
    proposal: '2.3_so 12LTCD-UBND_lich tiep cong dan Thang 3 nam 2023.pdf',
  },
  {
    name: 'a copy certified at the foot (sao y)',
    draw(pen) {
      letterhead(pen);
      numberLine(pen, 'Số: 25/QĐ-UBND');
      title(pen, 'QUYẾT ĐỊNH', 'Về việc giao biên chế');
      pen.at('Số: 12/SY-UBND', 120, 665);
      pen.at('SAO Y', 400, 650);
      pen.at('Phú Mỹ, ngày 20 tháng 4 năm 2023', 330, 665);
    },
    header: { number: '25', symbol: 'QĐ-UBND', date: '2023-03-15' },
    proposal: '2.3_so 25QD-UBND_QD giao bien che.pdf',
  },
  {
    name: 'a copy certified at the head (sao lục), with a body of its own',
    draw(pen) {
      pen.centred('ỦY BAN NHÂN DÂN HUYỆN', 40, { middle: LEFT, size: 9, bold: true });
      pen.centred('Số: 12/SL-UBND', 52, { middle: LEFT, size: 9 });
      pen.centred('SAO LỤC', 40, { middle: RIGHT, size: 9, bold: true });
      pen.centred('Phú Đa, ngày 20 tháng 4 năm 2023', 52, { middle: RIGHT, size: 9 });
      letterhead(pen);
      numberLine(pen, 'Số: 25/QĐ-UBND');
      title(pen, 'QUYẾT ĐỊNH', 'Về việc giao biên chế');
    },
    header: { number: '25', date: '2023-03-15', issuer: 'ỦY BAN NHÂN DÂN XÃ PHÚ MỸ' },
    proposal: '2.3_so 25QD-UBND_QD giao bien che.pdf',
  },
  {
    name: 'an appendix whose parent stands on the line of its name',
    draw(pen) {
      pen.centred('Phụ lục I (Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 01', 70, { size: 10 });
      pen.centred('năm 2023 của Ủy ban nhân dân xã)', 84, { size: 10 });
      pen.centred('DANH MỤC THỦ TỤC HÀNH CHÍNH', 104, { bold: true });
      pen.at('TT', 90, 140);
    },
    header: { number: '12', symbol: 'QĐ-UBND', date: '2023-01-05', appendix: 'Phụ lục I' },
    proposal: '2.3_so 12QD-UBND_ Phu luc I danh muc TTHC.pdf',
  },
  {
    name: 'an appendix named in the corner, far above its title',
    draw(pen) {
      pen.at('Phụ lục 1', 460, 60, { bold: true });
      pen.centred('SỐ VĂN BẢN QPPL', 90, { bold: true });
      pen.centred('(Kèm theo Báo cáo số 25/BC-UBND ngày 15/3/2023)', 108);
      pen.at('TT', 90, 140);
    },
    header: { number: '25', symbol: 'BC-UBND', date: '2023-03-15', abstract: 'SỐ VĂN BẢN QPPL' },
    proposal: '2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf',
  },
  {
    name: 'a form named in the right corner, beside the body that fills it in',
    draw(pen) {
      pen.centred('ỦY BAN NHÂN DÂN', 60, { middle: LEFT, size: 11, bold: true });
      pen.centred('XÃ PHÚ MỸ', 74, { middle: LEFT, size: 11, bold: true });
      pen.at('Biểu số 02', 440, 60, { size: 11, bold: true });
      pen.centred('KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH', 102, { bold: true });
      pen.centred('(Kèm theo Báo cáo số: 86/BC-UBND, ngày 05/6/2023 của UBND xã)', 118);
      pen.at('TT', 90, 150);
    },
    header: {
      number: '86',
      date: '2023-06-05',
      issuer: 'ỦY BAN NHÂN DÂN XÃ PHÚ MỸ',
      abstract: 'KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
      appendix: 'Biểu 02',
    },
    proposal: '2.3_so 86BC-UBND_ Bieu 02 ket qua giai quyet TTHC.pdf',
  },
  {
    name: 'a table that goes with a report, without brackets',
    draw(pen) {
      pen.centred('BIỂU TỔNG HỢP HỒ SƠ', 70, { bold: true });
      pen.centred('Kèm theo Báo cáo số 25/BC-UBND ngày 15/3/2023 của UBND xã', 88);
      pen.at('TT', 90, 120);
    },
    header: { number: '25', symbol: 'BC-UBND', appendix: 'Phụ lục' },
    proposal: '2.3_so 25BC-UBND_ Phu luc bieu tong hop ho so.pdf',
  },
];

testVarieties(KINDS);
