import type { Remaining } from '../../deadline/countdown.ts';
import type { Outcome } from '../../report/finding.ts';
import type { PanelWords } from '../vi/panel.ts';
import { changedPages } from './changed-pages.ts';
import { timePlan } from './time-plan.ts';
import { fetching } from './fetching.ts';
import { handover } from './handover.ts';
import { number } from './number.ts';

const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

function span({ days, hours, minutes, seconds }: Remaining): string {
  if (days > 0) return `${plural(days, 'day', 'days')} ${hours} h`;
  if (hours > 0) return `${hours} h ${minutes} min`;
  return `${minutes} min ${String(seconds).padStart(2, '0')} s`;
}

const outcome: Record<Outcome, string> = {
  error: 'errors',
  warning: 'warnings',
  review: 'to review',
  info: 'hints',
  pass: 'passed',
  none: 'not entered',
};

const singular: Partial<Record<Outcome, string>> = { error: 'error', warning: 'warning', info: 'hint' };

export const panel: PanelWords = {
  name: 'Soát CCHC',
  number,
  outcome,
  outcomeCount: (kind, count) => plural(count, singular[kind] ?? outcome[kind], outcome[kind]),
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  criterion: (code) => `Criterion ${code}`,

  open: 'Open Soát CCHC',
  fold: 'Fold',
  toSidePanel: 'Open in the browser’s side panel',
  options: 'Options',
  wholeView: 'The report at a glance',
  checkFolder: 'Check a folder',

  deadline: 'Deadline',
  deadlineAt: (time, weekday, date) => `${time} ${weekday} ${date}`,
  left: (parts) => `${span(parts)} left`,
  past: (parts) => `${span(parts)} overdue`,
  opensAt: (when) => `Not open yet: reports are taken from ${when}`,
  clockRead: (margin, when) => `Vietnam time, by the portal’s clock read at ${when}, ±${margin} s.`,
  clockMargin: (margin: string) => `±${margin} s`,
  clockUnknown: 'Vietnam time, by this computer’s clock; the portal’s clock has not been read yet.',
  noRound: 'Deadline: no round set',
  noRoundShort: 'no round set',
  setRound: 'Set a round',
  proposedRound: (name, when) => `Round on this page: ${name}, closes ${when}.`,
  acceptRound: 'Use this round',

  draftFailure: 'The draft could not be kept',
  draftFailureAdvice: 'What you just typed is not kept. Press Save on the portal now.',
  draftFailureReason: {
    quota: 'The disk, or the room that the browser may use, is full. Please free some space.',
    blocked: 'The browser does not let the place for drafts be opened.',
    'too-large': 'The file is too large to keep a draft of it.',
    'no-report': 'The report on the page is not recognised yet.',
    unknown: 'The cause is not known.',
  },
  unconfirmed: 'No confirmation of sending seen',
  unconfirmedAdvice: (when) =>
    `“Gửi báo cáo” was pressed at ${when}, but the portal has not been seen to say that the report is sent. Open the report again to see.`,
  sentSeen: 'I have seen that it is sent',
  offline: 'Offline. Drafts are still kept on this computer; nothing reaches the portal.',
  outdated: 'Soát CCHC was updated. Reload the page to go on; typing and sending are not affected.',
  outdatedShort: 'Reload the page',
  noPage: 'No report is open in this tab',
  noPageAdvice: 'Open the scoring portal, then come back.',
  refused: 'Soát CCHC does not run on this page.',
  connecting: 'Opening…',
  unrecognised: 'This page is not recognised',
  unrecognisedAdvice: 'Soát CCHC stays out of the way: the page works as usual.',
  portalReason: {
    form: 'This is the page where the report is entered.',
    'no-criteria': 'There is no table of criteria on the page.',
    'no-headings': 'The table has no columns for the score and the explanation.',
    'no-fields': 'The page has no field for a score or an explanation.',
    appraisal: 'This is a page of the appraisal council.',
    'read-only': 'The report on this page can only be read.',
    'too-many': 'The page has too many criteria to check. What you enter is still kept.',
    'signed-out': 'You were signed out. Please sign in again; drafts are kept on this computer.',
  },
  wrongPage: 'Not right?',
  wrongPageAdvice:
    'Press “Not right?” to show Soát CCHC the fields on this page. It takes less than a minute.',
  exportStructure: 'Export the page’s structure',
  reportProblem: 'Report a problem',
  nothingYet: 'Nothing to check yet',
  nothingYetAdvice: 'When you enter a score or an explanation or choose a file, the result stands here.',
  allClear: 'No errors, no warnings',
  allClearAdvice: 'All that was entered passed.',
  noneShown: 'No criterion of this kind.',

  filters: 'Filter criteria by outcome',
  outcomeSentence: {
    error: 'There are errors.',
    warning: 'There are warnings.',
    review: 'To be reviewed.',
    info: 'There are hints.',
    pass: 'All that was entered passed.',
    none: 'No score, explanation or file entered.',
  },
  toDo: 'To do',
  rest: 'Passed and not entered',
  wholeReport: 'The whole report',
  inProgress: (count) => `Checking ${plural(count, 'file', 'files')}…`,
  ocrProgress: (name, percent) => `Reading the scan “${name}”… ${percent} %`,
  stopOcr: 'Stop',
  readAgain: 'Read again',
  ocrEnded: {
    stopped: (name) => `Reading the scan “${name}” was stopped.`,
    time: (name) => `Reading the scan “${name}” took too long and was stopped.`,
    failed: (name) => `No letters could be read on the scan “${name}”.`,
  },
  pictureOfSpot: 'The spot to look at on the scan',
  changedPages,
  timePlan,
  fetching,
  handover,
  lastSeen: (when) => `last seen at ${when}`,
  uncheckedFiles: (count) => `The content of ${plural(count, 'file', 'files')} on the portal was not checked`,
  goTo: 'Go there',
  clause: 'The clause',
  why: 'Why?',
  rename: (name) => `Rename to «${name}»`,
  uploadedAlready: 'The portal has this file already: delete it there and attach it again.',
  uploadedRename: 'The portal has this file already: add the renamed copy, then delete the old one there.',
  renameWaiting: 'Open this criterion’s attachment field on the portal to take the renamed copy.',
  renameDone: (name) => `Renamed to «${name}». Your own file is unchanged.`,
  renameAdded: (old) => `The renamed copy was added. Please delete the old «${old}» on the portal.`,
  renameFailed: 'The renamed copy could not be put into the portal. Download it and attach it:',
  fileGone: 'The content of this file is no longer kept. Choose it again under the new name.',
  download: (name) => `Download «${name}»`,

  draftsWaiting: (count) => `${plural(count, 'draft', 'drafts')} not saved on the portal`,
  draftsShort: (count) => plural(count, 'draft', 'drafts'),
  see: 'See',
  later: 'Later',
  laterHint: '“Later” keeps every draft.',
  restore: 'Restore',
  restoreAll: 'Restore all',
  onPortal: 'On the portal',
  draftAt: (when) => `Draft ${when}`,
  field: { score: 'Score', explanation: 'Explanation', file: 'File' },
  emptyValue: '(empty)',
  accountUnknown: 'It is not known which account wrote this draft.',
  otherRound: (name) => `This draft was written in the round «${name}», not in the present one.`,
  mine: 'It is mine',
  drop: 'Drop the draft',
  dropSure: 'Drop it for good',
  notOnPage: 'This criterion is not on the open page, or folded there.',
  needsPage: 'Open Soát CCHC on the report’s own page to restore.',
  restored: 'Put into the field. Check it, then press Save on the portal.',
  restoring: 'Putting it in…',
  waitingForDialog: (code) =>
    `Criterion ${code} is next: press Save on the portal in the open fields; the next ones open and are filled.`,
  following: (count) => `${plural(count, 'criterion follows', 'criteria follow')}.`,
  stop: 'Stop',
  restoredCount: (count) =>
    `${plural(count, 'draft was', 'drafts were')} put into the page. Check, then press Save on the portal.`,
  earlier: (count) => `Earlier versions (${number(count)})`,
  noField: 'The page does not have this field now.',
  putRefused: 'The portal does not take it. The draft is still kept; please enter it by hand.',

  gateTitle: 'Check before sending the report',
  criteria: (count) => plural(count, 'criterion', 'criteria'),
  gateSummary: (withErrors, untouched) => {
    const parts = [
      ...(withErrors > 0 ? [`${plural(withErrors, 'criterion', 'criteria')} with errors`] : []),
      ...(untouched > 0 ? [`${plural(untouched, 'criterion', 'criteria')} not entered`] : []),
    ];
    return parts.length > 0
      ? `${parts.join(' and ')}: may not be scored.`
      : 'The report still has errors and may be sent back.';
  },
  gateUntouched: (count) => `Not entered: ${plural(count, 'criterion', 'criteria')}`,
  gateNoErrors: 'No errors. Please consider the points below.',
  ready: 'Ready to send',
  readyAdvice: 'No error and no warning in what was checked.',
  gateBack: 'Back to correct',
  gateSend: 'Send the report anyway',
  gateReason: 'Reason for sending anyway (one line for all)',
  gateReasonMissing: 'Write a reason, then press “Send the report anyway”.',
  gateLate: 'The deadline is near: no reason is needed.',
  frameless: 'The panel cannot be seen on this page: open it at the side',
  covered: 'The page covers this panel, so nothing was done. If you see the panel clearly, press once more.',
  pressAgain:
    'The page has just changed, so the report was not sent. Press «Gửi báo cáo» on the portal again.',
  gateFallback: 'The checklist could not be shown. You can still send the report.',
  gateUnchecked: (count) => `The content of ${plural(count, 'file', 'files')} was not checked`,
  gateUncheckedAdvice: 'Look through it yourself, or choose it again from the computer to have it checked.',
  reminders: 'Reminders (nothing on the portal tells of them)',
  gateHeading: { error: 'Errors', warning: 'Warnings', review: 'To review' },
};
