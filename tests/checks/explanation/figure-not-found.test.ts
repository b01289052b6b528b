import { describe, expect, it } from 'vitest';
import { found, pdf, type SampleFile } from '../subject.ts';

const FILLING =
  'Ủy ban nhân dân xã Phú Mỹ báo cáo kết quả công tác cải cách hành chính trên địa bàn như sau; các thôn, các bộ phận chuyên môn đã phối hợp triển khai đầy đủ, nghiêm túc, đúng thời gian quy định, không có trường hợp nào bị nhắc nhở hay phê bình.';
const DOCUMENT = `${FILLING}\nTiếp nhận 1.250 hồ sơ, đúng hạn 1225 hồ sơ, tỷ lệ 98,5 %, kinh phí 1.200.000.000 đồng.
Bảng: 3 412 | 12, 5 | 87.25% | 007 | 1,640`;
const file = (text: string[] = [DOCUMENT]): SampleFile => ({
  name: '2.3_so 25BC-UBND_BC.pdf',
  facts: pdf({ text, pages: text.length }),
});

function missing(explanation: string, files: SampleFile[] = [file()], maxScore: number | null = 6) {
  const findings = found('explanation.figure-not-found', { criteria: [{ explanation, files, maxScore }] });
  expect(findings.length).toBeLessThanOrEqual(1);
  return findings.flatMap(({ outcome, message }) => {
    expect(outcome).toBe('review');
    return [...message.matchAll(/«([^»]+)»/g)].map(([, figure]) => figure);
  });
}

describe('is named', () => {
  it.each([
    ['Tiếp nhận 1.350 hồ sơ.', ['1.350']],
    ['Tiếp nhận 1350 hồ sơ, đúng hạn 97,5 %.', ['1350', '97,5 %']],
    ['Có 48 văn bản được rà soát, 48 văn bản đúng.', ['48']],
    ['Kinh phí 1,4 tỷ đồng.', ['1,4 tỷ']],
    ['Kinh phí 350 triệu đồng.', ['350 triệu']],
    ['Tiếp nhận 1.350 hồ sơ, đúng hạn 1.340 hồ sơ, trễ hạn 10 hồ sơ.', ['1.350', '1.340', '10']],
    ['Đúng hạn 1.225/1.260 hồ sơ (97,2 %).', ['1.260']],
    ['Tiếp nhận 1.350 hồ sơ.'.normalize('NFD'), ['1.350']],
  ])('%s', (explanation, figures) => {
    expect(missing(explanation)).toEqual(figures);
  });

  it('with no more than five figures', () => {
    const message = found('explanation.figure-not-found', {
      criteria: [
        {
          explanation: 'Thôn A 111 hộ, B 223 hộ, C 447 hộ, D 895 hộ, Đ 1.791 hộ, E 3.583 hộ.',
          files: [file()],
        },
      ],
    })[0]?.message;
    expect(message).toContain('«1.791»…');
    expect(message).not.toContain('3.583');
  });
});

describe('is not', () => {
  it.each([
    'Tiếp nhận 1250 hồ sơ, đúng hạn 1,225 hồ sơ, đạt 98.5%.',
    'Tiếp nhận 1.250 hồ sơ, tỷ lệ 98,5%; 3.412 lượt; 12,5 điểm phần trăm; 87,3%; 1.640 văn bản.',
    'Kinh phí 1,2 tỷ đồng.',
    'Kinh phí 1.200 triệu đồng.',
    'Đúng hạn 1.225/1.250 hồ sơ (98 %), trễ hạn 25 hồ sơ.',
    'Điểm: (1.225/1.250) x 6 = 5,88 điểm.',
    'Đúng hạn 1.225 hồ sơ/1.250 hồ sơ đã tiếp nhận (tỷ lệ 98%).',
    'Đúng hạn 1.225 hồ sơ so với kế hoạch 1.200 (102,1%).',
    'Báo cáo số 25/BC-UBND ngày 15/3/2023, Quyết định 2204/QĐ-UBND, Luật số 77/2015/QH13, trang 12.',
    'BC 77, các số 31, 48 và 61/BC-UBND; từ số 90/TB-UBND đến số 99/TB-UBND.',
    'Năm 2022, giai đoạn 2021-2025, 12/2022, ngày 18/11, lúc 13h30, 17 giờ 30, quý IV: 20/12.',
    'Tiêu chí 12.3 đạt 15,5 điểm; mục 11.2; Đề án 06; mức độ 3, 4; ISO 9001:2015; thôn 14.',
    'Điện thoại 0234 3822 123, https://xa.example/?id=4567, mã 1.004227.000.00.00.H57, trong 15 ngày, 25 trang.',
    'Đạt 100 %, không có 0 hồ sơ trễ.',
    'Không phát sinh; năm trước có 77 đơn.',
    'Có 7 văn bản; tính đến 30/9/2023; trang 1-40; tăng 12,3% so với năm trước.',
    'Tiếp nhận 1.250 hồ sơ: đúng hạn 1.225, trễ hạn 25; cộng 3.412 lượt là 4.662.',
    '',
  ])('%s', (explanation) => {
    expect(missing(explanation)).toEqual([]);
  });

  it.each<[string, SampleFile]>([
    ['a scan', { name: 'a.pdf', facts: pdf({ scan: true, text: [DOCUMENT], pages: 1 }) }],
    ['a picture', { name: 'a.jpg', facts: { kind: 'jpeg', format: 'jpeg' } }],
    ['a file not seen', { name: 'a.pdf', facts: null }],
    ['a page that is an image', file([DOCUMENT, ''])],
    ['more pages than were read', { name: 'a.pdf', facts: pdf({ text: [DOCUMENT], pages: 2 }) }],
    ['an old font', { name: 'a.pdf', facts: pdf({ text: [DOCUMENT], pages: 1, legacyFonts: ['.VnTime'] }) }],
    ['hardly any text', file(['Số: 25/BC-UBND'])],
  ])('said where one of the files is %s', (_, other) => {
    expect(missing('Tiếp nhận 1.350 hồ sơ.', [file(), other])).toEqual([]);
  });

  it('said without files', () => {
    expect(missing('Tiếp nhận 1.350 hồ sơ.', [])).toEqual([]);
  });
});
