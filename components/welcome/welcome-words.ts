import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { welcome as english } from '../../utils/words/en/welcome.ts';
import { welcome as vietnamese, type WelcomeWords } from '../../utils/words/vi/welcome.ts';
import type { Language } from '../shared/words.ts';

/** The words of the page that opens after installing, in a language. */
export function welcomeWords(language: Language): WelcomeWords {
  return language === 'en' ? english : vietnamese;
}

export const WelcomeWordsContext = createContext<WelcomeWords>(vietnamese);

/** The words of the surrounding page. */
export function useWelcomeWords(): WelcomeWords {
  return useContext(WelcomeWordsContext);
}
