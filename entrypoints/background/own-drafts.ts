import type { KeptDraft } from '../../utils/drafts/kept-drafts.ts';
import { ownership } from '../../utils/drafts/ownership.ts';
import type { DraftOwner } from '../../utils/drafts/records.ts';
import type { Round } from '../../utils/report/report.ts';
import { circumstances } from './circumstances.ts';
import { ownerIn } from './owner.ts';
import { confirmedBy } from './person.ts';
import { readTab, type TabRecord } from './tab-store.ts';

/** The report in a tab, whose it is, and the round in force. */
export interface ReportHere {
  record: TabRecord;
  owner: DraftOwner;
  round: Round | null;
}

/** The report in a tab; null while none has been read. */
export async function reportIn(tab: number): Promise<ReportHere | null> {
  const record = await readTab(tab);
  const { round } = await circumstances(record?.portal ?? undefined);
  const owner = record && ownerIn(record, round);
  return record && owner ? { record, owner, round } : null;
}

/** Of drafts those of the person signed in: their own, typed in this very document, or said to be theirs. */
export function ownIn({ record, owner, round }: ReportHere, drafts: readonly KeptDraft[]): KeptDraft[] {
  const theirs = [...record.typedHere, ...confirmedBy(record, owner)];
  return drafts.filter(({ key, draft }) => theirs.includes(key) || ownership(draft, owner, round) === 'own');
}
