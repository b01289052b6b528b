import type { FileFacts } from '../../utils/evidence/facts.ts';
import type { TabRecord } from './tab-store.ts';

/**
 * The conforming names to propose, by attachment id. A file that the portal has taken at once is listed under a new
 * id; what was proposed for the chosen one, of the same bytes under the same criterion, holds for it too.
 */
export function suggestedNames(
  { judged, state }: Pick<TabRecord, 'judged' | 'state'>,
  facts: Readonly<Record<string, FileFacts>>,
): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [id, { suggestedName }] of Object.entries(judged)) {
    if (suggestedName !== null) names[id] = suggestedName;
  }
  for (const { code, attachments } of state.report?.criteria ?? []) {
    for (const { id } of attachments) {
      const same = Object.values(judged).find(
        ({ sha256, suggestedName }) =>
          sha256 === facts[id]?.sha256 && suggestedName?.startsWith(`${code}_`) === true,
      );
      if (!(id in names) && same?.suggestedName) names[id] = same.suggestedName;
    }
  }
  return names;
}
