import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { receipt as english } from '../../utils/words/en/receipt.ts';
import { receipt as vietnamese, type ReceiptWords } from '../../utils/words/vi/receipt.ts';
import type { Language } from '../shared/words.ts';

/** The words of the receipt in a language. */
export function receiptWords(language: Language): ReceiptWords {
  return language === 'en' ? english : vietnamese;
}

export const ReceiptWordsContext = createContext<ReceiptWords>(vietnamese);

/** The words of the surrounding page. */
export function useReceiptWords(): ReceiptWords {
  return useContext(ReceiptWordsContext);
}
