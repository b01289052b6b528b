import { describe, expect, it } from 'vitest';
import { found, HEADER, outcomes, pdf, type SampleFile } from '../subject.ts';

const standard = (evidence: string[]) => ({
  standards: [{ code: '1.2', title: '', maxScore: 2, parent: '1', evidence }],
});
const named = (name: string): SampleFile => ({ name, facts: null });
const judge = (
  expected: string[],
  names: (string | SampleFile)[],
  score = '2',
  explanation = 'Đã ban hành.',
) =>
  outcomes(
    'evidence.expected-missing',
    {
      code: '1.2',
      score,
      explanation,
      files: names.map((each) => (typeof each === 'string' ? named(each) : each)),
    },
    standard(expected),
  );

describe('what is there', () => {
  it.each<[string[], (string | SampleFile)[]]>([
    [['Kế hoạch CCHC năm của UBND xã (KH-UBND)'], ['1.2_so 05KH-UBND_KH CCHC.pdf']],
    [['Báo cáo CCHC năm (BC-UBND)'], ['1.2_so 25BC-UBND_cong tac CCHC.pdf']],
    [
      ['Báo cáo quý I', 'Báo cáo 6 tháng', 'Báo cáo quý III'],
      [
        '1.2_so 25BC-UBND_BC CCHC quy I.2023.pdf',
        '1.2_so 61BC-UBND_BC CCHC 6 thang.pdf',
        '1.2_so 88BC-UBND_BC CCHC quy 3.pdf',
      ],
    ],
    [['Báo cáo quý I'], ['1.2_so 25BC-UBND_BC CCHC.pdf']],
    [
      ['Kế hoạch kiểm tra', 'Thông báo/Kết luận kiểm tra'],
      ['1.2_so 5KH-UBND_KH.pdf', '1.2_so 9TB-UBND_TB.pdf'],
    ],
    [['Báo cáo; ảnh, liên kết tin bài (ảnh hoặc pdf)'], ['1.2_anh chup man hinh.png']],
    [['Ảnh chụp bảng niêm yết'], [{ name: '1.2_niem yet.jpg', facts: { kind: 'jpeg', format: 'jpeg' } }]],
    [['Quyết định ban hành quy chế'], ['1.2_so 30QĐ-UBND_Ban hành quy chế làm việc.pdf']],
    [['Kế hoạch'], ['1.2_so 30QD-UBND_ban hanh Ke hoach CCHC.pdf']],
    [['Danh mục văn bản ban hành trong năm'], ['1.2_so 25BC-UBND_ Phu luc 1 danh muc van ban.pdf']],
    [['Phụ lục số văn bản QPPL'], ['1.2_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf']],
    [['Bảng thống kê trích xuất từ hệ thống một cửa'], ['1.2_Bang thong ke ho so mot cua.pdf']],
    [['Thư xin lỗi/Phiếu xin lỗi và hẹn lại'], ['1.2_phieu xin loi.pdf']],
    [['Báo cáo'], ['scan001.pdf']],
    [['Báo cáo'], [{ name: 'scan.pdf', facts: pdf({ header: HEADER }) }]],
    [
      ['Báo cáo', 'Văn bản trả lời'],
      ['1.2_so 25BC-UBND_BC.pdf', '1.2_so 7UBND-VP_tra loi kien nghi.pdf'],
    ],
    [['Quyết định công bố danh mục'], ['1.2_so 7QĐ-UBND_QĐ cong bo.pdf'.normalize('NFD')]],
    [[], ['1.2_so 25BC-UBND_BC.pdf']],
    [['Kế hoạch'], []],
  ])('%j by %j', (expected, files) => {
    expect(judge(expected, files)).toEqual([]);
  });
});

describe('what is missing', () => {
  it.each<[string[], (string | SampleFile)[]]>([
    [['Kế hoạch', 'Báo cáo'], ['1.2_so 05KH-UBND_KH CCHC.pdf']],
    [['Báo cáo quý I', 'Báo cáo 6 tháng'], ['1.2_so 25BC-UBND_BC CCHC quy I.2023.pdf']],
    [['Quyết định khen thưởng'], [{ name: 'scan.pdf', facts: pdf({ header: HEADER }) }]],
    [['Ảnh chụp bảng niêm yết'], ['1.2_so 25BC-UBND_BC.pdf']],
    [['Bảng theo dõi nhiệm vụ'], ['1.2_so 25BC-UBND_BC CCHC quy I.pdf']],
  ])('%j, given %j', (expected, files) => {
    expect(judge(expected, files)).toEqual(['warning']);
  });

  it('is named, once for the criterion', () => {
    const findings = found('evidence.expected-missing', {
      criteria: [{ code: '1.2', files: [named('1.2_so 05KH-UBND_KH CCHC.pdf')] }],
      ...standard(['Báo cáo', 'Quyết định']),
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('«Báo cáo», «Quyết định»');
  });

  it('is not asked for where nothing is scored, nothing arose, or no set lists the criterion', () => {
    const files = ['1.2_so 05KH-UBND_KH CCHC.pdf'];
    expect(judge(['Báo cáo'], files, '0')).toEqual([]);
    expect(judge(['Báo cáo'], files, '2', 'Không phát sinh nhiệm vụ trong năm.')).toEqual([]);
    expect(outcomes('evidence.expected-missing', { files: files.map(named) })).toEqual([]);
  });
});
