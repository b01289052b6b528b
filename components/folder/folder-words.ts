import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { folder as english } from '../../utils/words/en/folder.ts';
import { folder as vietnamese, type FolderWords } from '../../utils/words/vi/folder.ts';
import type { Language } from '../shared/words.ts';

/** The words of the folder check in a language. */
export function folderWords(language: Language): FolderWords {
  return language === 'en' ? english : vietnamese;
}

export const FolderWordsContext = createContext<FolderWords>(vietnamese);

/** The words of the surrounding page. */
export function useFolderWords(): FolderWords {
  return useContext(FolderWordsContext);
}
