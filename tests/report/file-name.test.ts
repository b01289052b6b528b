import { describe, expect, it } from 'vitest';
import {
  composeFileName,
  MAX_NAME_LENGTH,
  parseFileName,
  stripPortalPrefix,
} from '../../utils/report/file-name.ts';

const parts = (name: string) => {
  const { code, number, symbol, abstract } = parseFileName(name);
  return [code, number, symbol, abstract];
};

describe('taking a name apart', () => {
  it.each([
    ['2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf', ['2.3', '25', 'BC-UBND', 'BC CCHC quy I.2023']],
    ['2.3_so 25BC-UBND_BC CCHC quy I.2023', ['2.3', '25', 'BC-UBND', 'BC CCHC quy I.2023']],
    [
      '2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf',
      ['2.3', '25', 'BC-UBND', 'Phu luc 1 so van ban QPPL'],
    ],
    ['2.3_Số 25-BC-UBND_Báo cáo.PDF', ['2.3', '25', 'BC-UBND', 'Báo cáo']],
    ['2.3_so 25.BC-UBND_BC.pdf', ['2.3', '25', 'BC-UBND', 'BC']],
    ['2.3_so 25 BC UBND_BC.pdf', ['2.3', '25', 'BC UBND', 'BC']],
    ['2.3_so 25_BC-UBND_BC.pdf', ['2.3', '25', 'BC-UBND', 'BC']],
    ['2.3_25BC-UBND_BC.pdf', ['2.3', '25', 'BC-UBND', 'BC']],
    ['2.3_so 30.2018.QĐ-UBND_QD.pdf', ['2.3', '30', '2018.QĐ-UBND', 'QD']],
    ['2.3_so 302018QD-UBND_QD.pdf', ['2.3', '302018', 'QD-UBND', 'QD']],
    ['2.3_so 12 UBND-VX_CV.pdf', ['2.3', '12', 'UBND-VX', 'CV']],
    ['2.3_so 03NQ-TU_NQ.pdf', ['2.3', '03', 'NQ-TU', 'NQ']],
    ['2.3_anh chup bang niem yet.jpg', ['2.3', null, null, 'anh chup bang niem yet']],
    ['2.3_12 anh chup.jpg', ['2.3', null, null, '12 anh chup']],
    ['2.3_2023 BC CCHC.pdf', ['2.3', null, null, '2023 BC CCHC']],
    ['2.3_so 25BC-UBND.pdf', ['2.3', '25', 'BC-UBND', null]],
    ['2.3_.pdf', ['2.3', null, null, null]],
    ['2.3 so 25BC-UBND_BC.pdf', [null, null, null, '2.3 so 25BC-UBND_BC']],
    ['so 25BC-UBND_BC.pdf', [null, '25', 'BC-UBND', 'BC']],
  ])('«%s»', (name, expected) => {
    expect(parts(name)).toEqual(expected);
    expect(parts(name.normalize('NFD'))).toEqual(expected);
  });

  it.each([
    ['a.pdf', 'pdf'],
    ['a.PDF', 'pdf'],
    ['a.signed.pdf', 'pdf'],
    ['BC CCHC quy I.2023', null],
    ['BC v.v', null],
    ['a', null],
  ])('takes from «%s» the extension %j', (name, expected) => {
    expect(parseFileName(name).extension).toBe(expected);
  });
});

describe('taking off a portal’s prefix', () => {
  it.each([
    [['638301234567890123_2.3_a.pdf'], ['2.3_a.pdf']],
    [
      ['20230915_103000_2.3_a.pdf', '20230915_103101_b.pdf'],
      ['2.3_a.pdf', 'b.pdf'],
    ],
    [['3f2504e0-4f89-11d3-9a0c-0305e82c3301_2.3_a.pdf'], ['2.3_a.pdf']],
    [
      ['1234-2.3_a.pdf', '1235-2.4_b.pdf'],
      ['2.3_a.pdf', '2.4_b.pdf'],
    ],
  ])('%j', (names, expected) => {
    expect(stripPortalPrefix(names)).toEqual(expected);
  });

  it.each([
    [['2.3_a.pdf', '1234_2.4_b.pdf']],
    [['20230915_bao cao.pdf']],
    [['2.3_a.pdf', '2.4_b.pdf']],
    [[]],
  ])('leaves %j as they are', (names) => {
    expect(stripPortalPrefix(names)).toEqual(names);
  });
});

describe('proposing a name', () => {
  const header = {
    number: '25',
    symbol: 'BC-UBND',
    abstract: 'Về công tác cải cách hành chính quý I/2023',
    appendix: null,
    type: 'BÁO CÁO',
  };

  it('follows the guidance’s example', () => {
    expect(composeFileName('2.3', header, 'scan.pdf')).toBe(
      '2.3_so 25BC-UBND_BC cong tac CCHC quy I.2023.pdf',
    );
  });

  it('gives an appendix its parent’s number', () => {
    const appendix = { ...header, type: null, appendix: 'PHỤ LỤC 1', abstract: 'Số văn bản QPPL' };
    expect(composeFileName('2.3', appendix, 'x.pdf')).toBe('2.3_so 25BC-UBND_ Phu luc 1 So van ban QPPL.pdf');
  });

  it.each([
    [
      'a title in capitals',
      { abstract: 'DANH MỤC VĂN BẢN QUÝ I NĂM 2023', type: 'KẾ HOẠCH' },
      'KH danh muc van ban quy I nam 2023',
    ],
    [
      'a title partly in capitals',
      { abstract: 'TUYÊN TRUYỀN Công tác CCHC', type: 'KẾ HOẠCH' },
      'KH tuyen truyen Cong tac CCHC',
    ],
    [
      'another document’s number',
      { abstract: 'phúc đáp Công văn số 88/PNV-CCHC', type: 'Công văn' },
      'CV phuc dap Cong van so 88PNV-CCHC',
    ],
    [
      'a text enacted by a decision',
      { abstract: 'Làm việc của UBND xã', appendix: 'Quy chế', type: null },
      ' Quy che lam viec cua UBND xa',
    ],
    [
      'a list',
      { abstract: 'DANH SÁCH Cán bộ tập huấn', appendix: 'Phụ lục', type: null },
      ' Phu luc danh sach Can bo tap huan',
    ],
  ])('reads well: %s', (_, differs, abstract) => {
    expect(composeFileName('2.3', { ...header, ...differs }, 'x.pdf')).toBe(
      `2.3_so 25BC-UBND_${abstract}.pdf`,
    );
  });

  it.each(['scan0012.pdf', 'IMG_2023.pdf', '25 BC-UBND.pdf'])('takes no abstract from «%s»', (name) => {
    expect(composeFileName('2.3', { ...header, abstract: null }, name)).toBeNull();
  });

  it('does not end on words that lead over to what was cut off', () => {
    const abstract = `${'kết quả rà soát '.repeat(7)}và của tại cho các đơn vị`;
    const name = composeFileName('2.3', { ...header, abstract, type: null }, 'x.pdf');
    expect(name).toMatch(/qua ra soat\.pdf$/);
  });

  it('does not name the kind twice', () => {
    const name = composeFileName('2.3', { ...header, abstract: null }, 'Báo cáo CCHC quý I.pdf');
    expect(name).toBe('2.3_so 25BC-UBND_Bao cao CCHC quy I.pdf');
  });

  it('keeps number and year of a legal document apart', () => {
    const decision = { ...header, number: '30', symbol: '2018/QĐ-UBND', type: 'QUYẾT ĐỊNH' };
    expect(composeFileName('2.3', decision, 'x.pdf')).toMatch(/^2\.3_so 30-2018-QD-UBND_QD /);
  });

  it.each([
    ['unsafe characters', { ...header, abstract: 'kết quả <rà soát>: "văn bản" | 15/3/2023*?' }],
    ['a very long abstract', { ...header, abstract: 'kết quả rà soát '.repeat(40) }],
    ['line breaks', { ...header, abstract: 'kết quả\nrà soát\t_văn bản_' }],
  ])('is safe and short with %s, and conforms', (_, differs) => {
    const name = composeFileName('2.3', differs, 'x.PDF') ?? '';
    expect(name).toMatch(/^[\w .,&()-]+\.pdf$/);
    expect(name.length).toBeLessThanOrEqual(MAX_NAME_LENGTH);
    expect(parseFileName(name)).toMatchObject({ code: '2.3', number: '25', symbol: 'BC-UBND' });
  });

  it('takes the abstract from the name where page 1 shows none', () => {
    const name = composeFileName('2.3', { ...header, abstract: null }, '2.3_BC CCHC quy I.pdf');
    expect(name).toBe('2.3_so 25BC-UBND_BC CCHC quy I.pdf');
  });

  it.each([
    ['number', { ...header, number: null }],
    ['symbol', { ...header, symbol: null }],
    ['number that is one', { ...header, number: '…' }],
    ['abstract', { ...header, abstract: null, type: null }],
  ])('proposes nothing without a %s', (_, differs) => {
    expect(composeFileName('2.3', differs, '.pdf')).toBeNull();
  });
});
