import type { KeepingModel, ListedReport } from '../../components/pages/keeping-model.ts';
import { listReports } from '../../utils/drafts/kept-reports.ts';
import { dueAt, withEnds } from '../../utils/drafts/retention.ts';
import { readRetentionNotes } from '../../utils/messaging/retention-storage.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { changeSettings } from '../../utils/messaging/settings-storage.ts';
import { activePack, type SettingsInForce } from '../../utils/packs/settings.ts';
import { withDrafts } from '../background/drafts-database.ts';
import { backupState } from './backup-state.ts';
import { backUp, forgetFolder, otherBackups, pickFolder } from './backup.ts';
import { exportDrafts } from './export-drafts.ts';
import { lockModel } from './lock.ts';
import { look, takeLooked } from './import-drafts.ts';

async function listed(settings: SettingsInForce): Promise<ListedReport[]> {
  const notes = await readRetentionNotes();
  const { retentionDays, round } = settings;
  // The round in force may not have been noted yet.
  const met = [round, ...activePack(settings).rounds].filter((one) => one !== null);
  const ends = withEnds(notes.ends, met);
  const reports = await withDrafts(listReports).catch(() => []);
  return reports.map((report) => ({ ...report, due: dueAt(report, ends, retentionDays) }));
}

/** Makes of work the same work after which the page is drawn anew, whatever came of it. */
export type ThenShow = <Inputs extends unknown[], Result>(
  work: (...inputs: Inputs) => Promise<Result>,
) => (...inputs: Inputs) => Promise<Result>;

/** What the page shows of drafts; `changed` is called after anything that it shows became different. */
export async function keepingModel(
  settings: SettingsInForce,
  changed: () => Promise<void>,
): Promise<KeepingModel> {
  const { retentionDays } = settings;
  const thenShow: ThenShow =
    (work) =>
    async (...inputs) => {
      try {
        return await work(...inputs);
      } finally {
        await changed();
      }
    };
  return {
    now: Date.now(),
    reports: await listed(settings),
    retentionDays,
    retentionSetBy: settings.setBy.retentionDays,
    lock: await lockModel(thenShow),
    backup: await backupState(),
    onRetention: (days) => void changeSettings({ retentionDays: days }),
    onDropReport: thenShow(async (report: string) => {
      const sent = await sendToBackground({ to: 'background', type: 'drop-report', report });
      return sent.ok && sent.answer.done;
    }),
    onExport: exportDrafts,
    onLook: look,
    onTakeIn: thenShow(takeLooked),
    onPickFolder: thenShow(pickFolder),
    onBackUp: thenShow(backUp),
    onForgetFolder: thenShow(forgetFolder),
    onListFolder: otherBackups,
  };
}
