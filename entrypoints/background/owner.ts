import type { DraftOwner } from '../../utils/drafts/records.ts';
import type { Round } from '../../utils/report/report.ts';
import type { TabRecord } from './tab-store.ts';

/** Whose drafts are kept and offered in a tab; null while no report has been read there. */
export function ownerIn(record: TabRecord, round: Round | null): DraftOwner | null {
  const { report } = record.state;
  if (!report || record.portal === null) return null;
  const { name: account, unit } = report.account;
  return { portal: record.portal, account, unit, round: round?.name ?? null };
}
