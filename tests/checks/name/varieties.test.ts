import { describe, expect, it } from 'vitest';
import { findingsOf, HEADER, pdf } from '../subject.ts';

const onPage = (number: string, symbol: string, appendix: string | null = null) =>
  pdf({ header: { ...HEADER, number, symbol, appendix } });

const rulesOf = (name: string, facts = pdf()) =>
  findingsOf({ criteria: [{ files: [{ name, facts }] }] })
    .map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('name.'));

describe('good names for 25/BC-UBND', () => {
  it.each([
    '2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf',
    '2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf',
    '2.3_Số 25-BC-UBND_BC CCHC quý I.2023.pdf',
    '2.3_số 25BC.UBND_BC.pdf',
    '2.3_so 25 BC UBND_BC.pdf',
    '2.3_so25BC-UBND_BC CCHC.pdf',
    '2.3_so: 25 - BC–UBND_BC.pdf',
    '2.3_so 025bc-ubnd_bc cchc.pdf',
    '2.3_so 25BCUBND_BC.pdf',
    '2.3_25-BC-UBND_BC.pdf',
    '2.3_so_25BC-UBND_BC.pdf',
    '2.3_25_BC-UBND_BC.pdf',
    '2.3_so 25_BC_UBND_BC.pdf',
    '2.3__so 25BC-UBND_BC.pdf',
    '2.3_BC so 25BC-UBND_CCHC quy I.pdf',
    '2.3_Báo cáo số 25BC-UBND_CCHC.pdf',
    '2.3_so 25, 26BC-UBND_BC quy.pdf',
    '2.3_so 24 va 25BC-UBND_BC quy.pdf',
    '2.3_so 24-25BC-UBND_BC quy.pdf',
    'TC 2.3_so 25BC-UBND_BC.pdf',
  ])('%s', (name) => {
    expect(rulesOf(name)).toEqual([]);
    expect(rulesOf(name.normalize('NFD')).filter((rule) => rule !== 'name.style')).toEqual([]);
  });
});

describe('good names for documents of other kinds', () => {
  it.each([
    ['2.3_so 12-2023-QD-UBND_QD.pdf', '12', '2023/QĐ-UBND'],
    ['2.3_so 12.2023.QĐ-UBND_QĐ.pdf', '12', '2023/QĐ-UBND'],
    ['2.3_so 12QD-UBND_QD.pdf', '12', '2023/QĐ-UBND'],
    ['2.3_so 12-BC_ĐU_BC.pdf', '12', 'BC/ĐU'],
    ['2.3_so 12-BC.DU_BC.pdf', '12', 'BC/ĐU'],
    ['2.3_so 25a-BC-UBND_BC.pdf', '25a', 'BC-UBND'],
    ['2.3_so 25a BC-UBND_BC.pdf', '25a', 'BC-UBND'],
    ['2.3_so 1580SNV-CCHC_huong dan.pdf', '1580', 'SNV-CCHC'],
    ['2.3_so 1580CV-SNV-CCHC_huong dan.pdf', '1580', 'SNV-CCHC'],
    ['2.3_so 12CV-UBND_tra loi.pdf', '12', 'UBND'],
    ['2.3_so 25BC-UBND_Bieu 1 so lieu.pdf', '99', 'BC-UBND'],
  ])('%s for %s/%s', (name, number, symbol) => {
    expect(rulesOf(name, onPage(number, symbol))).toEqual([]);
  });
});

describe('names that are not right', () => {
  it.each([
    ['2.3_so 26BC-UBND_BC.pdf', 'name.number-mismatch'],
    ['2.3_so 25KH-UBND_KH.pdf', 'name.number-mismatch'],
    ['2.3_so 252BC-UBND_BC.pdf', 'name.number-mismatch'],
    ['2.3_so 25aBC-UBND_BC.pdf', 'name.number-mismatch'],
    ['2.3_so 26, 27BC-UBND_BC.pdf', 'name.number-mismatch'],
    ['2.3_so 25_BC.pdf', 'name.number-missing'],
    ['2.3_so 25 bao cao CCHC.pdf', 'name.number-missing'],
    ['2.3_BC CCHC.pdf', 'name.number-missing'],
    ['2.3_so 25BC-UBND.pdf', 'name.abstract-missing'],
    ['2.3_so 25BC-UBND BC CCHC.pdf', 'name.abstract-missing'],
    ['2,3_so 25BC-UBND_BC.pdf', 'name.code-missing'],
    ['2.3.1_so 25BC-UBND_BC.pdf', 'name.code-mismatch'],
  ])('%s: %s', (name, rule) => {
    expect(rulesOf(name)).toContain(rule);
  });
});
