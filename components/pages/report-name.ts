import type { DraftOwner } from '../../utils/drafts/records.ts';
import type { KeepingWords } from '../../utils/words/vi/keeping.ts';

/** A report by its unit, account and round, as a person tells one from another. */
export function reportName({ unit, account, round }: DraftOwner, words: KeepingWords): string {
  return [unit, account ?? words.unknownAccount, round ?? words.noRound]
    .filter((part) => part !== null)
    .join(' · ');
}
