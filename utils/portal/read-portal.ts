import { sortByCode } from '../report/code.ts';
import type { Criterion } from '../report/criterion.ts';
import type { Report } from '../report/report.ts';
import { readAccount } from './account.ts';
import { readSent, readTotal, saysLocked } from './around.ts';
import { gather } from './gather.ts';
import { datedTexts, textBlocks } from './loose-text.ts';
import { mergeCriteria } from './memory.ts';
import type { PortalMemory } from './memory.ts';
import { scanPage } from './scan-page.ts';
import type { Page } from './page-items.ts';
import { certaintyOf } from './certainty.ts';
import { pageHeadings, recognise } from './recognise.ts';
import type { Signs } from './recognise.ts';
import { submitControls } from './submit-control.ts';
import { readSummary } from './summary-place.ts';
import type { PortalReason, PortalView } from './view.ts';

/**
 * Reads a page of the portal into the report model, by the meaning of its words and its structure, never by one
 * site's class names. Changes nothing in the page. A page that is no report to be filled in, or that cannot be
 * read, gives `recognised: false` with the reason; nothing is thrown.
 */
export function readPortal(document: Document, memory: PortalMemory): PortalView {
  try {
    return readPage(scanPage(document), memory);
  } catch {
    return unrecognised('no-criteria', []);
  }
}

/** A page in which nothing is recognised, for this reason; `controls` send a report all the same. */
export function unrecognised(reason: PortalReason, controls: readonly HTMLElement[]): PortalView {
  const nothing = { report: null, places: new Map(), summaryInput: null };
  return { recognised: false, reason, certainty: 0, ...nothing, datedTexts: [], submitControls: controls };
}

function readPage(page: Page, memory: PortalMemory): PortalView {
  const { tables, readings, loose, taught } = gather(page, memory);
  const blocks = textBlocks(loose);
  const controls = [...(taught?.controls ?? []), ...submitControls(loose)];
  const sent = readSent(blocks);
  const summary = readSummary(loose);
  const closed = sent === true || saysLocked(blocks);
  const signs: Signs = {
    readings: [...readings.values()],
    items: page.items,
    closed,
    headings: pageHeadings(page),
    sends: closed || controls.length > 0,
    taught: taught !== null,
  };
  const { recognised, reason } = recognise(signs);
  const isLaterStep =
    reason === 'no-criteria' && memory.criteria.size > 0 && (summary !== null || controls.length > 0);
  if (!recognised && !isLaterStep) return unrecognised(reason, controls);

  const account = readAccount(loose);
  const owner = [account.name, account.unit].filter(Boolean).join('|') || null;
  const present = [...readings.values()].map(({ criterion }) => criterion);
  const report: Report = {
    portal: page.document.location?.hostname ?? '',
    account,
    announcedRound: null,
    total: readTotal(tables, blocks),
    summaryFiles: summary?.names ?? null,
    sent: sent ?? (controls.length > 0 ? false : null),
    criteria: withThoseSeen(present, mergeCriteria(memory, present, owner)),
  };
  return {
    recognised: true,
    reason: isLaterStep ? 'form' : reason,
    certainty: isLaterStep ? 1 : certaintyOf(signs),
    report,
    places: new Map([...readings].map(([code, { place }]) => [code, place])),
    summaryInput: summary?.input ?? null,
    datedTexts: datedTexts(blocks),
    submitControls: controls,
  };
}

/** The page's own order; criteria of several tabs as a reader would order them, where the codes are plain. */
function withThoseSeen(present: Criterion[], all: Criterion[]): Criterion[] {
  return all.length === present.length ? present : sortByCode(all);
}
