import type { CriteriaSource } from '../../components/folder/model.ts';
import { roundInForce } from '../../utils/deadline/round.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import { readAuthorities } from '../../utils/messaging/authorities-storage.ts';
import { readSettings } from '../../utils/messaging/settings-storage.ts';
import type { Pack } from '../../utils/packs/pack.ts';
import { activePack } from '../../utils/packs/settings.ts';
import type { Criterion } from '../../utils/report/criterion.ts';
import type { Round } from '../../utils/report/report.ts';
import type { Language } from '../../utils/words/language.ts';

/** A criterion as far as a list tells of it. */
export type ListedCriterion = Pick<Criterion, 'code' | 'title' | 'maxScore'>;

/** By what a folder is judged. */
export interface Circumstances {
  language: Language;
  pack: Pack;
  round: Round | null;
  /** Milliseconds. */
  now: number;
  listed: readonly ListedCriterion[];
  source: CriteriaSource;
  /** Certificates of imported authorities, base64 of DER. */
  authorities: readonly string[];
}

/** The tab of the portal from which this page was opened: `folder.html?tab=12`. */
export function portalTab(search: string): number | null {
  const tab = new URLSearchParams(search).get('tab');
  return tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
}

/** The criteria that the portal shows in a tab; none where it shows no report, or is closed. */
async function shownInTab(tab: number | null): Promise<readonly Criterion[]> {
  if (tab === null) return [];
  const sent = await sendToBackground({ to: 'background', type: 'panel-hello', tab });
  return sent.ok ? (sent.answer.state?.report?.criteria ?? []) : [];
}

/** Settings, round and the list of criteria: the portal's own, else the pack's, else none. */
export async function readCircumstances(tab: number | null): Promise<Circumstances> {
  const [settings, { certificates }] = await Promise.all([readSettings(), readAuthorities()]);
  const pack = activePack(settings);
  const now = Date.now();
  const shared = {
    language: settings.language,
    pack,
    round: roundInForce(settings.round, pack.rounds, now),
    now,
    authorities: certificates,
  };
  const shown = await shownInTab(tab);
  if (shown.length > 0) return { ...shared, listed: shown, source: { from: 'portal' } };
  if (pack.criteria.length > 0) {
    return { ...shared, listed: pack.criteria, source: { from: 'pack', title: pack.title } };
  }
  return { ...shared, listed: [], source: { from: 'names' } };
}
