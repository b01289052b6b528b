import { notices as english } from '../../utils/words/en/notices.ts';
import { notices as vietnamese, type NoticeWords } from '../../utils/words/vi/notices.ts';

/** The words of toolbar, reminders and badges in a language. */
export function noticeWords(language: 'vi' | 'en'): NoticeWords {
  return language === 'en' ? english : vietnamese;
}
