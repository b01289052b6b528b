import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { keeping as english } from '../../utils/words/en/keeping.ts';
import { keeping as vietnamese, type KeepingWords } from '../../utils/words/vi/keeping.ts';
import type { Language } from './words.ts';

/** What is said of keeping and moving drafts, in a language. */
export function keepingWords(language: Language): KeepingWords {
  return language === 'en' ? english : vietnamese;
}

export const KeepingWordsContext = createContext<KeepingWords>(vietnamese);

/** The words of the surrounding page. */
export function useKeepingWords(): KeepingWords {
  return useContext(KeepingWordsContext);
}
