// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createMemory, readPortal } from '../../utils/portal/index.ts';
import { show } from './show.ts';

const table = (headings: string, cells: string): string =>
  `<table><tr>${headings}</tr><tr><td>1.1</td><td>Kế hoạch năm</td>${cells}</tr></table>`;
const heads = (...texts: string[]): string => texts.map((text) => `<th>${text}</th>`).join('');
const certaintyOf = (markup: string): number => {
  show(markup);
  return readPortal(document, createMemory()).certainty;
};

const FULL = table(
  heads('Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Giải trình', 'Minh chứng'),
  '<td>2</td><td><input></td><td><textarea></textarea></td><td><input type="file"></td>',
);

test('a page with all the evidence is certain', () => {
  expect(certaintyOf(`<h1>Tự chấm điểm</h1>${FULL}<button>Gửi báo cáo</button>`)).toBe(1);
});

test('each piece that is missing makes it less certain', () => {
  const withoutHeading = certaintyOf(`${FULL}<button>Gửi báo cáo</button>`);
  const withoutButton = certaintyOf(FULL);
  expect(withoutHeading).toBeLessThan(1);
  expect(withoutButton).toBeLessThan(withoutHeading);
  expect(withoutButton).toBeGreaterThan(0);
});

test('a form that numbers its rows and never speaks of points is none', () => {
  const figures = table(
    heads('STT', 'Chỉ tiêu', 'Số liệu', 'Ghi chú', 'Tệp'),
    '<td><input type="number"></td><td><textarea></textarea></td><td><input type="file"></td>',
  );
  expect(certaintyOf(`<h1>Báo cáo số liệu</h1>${figures}<button>Gửi báo cáo</button>`)).toBe(0);
});
