import { fold } from '../text/fold.ts';
import { certaintyOf } from './certainty.ts';
import type { CriterionReading } from './criterion-reading.ts';
import { meaningOf } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import type { Item, Page } from './page-items.ts';
import type { PortalReason } from './view.ts';

const OWN_PAGE = /tu (cham|danh gia)/;
/** Pages that show a sample of the form, or the list that it is made from. */
const ABOUT_IT =
  /^(huong dan|tro giup|hoi dap|tin tuc|thong bao)\b|^(quan ly|danh muc|cau hinh) (bo |danh muc )?tieu chi\b/;
/** What is, or will be, entered for a criterion, and its points. */
const OWN: readonly Meaning[] = ['max', 'score', 'explanation', 'files'];
/** What a row may say of a criterion besides its name. */
const TELLING: readonly Meaning[] = [...OWN, 'done', 'assignee', 'appraisal', 'other'];

/** What tells a report to be filled in from other pages that list criteria. */
export interface Signs {
  readings: readonly CriterionReading[];
  items: readonly Item[];
  /** The page says that the report was sent, or that entering is over. */
  closed: boolean;
  /** Title and headings of the page. */
  headings: readonly string[];
  /** Something on the page sends a report, or it is closed. */
  sends: boolean;
  /** A person has pointed at the criteria: that goes over all other signs. */
  taught: boolean;
}

/**
 * Whether the page is a report to be filled in, and why, or why not. A report that is sent or locked is one too
 * («read-only»); log-in, news, statistics and the appraisers' screens are none.
 */
export function recognise(signs: Signs): { recognised: boolean; reason: PortalReason } {
  const { readings, items, closed, headings } = signs;
  if (readings.length === 0) {
    const asksPassword = items.some((item) => item.kind === 'secret');
    return { recognised: false, reason: asksPassword ? 'signed-out' : 'no-criteria' };
  }
  const isSure = certaintyOf(signs) > 0;
  const scored = readings.filter(({ criterion }) => criterion.scorable);
  const isAbout = headings.some((heading) => ABOUT_IT.test(heading));
  // A row whose button leads to fields shows at least what was, or will be, entered there.
  const enters = scored.filter((reading) => {
    const { criterion, place, shows } = reading;
    return (
      criterion.editable && (hasOwnField(reading) || (!isAbout && place.opener !== null && OWN.some(shows)))
    );
  });
  const appraises = readings.some((reading) => reading.hasAppraisalFields);
  const isAppraisal = isAppraisersPage(headings);
  if (isSure && enters.length > 0 && (signs.taught || !isAppraisal))
    return { recognised: true, reason: 'form' };
  if (appraises || isAppraisal) return { recognised: false, reason: 'appraisal' };
  const tells = scored.some(({ shows }) => shows('score') && (shows('explanation') || shows('files')));
  const hasLocked = scored.some(hasOwnField);
  const isClosedReport = closed && scored.some(({ shows }) => shows('score') && shows('max'));
  if (isSure && (hasLocked || ((tells || isClosedReport) && !isAbout)))
    return { recognised: true, reason: 'read-only' };
  // All folded: the page of one's own report, which is still to be sent, or over.
  const isOwnReport = isSure && signs.sends && headings.some(isOwn);
  if (isOwnReport && scored.some(({ place }) => place.opener))
    return { recognised: true, reason: closed ? 'read-only' : 'form' };
  const saysSomething = readings.some(({ shows }) => TELLING.some(shows));
  return { recognised: false, reason: saysSomething ? 'no-fields' : 'no-headings' };
}

/** A text field alone may be for anything, as in an assignment or a catalogue: the row tells of more then. */
function hasOwnField({ place, shows }: CriterionReading): boolean {
  if (place.score || place.fileInputs.length > 0) return true;
  return place.explanation !== null && (shows('score') || shows('files') || shows('done'));
}

/** One heading speaks of appraisal, and none of self-assessment alone. */
function isAppraisersPage(headings: readonly string[]): boolean {
  const appraising = headings.filter(
    (heading) => meaningOf(heading) === 'appraisal' || /^tham dinh/.test(heading),
  );
  return (
    appraising.length > 0 && !headings.some((heading) => isOwn(heading) && !appraising.includes(heading))
  );
}

/** A heading that speaks of self-assessment alone. */
function isOwn(heading: string): boolean {
  return OWN_PAGE.test(heading) && !/tham dinh/.test(heading);
}

const MOST_HEADINGS = 6;

/** The document's title and its first headings, folded; a title is taken apart at its bars and dashes. */
export function pageHeadings({ document, headings }: Page): string[] {
  const shown = headings.slice(0, MOST_HEADINGS).map((heading) => heading.textContent ?? '');
  const texts = [...document.title.split(/ [-|–] /), ...shown];
  return texts.map((text) => fold(text.slice(0, 200))).filter((text) => text !== '');
}
