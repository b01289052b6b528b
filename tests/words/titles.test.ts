// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, it } from 'vitest';
import { nameDocument, pageTitle } from '../../components/shared/page-title.ts';
import { panel } from '../../utils/words/vi/panel.ts';
import { titles as english } from '../../utils/words/en/titles.ts';
import { titles } from '../../utils/words/vi/titles.ts';

/** Pages that have the product's name for a title, the same in every language; the engine is seen by nobody. */
const NAMED_AS_PRODUCT = ['engine', 'panel', 'popup'];
const pages = globSync('entrypoints/*/index.html').map((path) => basename(dirname(path)));
const hasTitle = (name: string): name is keyof typeof titles => name in titles;

it.each(pages)('the page «%s» begins with the Vietnamese title of the table', (name) => {
  const html = readFileSync(`entrypoints/${name}/index.html`, 'utf8');
  const first = new DOMParser().parseFromString(html, 'text/html').title;
  expect(first).toBe(hasTitle(name) ? titles[name] : panel.name);
  expect(hasTitle(name)).toBe(!NAMED_AS_PRODUCT.includes(name));
});

it.each(Object.keys(titles))('the page «%s» takes its title in the language in force', (name) => {
  const [main = ''] = globSync(`entrypoints/${name}/main.{ts,tsx}`);
  expect(readFileSync(main, 'utf8')).toMatch(new RegExp(`(?:nameDocument|pageTitle)\\('${name}', `));
});

it('a document is named in a language and says in which', () => {
  nameDocument('options', 'en');
  expect([document.title, document.documentElement.lang]).toEqual(['Options of Soát CCHC', 'en']);
  nameDocument('options', 'vi');
  expect([document.title, document.documentElement.lang]).toEqual(['Tùy chọn của Soát CCHC', 'vi']);
});

it.each(Object.keys(titles).filter(hasTitle))('the title of «%s» is another in English', (name) => {
  expect(pageTitle(name, 'en')).toBe(english[name]);
  expect(pageTitle(name, 'en')).not.toBe(pageTitle(name, 'vi'));
});
