import { largestUnit, remaining } from '../../utils/deadline/countdown.ts';
import { toInstant } from '../../utils/text/vietnam-time.ts';
import type { Verdict } from '../../utils/report/finding.ts';
import { circumstances } from './circumstances.ts';
import { iconOf } from './icon.ts';
import { isFrameless, type TabRecord } from './tab-store.ts';
import { noticeWords } from './words.ts';

const ERROR_COLOUR = '#b3261e';
const TIME_COLOUR = '#44546a';
/** Sent, and not confirmed: it comes before errors, which can no longer be mended. */
const UNCONFIRMED = '?';
const UNCONFIRMED_COLOUR = '#5b3fa6';
/** The page has taken the panel away: nothing else on it can say so. */
const FRAMELESS = '!';

function countErrors(verdict: Verdict | null): number {
  const findings = [...(verdict?.report ?? []), ...(verdict?.criteria.flatMap((one) => one.findings) ?? [])];
  return findings.filter(({ outcome }) => outcome === 'error').length;
}

interface Label {
  text: string;
  title: string;
  color: string;
}

/** What of a tab decides about its label. */
interface Shown {
  portal: string | null;
  errors: number;
  unconfirmed: boolean;
  /** The page has taken the panel away. */
  frameless: boolean;
}

async function label({ portal, errors, unconfirmed, frameless }: Shown): Promise<Label> {
  const { round, now, settings } = await circumstances(portal ?? undefined);
  const words = noticeWords(settings.language);
  const closes = round ? toInstant(round.closesAt) : null;
  const unit = closes === null ? null : largestUnit(closes, now);
  const time = unit ? `${unit.count}${words.toolbarTime[unit.unit]}` : '';
  const left = closes === null ? null : remaining(closes, now);
  const title = words.toolbarTitle(left, errors, { unconfirmed, frameless });
  if (frameless) return { text: FRAMELESS, title, color: ERROR_COLOUR };
  if (unconfirmed) return { text: UNCONFIRMED, title, color: UNCONFIRMED_COLOUR };
  return errors > 0
    ? { text: String(errors), title, color: ERROR_COLOUR }
    : { text: time, title, color: TIME_COLOUR };
}

/** What stands for a tab's document: a browser draws an icon slowly, and forgets it when the document changes. */
const shown = new Map<number, string>();

/** Shows on the toolbar, for a tab with a portal, its number of errors, or else the time left. */
export async function showOnTab(tab: number, record: TabRecord): Promise<void> {
  const { portal, document, state } = record;
  const { text, title, color } = await label({
    portal,
    errors: countErrors(state.verdict),
    unconfirmed: state.unconfirmed !== null,
    frameless: isFrameless(record),
  });
  const now = JSON.stringify([document, text, title, color]);
  if (document !== null && shown.get(tab) === now) return;
  shown.set(tab, now);
  // The tab may be gone by now.
  await Promise.allSettled([
    iconOf('icon').then((icon) => chrome.action.setIcon({ tabId: tab, ...icon })),
    chrome.action.setBadgeText({ tabId: tab, text }),
    chrome.action.setBadgeBackgroundColor({ tabId: tab, color }),
    chrome.action.setTitle({ tabId: tab, title }),
  ]);
}

/** Shows the time left everywhere else, with a grey icon. */
export async function showElsewhere(): Promise<void> {
  const { text, title, color } = await label({
    portal: null,
    errors: 0,
    unconfirmed: false,
    frameless: false,
  });
  await Promise.allSettled([
    iconOf('icon-grey').then((icon) => chrome.action.setIcon(icon)),
    chrome.action.setBadgeText({ text }),
    chrome.action.setBadgeBackgroundColor({ color }),
    chrome.action.setTitle({ title }),
  ]);
}
