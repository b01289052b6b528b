import { afterEach, expect, it, vi } from 'vitest';
import { fetchFile } from '../../entrypoints/fetch-files/fetch-file.ts';

afterEach(() => vi.unstubAllGlobals());

const never = new AbortController().signal;

/** What comes of a portal that answers so. */
async function fetched(answer: Response | 'breaks', name = 'a.pdf') {
  const asked = vi.fn(async () => {
    if (answer === 'breaks') throw new TypeError('Failed to fetch');
    return answer;
  });
  vi.stubGlobal('fetch', asked);
  const file = await fetchFile('https://portal.example/tep/1', name, never);
  return { file, asked };
}

const html = (text: string, status = 200) =>
  new Response(text, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

it('gives the file whole, under the name that the portal lists', async () => {
  const { file, asked } = await fetched(new Response('%PDF-1.7 …'));
  expect(file).toBeInstanceOf(File);
  expect(file).toMatchObject({ name: 'a.pdf' });
  expect(await (file as File).text()).toBe('%PDF-1.7 …');
  expect(asked.mock.calls).toMatchObject([
    ['https://portal.example/tep/1', { method: 'GET', mode: 'same-origin', redirect: 'follow' }],
  ]);
});

it.each([
  [401, 'signed-out'],
  [403, 'signed-out'],
  [404, 'missing'],
  [410, 'missing'],
  [500, 'server'],
  [503, 'server'],
  [429, 'refused'],
])('says of an answer %i: %s', async (status, reason) => {
  expect((await fetched(html('Lỗi', status))).file).toBe(reason);
});

it.each([
  ['<!DOCTYPE html><form><input type="password"></form>', 'signed-out'],
  ['<html><body>Phiên làm việc đã hết hạn. Đăng nhập lại</body></html>', 'signed-out'],
  ['<!doctype html><p>Không tìm thấy tệp.</p>', 'page'],
])('takes %s in place of a file for what it is', async (text, reason) => {
  expect((await fetched(html(text))).file).toBe(reason);
});

it('takes a web page that is listed as one for a file', async () => {
  expect((await fetched(html('<html></html>'), 'a.html')).file).toBeInstanceOf(File);
});

it('does not read what is too large', async () => {
  const large = new Response('…', { headers: { 'content-length': '100000001' } });
  expect((await fetched(large)).file).toBe('too-large');
});

it('says that the connection broke', async () => {
  expect((await fetched('breaks')).file).toBe('network');
});
