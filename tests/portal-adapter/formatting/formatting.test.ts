// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { buildText, readFormatting, readValue } from '../../../utils/portal/index.ts';
import { DEEPEST, MOST_PIECES } from '../../../utils/report/formatted.ts';
import { formattingSchema } from '../../../utils/report/formatting.ts';
import { byId, show } from '../show.ts';

/** What is put back into an editor of what an editor with this markup holds. */
function putBack(markup: string): string {
  show(`<div id="editor">${markup}</div>`);
  const editor = byId('editor');
  const formatting = formattingSchema.parse(structuredClone(readFormatting(editor)));
  return buildText(document, readValue(editor), formatting).innerHTML;
}

describe('what stands in an editor comes back', () => {
  test.each([
    ['<p>Một <strong>hai</strong></p>', '<p>Một <strong>hai</strong></p>'],
    [
      '<p><b>đậm</b> <i>nghiêng</i> <u>gạch</u></p>',
      '<p><strong>đậm</strong> <em>nghiêng</em> <u>gạch</u></p>',
    ],
    [
      '<p><span style="text-decoration: underline; font-weight: 700">cả hai</span></p>',
      '<p><strong><u>cả hai</u></strong></p>',
    ],
    ['<ol>\n<li>một</li>\n<li>hai</li>\n</ol>', '<ol><li>một</li><li>hai</li></ol>'],
    ['<ul><li>một<ul><li>trong</li></ul></li></ul>', '<ul><li>một<ul><li>trong</li></ul></li></ul>'],
    [
      '<table><tbody><tr><th>Quý</th></tr> <tr><td>I</td><td>12</td></tr></tbody></table>',
      '<table><tbody><tr><th>Quý</th></tr><tr><td>I</td><td>12</td></tr></tbody></table>',
    ],
    ['<div>một<br>hai</div><div><em>ba</em></div>', '<p>một<br>hai</p><p><em>ba</em></p>'],
    [
      '<p><a href="https://hue.gov.vn/a?b=1">Cổng</a></p>',
      '<p><a href="https://hue.gov.vn/a?b=1">Cổng</a></p>',
    ],
    ['<p><a href="mailto:a@hue.gov.vn">Thư</a></p>', '<p><a href="mailto:a@hue.gov.vn">Thư</a></p>'],
  ])('%s', (markup, expected) => expect(putBack(markup)).toBe(expected));

  test('and plain lines have no formatting of their own', () => {
    show('<div id="editor"><p>Một</p><div>Hai<br>Ba</div></div>');
    expect(readFormatting(byId('editor'))).toBeUndefined();
  });
});

describe('of what a page has in an editor nothing else comes back', () => {
  test.each([
    ['<p><b onclick="x()" style="position:fixed" class="a">a</b></p>', '<p><strong>a</strong></p>'],
    [
      '<p><b>a</b><img src="x" onerror="x()"><svg><a href="https://a.vn"></a></svg></p>',
      '<p><strong>a</strong></p>',
    ],
    ['<p><b>a</b><iframe srcdoc="<b>c</b>"></iframe></p>', '<p><strong>a</strong></p>'],
    ['<p><b>a</b> <a href="javascript:x()">b</a></p>', '<p><strong>a</strong> b</p>'],
    ['<p><b>a</b> <a href=" java\nscript:x()">b</a></p>', '<p><strong>a</strong> b</p>'],
    ['<p><b>a</b> <a href="data:text/html,x">b</a></p>', '<p><strong>a</strong> b</p>'],
    ['<p><b>a</b> <a href="//a.vn">b</a></p>', '<p><strong>a</strong> b</p>'],
    ['<form><input value="x"><p><b>a</b></p></form>', '<p><strong>a</strong></p>'],
  ])('%s', (markup, expected) => expect(putBack(markup)).toBe(expected));

  test('the text of an element that is not kept goes on as plain lines, with all of it', () => {
    expect(putBack('<p><b>a</b><svg><text>b</text></svg></p>')).toBe('<p>ab</p>');
  });

  test('deeper formats than anybody enters become text', () => {
    const html = putBack(`<p>${'<b><i>'.repeat(40)}a${'</i></b>'.repeat(40)}</p>`);
    expect(html).toMatch(/^<p>(<strong><em>)+/);
    expect(html.match(/<strong>|<em>/g)?.length).toBeLessThan(DEEPEST);
  });

  test.each([
    ['nested a thousand deep', '<b>'.repeat(1000) + 'a'],
    ['of ten thousand pieces', '<b>a</b> '.repeat(10_000)],
  ])('a text %s goes on as plain lines', (_, markup) => {
    const host = document.createElement('div');
    host.append(new DOMParser().parseFromString(markup, 'text/html').body);
    expect(readFormatting(host)).toBeUndefined();
  });
});

describe('a draft that was tampered with puts in nothing but text', () => {
  const bold = { as: 'bold', holds: ['Đạt'] };
  const nested = (depth: number): unknown =>
    depth === 0 ? 'Đạt' : { as: 'bold', holds: [nested(depth - 1)] };
  test.each([
    ['an element that is not on the list', [{ as: 'script', holds: ['Đạt'] }]],
    ['an element by its own name', [{ as: 'svg', holds: ['Đạt'] }]],
    ['a property of the list’s prototype', [{ as: '__proto__', holds: ['Đạt'] }]],
    ['an address that runs', [{ as: 'link', to: 'javascript:alert(1)', holds: ['Đạt'] }]],
    ['an address with data', [{ as: 'link', to: 'data:text/html,<script>', holds: ['Đạt'] }]],
    ['deep nesting', [nested(DEEPEST + 1)]],
    ['nesting without end', [nested(3_000)]],
    ['more pieces than anybody enters', Array.from({ length: MOST_PIECES + 1 }, () => 'Đ')],
    ['more characters than anybody enters', ['Đ'.repeat(500_001)]],
    ['no list', bold],
    ['a text that is not that of the draft', [{ as: 'bold', holds: ['Không đạt'] }]],
  ])('%s', (_, hostile) => {
    const formatting = formattingSchema.parse(hostile);
    expect(buildText(document, 'Đạt\n<b>', formatting).innerHTML).toBe('<p>Đạt</p><p>&lt;b&gt;</p>');
  });

  test('attributes beside those that are known are left out', () => {
    const hostile = [{ ...bold, onclick: 'x()', style: 'position:fixed', src: 'x' }];
    const built = buildText(document, 'Đạt', formattingSchema.parse(hostile));
    expect(built.innerHTML).toBe('<strong>Đạt</strong>');
  });
});
