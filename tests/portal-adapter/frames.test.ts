// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createMemory, isElement, readPortal } from '../../utils/portal/index.ts';
import { show } from './show.ts';

const FORM = `<table><tr><th>Mã</th><th>Tiêu chí</th><th>Điểm tự chấm</th><th>Giải trình</th></tr>
  <tr><td>1.1</td><td>Ban hành kế hoạch</td><td><input></td><td><textarea></textarea></td></tr></table>`;

function addFrame(): Document {
  show('<p>Cổng CCHC</p>');
  const frame = document.body.appendChild(document.createElement('iframe'));
  const inner = frame.contentDocument;
  if (!inner) throw new Error('The frame has no document.');
  const parsed = new DOMParser().parseFromString(FORM, 'text/html');
  inner.body.replaceChildren(...[...parsed.body.childNodes].map((node) => inner.importNode(node, true)));
  return inner;
}

test('a form in a frame of the same origin is read', () => {
  const field = addFrame().querySelector('textarea');
  expect(readPortal(document, createMemory()).places.get('1.1')?.explanation).toBe(field);
});

test('elements of a frame are elements, though of other classes', () => {
  const field = addFrame().querySelector('textarea');
  expect(field instanceof Element).toBe(false);
  expect(isElement(field)).toBe(true);
  expect(isElement(window)).toBe(false);
  expect(isElement(null)).toBe(false);
});
