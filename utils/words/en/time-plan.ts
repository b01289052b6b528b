import type { TimePlanWords } from '../vi/time-plan.ts';
import { size } from './size.ts';
import { number } from './number.ts';

const about = (seconds: number) =>
  seconds < 60 ? 'less than a minute' : `about ${number(Math.ceil(seconds / 60))} minutes`;

export const timePlan: TimePlanWords = {
  left: ({ criteria, files, bytes }) =>
    [
      criteria > 0 && `${number(criteria)} criteria`,
      files > 0 && `${number(files)} files not uploaded (${size(bytes)})`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  toDo: (left) => `Left to do: ${left}.`,
  nothing: 'All criteria are completed. Look them over and send the report.',
  startBy: (when) => `Begin before ${when}.`,
  startNow: 'Begin now: working hours may not be enough.',
  upload: (seconds) => `Uploading takes ${about(seconds)} at the speed seen on this computer.`,
  uploadUnknown: 'How fast this computer uploads has not been seen yet.',
  lock: (when) =>
    `At ${when} the portal locks: nothing can be entered, attached or sent any more. Drafts stay on this computer.`,
  more: 'Time plan',
  supplementary: 'supplementary',
  otherRounds: 'Other rounds',
  opens: (when) => `opens ${when}`,
  until: (when) => `until ${when}`,
  session: ({ hours, minutes }) =>
    `The portal’s session goes on for ${hours > 0 ? `${hours} h ` : ''}${minutes} min. Save before that.`,
  sessionOver:
    'By this page, the session is over. Save; if you have to sign in again, drafts are still here.',
  calendar: 'Deadline for your calendar:',
  calendarName: 'cchc-report-deadline.ics',
  calendarSummary: (round) => `CCHC report due: ${round}`,
  calendarDescription: (when) =>
    `The portal locks at ${when} (Vietnam time). Nothing can be entered, attached or sent after that.`,
};
