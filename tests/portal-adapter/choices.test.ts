// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readValue, writeValue } from '../../utils/portal/index.ts';
import { byId, show } from './show.ts';

test.each([
  ['<div id="c" role="combobox">1,5</div>', '1,5'],
  ['<div id="c" role="combobox">Chọn điểm</div>', ''],
  ['<div><span><input id="c" role="combobox" readonly></span><span>0,75</span></div>', '0,75'],
  ['<div><span><input id="c" role="combobox" type="search"></span><span>-- Chọn --</span></div>', ''],
  ['<div><span><input id="c" role="combobox" readonly></span><ul><li>1</li><li>2</li></ul></div>', ''],
  ['<div><span><input id="c" role="combobox"></span><span>nhập tự do</span></div>', ''],
  ['<div><span><input id="c" role="combobox" readonly value="2"></span><span>khác</span></div>', '2'],
])('a component to choose from, %s, holds «%s»', (markup, value) => {
  show(markup);
  expect(readValue(byId('c'))).toBe(value);
});

test('a component takes no value, and is left as it was', () => {
  show('<div id="c" role="combobox"><b>1,5</b></div>');
  expect(writeValue(byId('c'), '2')).toBe(false);
  expect(byId('c').innerHTML).toBe('<b>1,5</b>');
});
