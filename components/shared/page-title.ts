import { titles as english } from '../../utils/words/en/titles.ts';
import { titles as vietnamese, type TitleWords } from '../../utils/words/vi/titles.ts';
import type { Language } from '../../utils/words/language.ts';

/** What the browser calls a page of ours. */
export function pageTitle(page: keyof TitleWords, language: Language): string {
  return (language === 'en' ? english : vietnamese)[page];
}

/** Gives the document its title in a language, and says in which it is. */
export function nameDocument(page: keyof TitleWords, language: Language): void {
  document.documentElement.lang = language;
  document.title = pageTitle(page, language);
}
