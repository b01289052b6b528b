// @vitest-environment jsdom
import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHAPTERS, picturesShown } from '../../scripts/guide/chapters.ts';
import { renderGuide } from '../../scripts/guide/render.ts';
import { CHECKS } from '../../utils/checks/registry.ts';
import { clauseOf } from '../../utils/words/clauses.ts';
import { panel } from '../../utils/words/vi/panel.ts';
import { support } from '../../utils/words/vi/support.ts';

const document = new DOMParser().parseFromString(renderGuide(), 'text/html');
const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ');

describe.each(CHECKS.map(({ meta }) => [meta.id, meta.source] as const))('%s', (id, source) => {
  const place = document.getElementById(id);

  it('has its place in the guide: what it means, why, and what to do', () => {
    expect(place?.querySelector('h3')?.textContent).toBeTruthy();
    const labels = [...(place?.querySelectorAll('strong:first-child') ?? [])].map(textOf);
    expect(labels).toEqual(['Nghĩa là:', 'Vì sao:', 'Cần làm:']);
  });

  it('quotes the clause on which it rests, or says that it is our own', () => {
    const reason = textOf([...(place?.querySelectorAll('p') ?? [])].find((p) => /^Vì sao:/.test(textOf(p))));
    expect(reason).toContain(
      source ? clauseOf(source) : /Nghị định|Công văn không nêu riêng/.exec(reason)?.[0],
    );
  });
});

it('has a place for every rule and for nothing else', () => {
  const places = [...document.querySelectorAll('.place')].map(({ id }) => id);
  expect(places.sort()).toEqual(CHECKS.map(({ meta }) => meta.id).sort());
});

it('shows every chapter that lies in its folder, once', () => {
  const files = readdirSync('docs/huong-dan').map((file) => file.replace('.md', ''));
  expect([...CHAPTERS].sort()).toEqual(files.sort());
  expect([...document.querySelectorAll('.chapter')].map(({ id }) => id)).toEqual([...CHAPTERS]);
});

it('leads nowhere that does not exist', () => {
  for (const link of document.querySelectorAll('a')) {
    const target = link.getAttribute('href') ?? '';
    expect(target.startsWith('#') && document.getElementById(target.slice(1)), target).toBeTruthy();
  }
});

it('shows pictures that exist, are small and say what is on them', () => {
  for (const name of picturesShown()) expect(existsSync(`docs/pictures/${name}`), name).toBe(true);
  for (const name of readdirSync('docs/pictures')) {
    expect(statSync(`docs/pictures/${name}`).size, name).toBeLessThan(100_000);
  }
  for (const picture of document.querySelectorAll('img')) expect(picture.alt).toBeTruthy();
});

it('names the buttons for a page that is read wrongly as they are named in the panel', () => {
  const pressed = [...document.querySelectorAll('#bao-loi strong')].map(textOf);
  expect(pressed).toEqual(
    expect.arrayContaining([
      panel.wrongPage,
      panel.reportProblem,
      panel.exportStructure,
      panel.options,
      support.save,
    ]),
  );
});

it('never tells anyone to save or print a signed PDF again', () => {
  const text = textOf(document.body);
  expect(text).not.toMatch(/(?<!không |máy hỏi )lưu lại tệp|in lại rồi/i);
});
