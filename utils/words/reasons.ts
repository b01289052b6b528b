import type { Language } from './language.ts';
import { reasons as english } from './en/reasons.ts';
import { reasons as vietnamese } from './vi/reasons.ts';

const REASONS: Record<Language, Readonly<Record<string, string>>> = { vi: vietnamese, en: english };

/** A technical reason (`digest-mismatch`) as a clause; the key itself where it has no words. */
export function reasonWords(language: Language, reason: string): string {
  return REASONS[language][reason] ?? reason;
}
