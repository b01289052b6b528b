import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { panel as english } from '../../utils/words/en/panel.ts';
import { panel as vietnamese, type PanelWords } from '../../utils/words/vi/panel.ts';

export type Language = 'vi' | 'en';

/** The panel's words in a language. Vietnamese unless the officer chose otherwise, whatever the browser speaks. */
export function panelWords(language: Language): PanelWords {
  return language === 'en' ? english : vietnamese;
}

export const WordsContext = createContext<PanelWords>(vietnamese);

/** The words of the surrounding panel. */
export function useWords(): PanelWords {
  return useContext(WordsContext);
}
