import type { Signs } from './recognise.ts';

type Evidence = (signs: Signs) => boolean;

const OF_SCORING = /cham diem|tu (cham|danh gia)|tieu chi|bo chi so/;
const ENOUGH = 3;

const knowsMaximum: Evidence = ({ readings }) =>
  readings.some(({ criterion }) => criterion.maxScore !== null);
const namesScore: Evidence = ({ readings }) =>
  readings.some((reading) => reading.namesScore || reading.shows('score'));
const speaksOfScoring: Evidence = ({ headings }) => headings.some((words) => OF_SCORING.test(words));
const explainsAndProves: Evidence = ({ readings }) =>
  readings.some(
    ({ shows, place }) =>
      (place.explanation || shows('explanation')) && (place.fileInputs.length > 0 || shows('files')),
  );
const sends: Evidence = (signs) => signs.sends;
const hasLevels: Evidence = ({ readings }) => readings.some(({ place }) => place.code.includes('.'));

/** What tells of points counts twice, as far as it stands in the rows. */
const OF_POINTS = [knowsMaximum, knowsMaximum, namesScore, namesScore, speaksOfScoring];
const ALL = [...OF_POINTS, explainsAndProves, sends, hasLevels];

/**
 * How sure it is that a page with criteria is a report with points, from 0 to 1, by all the evidence for it; 0 where
 * that is too little, or nothing in it speaks of points: other forms number their rows too.
 */
export function certaintyOf(signs: Signs): number {
  if (signs.taught) return 1;
  const found = ALL.filter((evidence) => evidence(signs));
  const ofPoints = found.some((evidence) => OF_POINTS.includes(evidence));
  return ofPoints && found.length >= ENOUGH ? found.length / ALL.length : 0;
}
