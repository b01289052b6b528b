import { degrees } from 'pdf-lib';
import { letterhead, numberLine } from '../make-pdf.ts';
import { testVarieties, title, type Variety } from './varieties-steps.ts';

const LAYOUTS: Variety[] = [
  {
    name: 'place and date in figures, without «ngày»',
    draw(pen) {
      letterhead(pen, { above: 'UBND TỈNH THỪA THIÊN HUẾ', body: 'SỞ NỘI VỤ', date: 'Huế, 05/01/2023' });
      numberLine(pen, 'Số: 25/BC-SNV');
      title(pen, 'BÁO CÁO', 'Công tác tháng 01 năm 2023');
    },
    header: { number: '25', symbol: 'BC-SNV', date: '2023-01-05', issuer: 'SỞ NỘI VỤ' },
    proposal: '2.3_so 25BC-SNV_BC cong tac thang 01 nam 2023.pdf',
  },
  {
    name: 'a date in figures with gaps',
    draw(pen) {
      letterhead(pen, { date: '' });
      const words = ['Phú Mỹ, ngày', '05', '/01/', '2023'];
      [300, 385, 405, 440].forEach((x, index) => pen.at(words[index] ?? '', x, 110, { size: 11 }));
      numberLine(pen, 'Số: 25/BC-UBND');
      title(pen, 'BÁO CÁO', 'Công tác tháng 01');
    },
    header: { number: '25', date: '2023-01-05' },
    proposal: '2.3_so 25BC-UBND_BC cong tac thang 01.pdf',
  },
  {
    name: 'a day that was left blank',
    draw(pen) {
      letterhead(pen, { date: 'Phú Mỹ, ngày … tháng 3 năm 2023' });
      numberLine(pen, 'Số: 25/BC-UBND');
      title(pen, 'BÁO CÁO', 'Công tác tháng 3');
    },
    header: { number: '25', date: null },
    proposal: '2.3_so 25BC-UBND_BC cong tac thang 3.pdf',
  },
  {
    name: 'letters taken apart (NFD), an odd dash, another place for the tone',
    draw(pen) {
      letterhead(pen, { body: 'UỶ BAN NHÂN DÂN XÃ PHÚ HOÀ'.normalize('NFD') });
      numberLine(pen, 'Số: 25/BC‑UBND'.normalize('NFD'));
      title(pen, 'BÁO CÁO'.normalize('NFD'), 'Kết quả công tác'.normalize('NFD'));
    },
    header: { number: '25', symbol: 'BC-UBND', issuer: 'UỶ BAN NHÂN DÂN XÃ PHÚ HOÀ', date: '2023-03-15' },
    proposal: '2.3_so 25BC-UBND_BC ket qua cong tac.pdf',
  },
  {
    name: 'a page that lies on its side',
    draw(pen) {
      letterhead(pen);
      numberLine(pen, 'Số: 25/BC-UBND');
      title(pen, 'BÁO CÁO', 'Kết quả công tác');
      pen.page.setRotation(degrees(90));
    },
    header: { number: '25', symbol: 'BC-UBND', date: '2023-03-15' },
    proposal: '2.3_so 25BC-UBND_BC ket qua cong tac.pdf',
  },
  {
    name: 'marks of notes beside number and title',
    draw(pen) {
      letterhead(pen);
      pen.at('Số: 25/BC-UBND', 130, 110, { size: 11 });
      pen.at('(1)', 232, 106, { size: 7 });
      title(pen, 'BÁO CÁO', 'Kết quả công tác');
      pen.at('1', 400, 163, { size: 7 });
    },
    header: { number: '25', symbol: 'BC-UBND', abstract: 'Kết quả công tác' },
    proposal: '2.3_so 25BC-UBND_BC ket qua cong tac.pdf',
  },
  {
    name: 'a number put in as a picture is not read, and not missed',
    async draw(pen) {
      letterhead(pen, { date: 'Phú Mỹ, ngày      tháng 3 năm 2023' });
      pen.at('Số:          /BC-UBND', 130, 110, { size: 11 });
      await pen.image(152, 98, 26, 16);
      title(pen, 'BÁO CÁO', 'Kết quả công tác');
    },
    header: { number: null, symbol: 'BC-UBND', date: null },
    proposal: null,
  },
];

testVarieties(LAYOUTS);
