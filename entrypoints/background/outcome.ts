import { circumstances } from './circumstances.ts';
import { noteAtGate } from './gate.ts';
import { refreshTab } from './refresh.ts';
import { serially } from './serial.ts';
import { readTab } from './tab-store.ts';
import { unconfirmedIn } from './unconfirmed.ts';

/** Keeps in the history that «Gửi báo cáo» went on in a tab. Returns whether it could be kept. */
export async function noteSubmitted(tab: number): Promise<boolean> {
  const done = await serially(`outcome:${tab}`, () => noteAtGate(tab, { type: 'submitted' }));
  void refreshTab(tab);
  return done;
}

/** Notes that the report in a tab is known to be sent: the portal says so, or the person has seen it. */
export function confirmSent(tab: number, by: 'portal' | 'person'): Promise<void> {
  return serially(`outcome:${tab}`, async () => {
    const record = await readTab(tab);
    if (!record) return;
    const { round } = await circumstances(record.portal ?? undefined);
    if ((await unconfirmedIn(record, round)) !== null) await noteAtGate(tab, { type: 'confirmed', by });
  });
}
