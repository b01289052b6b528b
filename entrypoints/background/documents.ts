import type { FromPage } from '../../utils/messaging/protocol.ts';
import { changeTab, type TabRecord } from './tab-store.ts';

type Arrival = Extract<FromPage, { type: 'page-seen' }>['arrival'];

/** Notes how the document in a tab is being left: the next one may be the answer to a form. */
export async function noteLeaving(tab: number, form: boolean): Promise<void> {
  await changeTab(tab, (before) => ({ ...before, echoes: { ...before.echoes, next: form } }));
}

/** Whether a new document may show what was posted, the portal having refused it. A redirection ends in a GET. */
function mayEcho({ echoes }: TabRecord, arrival: Arrival): boolean {
  switch (arrival) {
    case 'redirected':
      return false;
    case 'reloaded':
      return echoes.now || echoes.next;
    case 'traversed':
      // It may be any document of the tab's history.
      return true;
    case undefined:
      return echoes.next;
  }
}

/** Takes over which document a tab shows. With a new one, what was known of the one before is forgotten. */
export function arrive(record: TabRecord, document: string | null, arrival: Arrival): TabRecord {
  if (record.document === document) return record;
  const echoes = { now: mayEcho(record, arrival), next: false };
  return { ...record, document, echoes, judged: {}, notFetched: {}, typedHere: [] };
}
