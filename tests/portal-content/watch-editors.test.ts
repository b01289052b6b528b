// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchEditors } from '../../entrypoints/editors/watch-editors.ts';
import type { Page } from '../../entrypoints/portal.content/page.ts';

let editor: HTMLElement;
let kept: string[];
let listening: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.tabIndex = 0;
  const other = document.createElement('button');
  document.body.replaceChildren(editor, other);
  kept = [];
  const keep = (element: Element): boolean => kept.push(element.textContent ?? '') > 0;
  const page = {
    keep,
    view: () => ({ places: new Map([['1.1', { explanation: editor }]]) }),
    fieldAt: (target: EventTarget) =>
      editor.contains(target as Node) ? { criterion: '1.1', field: 'explanation' } : null,
  } as unknown as Page;
  listening = new AbortController();
  watchEditors(page, listening.signal);
});
afterEach(() => {
  listening.abort();
  vi.useRealTimers();
});

const button = () => document.body.lastElementChild as HTMLElement;

test('what an editor pastes by its own script is kept, also where that takes it a while', () => {
  editor.focus();
  editor.dispatchEvent(new Event('paste', { bubbles: true }));
  setTimeout(() => (editor.textContent = 'Dán từ Word'), 400);
  vi.advanceTimersByTime(2000);
  expect(kept).toEqual(['Dán từ Word']);
});

test('what a button of the editor changes is kept', () => {
  editor.focus();
  button().onclick = () => (editor.textContent = 'Danh sách');
  button().click();
  vi.advanceTimersByTime(2000);
  expect(kept).toEqual(['Danh sách']);
});

test('what the page changes by itself, long after anything was done, is not taken for the officer’s', () => {
  editor.focus();
  button().click();
  vi.advanceTimersByTime(2000);
  editor.textContent = 'Trang tự điền';
  vi.advanceTimersByTime(2000);
  button().click();
  vi.advanceTimersByTime(2000);
  expect(kept).toEqual([]);
});

test('a character that is typed is left to the browser’s own event', () => {
  editor.focus();
  editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
  editor.textContent = 'a';
  vi.advanceTimersByTime(2000);
  expect(kept).toEqual([]);
});

test('before any editor was entered nothing is looked at', () => {
  button().click();
  editor.textContent = 'Trang tự điền';
  vi.advanceTimersByTime(2000);
  expect(kept).toEqual([]);
});
