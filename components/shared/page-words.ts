import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pages as english } from '../../utils/words/en/pages.ts';
import { pages as vietnamese, type PageWords } from '../../utils/words/vi/pages.ts';
import type { Language } from './words.ts';

/** The words of the options page and of the toolbar's window in a language. */
export function pageWords(language: Language): PageWords {
  return language === 'en' ? english : vietnamese;
}

export const PageWordsContext = createContext<PageWords>(vietnamese);

/** The words of the surrounding page. */
export function usePageWords(): PageWords {
  return useContext(PageWordsContext);
}
