import * as en from './en/rules.ts';
import type { Language } from './language.ts';
import type { RuleTable, Wording } from './table.ts';
import * as vi from './vi/rules.ts';

const RULES: Record<Language, RuleTable> = { vi: vi.rules, en: en.rules };
const CHECK_FAILED: Record<Language, Wording> = { vi: vi.checkFailed, en: en.checkFailed };

/** Ids of all rules that have words, the same in every language. */
export const RULES_WITH_WORDS: readonly string[] = Object.keys(vi.rules);

/**
 * The sentences of a rule in one of its wordings. Where a check could not be done or asks for a wording that is
 * not there, the sentences say just that.
 */
export function ruleWords(language: Language, rule: string, wording: string): Wording {
  const table = RULES[language];
  const wordings = rule in table ? table[rule as keyof RuleTable] : undefined;
  return wordings?.[wording] ?? CHECK_FAILED[language];
}

/** Puts values into a sentence: «{file}» becomes the parameter `file`; what is not given becomes «?». */
export function fillWords(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '?');
}
