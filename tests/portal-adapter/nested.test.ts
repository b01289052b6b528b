// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createMemory, readPortal, readValue } from '../../utils/portal/index.ts';
import { byId, show } from './show.ts';

const table = (explanation: string): string => `<table>
  <tr><th>Mã</th><th>Tiêu chí</th><th>Điểm tối đa</th><th>Điểm tự chấm</th><th>Giải trình</th></tr>
  <tr><td>1.1</td><td>Kế hoạch</td><td>2</td><td><input value="1,5"></td><td>${explanation}</td></tr></table>`;
const fill = (document: Document, markup: string): void => {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...page.body.childNodes);
};
const read = () => readPortal(document, createMemory());

test('a form in a frame of the same origin is read', () => {
  show('<iframe id="frame"></iframe>');
  fill(byId<HTMLIFrameElement>('frame').contentDocument!, table('<textarea>Trong khung</textarea>'));
  expect(read().report?.criteria[0]).toMatchObject({ code: '1.1', score: '1,5', explanation: 'Trong khung' });
});

test('a form in an open shadow root is read', () => {
  show('<x-form id="host"></x-form>');
  const page = new DOMParser().parseFromString(table('<textarea>Trong bóng</textarea>'), 'text/html');
  byId('host')
    .attachShadow({ mode: 'open' })
    .append(...page.body.childNodes);
  expect(read().report?.criteria[0]).toMatchObject({ code: '1.1', explanation: 'Trong bóng' });
});

test('of an editor in a frame the text is read, not of the textarea that it hides', () => {
  show(table('<textarea style="display: none">cũ</textarea><iframe id="frame"></iframe>'));
  const inner = byId<HTMLIFrameElement>('frame').contentDocument!;
  fill(inner, '<p>Theo Báo cáo</p><p>số 25</p>');
  inner.body.setAttribute('contenteditable', 'true');
  const view = read();
  expect(view.report?.criteria[0]?.explanation).toBe('Theo Báo cáo\nsố 25');
  expect(readValue(view.places.get('1.1')!.explanation!)).toBe('Theo Báo cáo\nsố 25');
});

test('of an editor that is still to come, and has its markup in the textarea, the text is read', () => {
  const markup =
    '&lt;p&gt;&lt;em&gt;Theo&lt;/em&gt; Báo cáo&lt;/p&gt;\n&lt;p&gt;số 25 &amp;lt; 26&lt;/p&gt;\n';
  show(table(`<textarea>${markup}</textarea>`));
  expect(read().report?.criteria[0]?.explanation).toBe('Theo Báo cáo\nsố 25 < 26');
});

test('our own elements are not read', () => {
  show(`${table('<textarea>x</textarea>')}<soat-cchc-badge>Xin chào: Máy</soat-cchc-badge>`);
  expect(read().report?.account.name).toBeNull();
});

test('a page that breaks while it is read is not recognised, and nothing is thrown', () => {
  show(table('<textarea></textarea>'));
  Object.defineProperty(document.querySelector('textarea')!, 'value', {
    get: () => {
      throw new Error('gone');
    },
  });
  expect(read()).toMatchObject({ recognised: false, report: null });
});
