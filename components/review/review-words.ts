import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { review as english } from '../../utils/words/en/review.ts';
import { review as vietnamese, type ReviewWords } from '../../utils/words/vi/review.ts';
import type { Language } from '../shared/words.ts';

/** The words of the report at a glance in a language. */
export function reviewWords(language: Language): ReviewWords {
  return language === 'en' ? english : vietnamese;
}

export const ReviewWordsContext = createContext<ReviewWords>(vietnamese);

/** The words of the surrounding page. */
export function useReviewWords(): ReviewWords {
  return useContext(ReviewWordsContext);
}
