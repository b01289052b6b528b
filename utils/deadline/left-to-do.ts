import type { Report, Round } from '../report/report.ts';
import { MINUTES_PER_CRITERION, undoneCriteria } from '../report/undone.ts';
import { toInstant } from '../text/vietnam-time.ts';
import { latestStart } from './working-hours.ts';

const MINUTE = 60_000;

/** How fast the work goes, as far as it is known. */
export interface Pace {
  /** Null where the pack says nothing of it. */
  minutesPerCriterion: number | null;
  /** Bytes a second, as seen at uploads on this machine; null before the first. */
  uploadSpeed: number | null;
}

/** What is left to do in a report. */
export interface LeftToDo {
  /** Scored criteria that are not completed. */
  criteria: number;
  /** Chosen files that the portal does not have yet, and their bytes as far as they are known. */
  files: number;
  bytes: number;
  /** Seconds that uploading them takes at the speed seen so far; null where none was seen. */
  uploadSeconds: number | null;
  /** The latest instant (milliseconds) to begin, in working hours; null where nothing is left. */
  startBy: number | null;
}

/** Works out what is left to do until a round closes, and when to begin at the latest. */
export function leftToDo(report: Report, round: Round, pace: Pace): LeftToDo {
  const waiting = report.criteria.flatMap(({ attachments }) =>
    attachments.filter(({ origin }) => origin === 'chosen'),
  );
  const bytes = waiting.reduce((sum, { size }) => sum + (size ?? 0), 0);
  const uploadSeconds = pace.uploadSpeed === null ? null : Math.ceil(bytes / pace.uploadSpeed);
  const criteria = undoneCriteria(report).length;
  const closes = toInstant(round.closesAt);
  const minutes = criteria * (pace.minutesPerCriterion ?? MINUTES_PER_CRITERION) + (uploadSeconds ?? 0) / 60;
  const nothing = criteria + waiting.length === 0;
  // To whole minutes, so that what is shown stands still.
  const start = closes === null || nothing ? null : latestStart(closes, Math.ceil(minutes));
  return {
    criteria,
    files: waiting.length,
    bytes,
    uploadSeconds,
    startBy: start === null ? null : Math.floor(start / MINUTE) * MINUTE,
  };
}
