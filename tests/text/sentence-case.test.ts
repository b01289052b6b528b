import { describe, expect, test } from 'vitest';
import { withoutShouting } from '../../utils/text/sentence-case.ts';

describe('a title in capitals as it would stand in a sentence', () => {
  test.each([
    ['DANH MỤC VĂN BẢN CHỈ ĐẠO CCHC NĂM 2023', 'danh mục văn bản chỉ đạo CCHC năm 2023'],
    ['KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2023', 'kết quả giải quyết TTHC quý III/2023'],
    ['TUYÊN TRUYỀN Công tác CCHC', 'tuyên truyền Công tác CCHC'],
    ['KINH TẾ - XÃ HỘI', 'kinh tế - xã hội'],
    ['TUYÊN TRUYỀN'.normalize('NFD'), 'tuyên truyền'],
  ])('%s', (title, expected) => {
    expect(withoutShouting(title)).toBe(expected);
  });

  test.each([
    'Kết quả công tác CCHC của UBND xã Phú Mỹ',
    'Kết luận của Chủ tịch HĐND, UBND xã',
    'Nghị quyết của Đảng ủy, TU và BTV',
    'Áp dụng TCVN ISO 9001:2015',
  ])('«%s» stays as it is', (text) => {
    expect(withoutShouting(text)).toBe(text);
  });
});
