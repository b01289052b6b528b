// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { createMemory, readPortal, submitControlOf } from '../../utils/portal/index.ts';
import { sendsReport } from '../../utils/portal/submit-control.ts';
import { show } from './show.ts';

test.each([
  'Gửi báo cáo',
  'GỬI BÁO CÁO',
  'Gửi kết quả',
  'Gửi kết quả tự đánh giá',
  'Nộp báo cáo',
  'Chốt điểm',
  'Trình lãnh đạo',
  'sendGửi báo cáo',
  'send Gửi báo cáo',
  '✈ Gửi báo cáo »',
  'Gửi lại báo cáo',
])('«%s» sends the report', (text) => {
  expect(sendsReport(text)).toBe(true);
});

test.each([
  'Lưu',
  'Lưu kết quả',
  'Hoàn thành',
  'Cập nhật dữ liệu',
  'Đã gửi báo cáo',
  'Chưa gửi báo cáo',
  'Báo cáo',
  'Hướng dẫn gửi báo cáo tự đánh giá',
  'Tình hình gửi báo cáo',
  'Gửi phản hồi',
])('«%s» does not', (text) => {
  expect(sendsReport(text)).toBe(false);
});

describe('the control an event went through', () => {
  const pressed = (selector: string): HTMLElement | null => {
    const view = readPortal(document, createMemory());
    const path: EventTarget[] = [];
    for (let at = document.querySelector(selector); at; at = at.parentElement) path.push(at);
    return submitControlOf(view, path);
  };
  beforeEach(() => {
    show(`
      <nav><a id="menu" href="/gui-bao-cao">Gửi báo cáo</a></nav>
      <h2 id="heading">Gửi báo cáo</h2>
      <ol><li id="step">Gửi báo cáo</li></ol>
      <article><a id="news" href="/tin/1">Gửi báo cáo</a></article>
      <button id="button"><i id="icon" class="material-icons">send</i><span id="words">Gửi báo cáo</span></button>
      <input id="input" type="submit" value="Nộp báo cáo">
      <a id="postback" href="javascript:__doPostBack('x','')">Chốt điểm</a>
      <div><span id="span">Trình lãnh đạo</span></div>
      <button id="save">Lưu</button>`);
  });
  test.each([
    ['#button', 'button'],
    ['#icon', 'button'],
    ['#words', 'button'],
    ['#input', 'input'],
    ['#postback', 'postback'],
    ['#span', 'span'],
  ])('%s sends by #%s', (selector, id) => {
    expect(pressed(selector)?.id).toBe(id);
  });
  test.each(['#menu', '#heading', '#step', '#news', '#save'])('%s sends nothing', (selector) => {
    expect(pressed(selector)).toBeNull();
  });
  test('one that came after the last reading is known all the same', () => {
    const view = readPortal(document, createMemory());
    const late = document.createElement('button');
    late.textContent = 'Gửi báo cáo';
    document.body.append(late);
    expect(submitControlOf(view, [late, document.body, document])).toBe(late);
  });
});
