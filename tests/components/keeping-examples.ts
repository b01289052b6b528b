import type { KeepingModel, ListedReport } from '../../components/pages/keeping-model.ts';
import { reportOf } from '../../utils/drafts/report-of.ts';
import { owner } from '../drafts/examples.ts';

export const KEEPING_NOW = Date.parse('2026-11-25T08:00:00.000Z');

export const keptReport: ListedReport = {
  report: reportOf(owner),
  owner,
  texts: 12,
  files: 3,
  bytes: 12_500_000,
  lastWrittenAt: '2026-11-24T08:00:00.000Z',
  due: Date.parse('2027-12-15T10:00:00.000Z'),
};

/** Nothing kept, and nothing that a person does comes to anything. */
export const quietKeeping: KeepingModel = {
  now: KEEPING_NOW,
  reports: [],
  retentionDays: 365,
  retentionSetBy: 'nobody',
  backup: null,
  lock: {
    state: 'off',
    onTurnOn: async () => null,
    onOpen: async () => null,
    onClose: async () => undefined,
    onTurnOff: async () => null,
  },
  onRetention: () => undefined,
  onDropReport: async () => true,
  onExport: async () => null,
  onLook: async () => 'foreign',
  onTakeIn: async () => null,
  onPickFolder: async () => null,
  onBackUp: async () => null,
  onForgetFolder: async () => undefined,
  onListFolder: async () => [],
};
