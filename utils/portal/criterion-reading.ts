import type { Criterion } from '../report/criterion.ts';
import { readAttachments } from './attachments.ts';
import { largestIn, numberIn } from './code-in-text.ts';
import { readDone } from './done-state.ts';
import type { Meaning } from './meaning.ts';
import { findOpener } from './openers.ts';
import { readValue } from './read-value.ts';
import { rowFields } from './row-fields.ts';
import { wordsOf } from './row-reading.ts';
import type { Part, RowReading } from './row-reading.ts';
import { splitAtLabels } from './split-labels.ts';
import type { CriterionPlace, TextField } from './view.ts';
import { isLocked } from './write-value.ts';

/** A criterion read from its own row, and where its parts stand. */
export interface CriterionReading {
  criterion: Criterion;
  place: CriterionPlace;
  /** What the row tells of: used to judge what kind of page it is. */
  shows: (meaning: Meaning) => boolean;
  hasAppraisalFields: boolean;
  /** Whether words, not only its kind, tell that a field is for the score. */
  namesScore: boolean;
}

const NOTHING = /^[\s–—\-.…_]*$|^\((trống|chưa có|không có)\)$|^(chưa (có|nhập|chấm)|trống)\b.{0,12}$/i;
/** A leading zero is of a date, figures without a bound of a count. */
const BEHIND_SCORE = /^(?:[\d.,]{1,5}|[–—_-])?\s*\/\s*([1-9]\d?(?:[.,]\d{1,2})?)\s*(?:điểm|đ)?$/i;
const MAX_IN_TITLE =
  /(?:tối đa|điểm chuẩn|thang điểm)\s*:?\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ)?|\((\d+(?:[.,]\d+)?)\s*(?:điểm|đ)\)/i;
/** What is left of it: empty brackets, and a score that stands behind the title. */
const LEFT_OF_MAX = /\(\s*\)|\s[\d.,/\s]+$/g;

/** Reads one criterion off its row; `hasChildren` where other criteria stand below it. */
export function readCriterion(row: RowReading, hasChildren: boolean): CriterionReading {
  const parts = labelledParts(row.parts);
  const fields = rowFields(parts);
  const isGroup = hasChildren || row.upper;
  const isComplete = fields.score !== null && fields.explanation !== null;
  const opener = isGroup || isComplete ? null : findOpener(row.code, parts);
  const own = [fields.score, fields.explanation, ...fields.files].filter((field) => field !== null);
  const inColumn = shownMax(parts);
  const { title, max } =
    inColumn === null || row.title.includes('(') ? splitTitle(row.title) : { title: row.title, max: null };
  const criterion: Criterion = {
    code: row.code,
    title,
    maxScore: inColumn ?? max,
    scorable: !isGroup,
    score: fields.score ? readValue(fields.score) : shownScore(parts),
    explanation: fields.explanation ? readValue(fields.explanation) : shownText(parts, 'explanation'),
    done: isGroup ? null : readDone(parts, fields.doneTick),
    editable: !isGroup && (own.some((field) => !isLocked(field)) || (own.length === 0 && canOpen(opener))),
    assignee: assigneeOf(parts, fields.assignee),
    attachments: readAttachments(row.code, parts, fields.files),
  };
  const place: CriterionPlace = {
    code: row.code,
    row: row.elements[0]!,
    parts: row.elements,
    badgeAnchor: row.anchor,
    score: isGroup ? null : fields.score,
    explanation: isGroup ? null : fields.explanation,
    fileInputs: isGroup ? [] : fields.files,
    opener: opener?.element ?? null,
    inDialog: false,
  };
  return {
    criterion,
    place,
    shows: (meaning) => parts.some((part) => part.meaning === meaning),
    hasAppraisalFields: fields.hasAppraisal,
    namesScore: fields.namesScore,
  };
}

/** Parts with those of no known meaning taken apart at the labels in them. */
function labelledParts(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    if (part.meaning === null && part.items.length > 0) result.push(...splitAtLabels(part.items));
    else result.push(part);
  }
  return result;
}

/** A title without the maximum that stands in it: «Rà soát văn bản (tối đa 2 điểm)». */
function splitTitle(shown: string): { title: string; max: number | null } {
  const found = /\d/.test(shown) ? MAX_IN_TITLE.exec(shown.normalize('NFC')) : null;
  if (!found) return { title: shown, max: null };
  const title = found.input.replace(found[0], ' ').replace(LEFT_OF_MAX, '').trim();
  return { title, max: toPoints(found[1] ?? found[2] ?? null) };
}

function canOpen(opener: ReturnType<typeof findOpener>): boolean {
  return opener !== null && !opener.looksOnly && !isLocked(opener.element);
}

/** The words shown under a meaning, buttons left out; null where the row has no such place. */
function textUnder(parts: readonly Part[], meaning: Meaning): string | null {
  let text: string | null = null;
  for (const part of parts) {
    if (part.meaning === meaning) text = `${text ?? ''} ${wordsOf(part.items, false)}`.trim();
  }
  return text;
}

/** The maximum shown in a part of its own, a locked field included, or behind the score («0,5/2»), in points. */
export function shownMax(parts: readonly Part[]): number | null {
  return toPoints(largestIn(textUnder(parts, 'max') ?? '') ?? maxInField(parts) ?? maxBehindScore(parts));
}

function maxInField(parts: readonly Part[]): string | null {
  const items = parts.filter(({ meaning }) => meaning === 'max').flatMap((part) => part.items);
  const field = items.find(({ kind }) => kind === 'field')?.element;
  return field ? largestIn(readValue(field as TextField)) : null;
}

function maxBehindScore(parts: readonly Part[]): string | null {
  for (const { meaning, items } of parts) {
    if (meaning !== null && meaning !== 'score') continue;
    for (const { kind, text } of items) {
      const max = kind === 'text' && text.includes('/') ? BEHIND_SCORE.exec(text)?.[1] : undefined;
      if (max) return max;
    }
  }
  return null;
}

function toPoints(text: string | null): number | null {
  return text === null ? null : Number(text.replace(',', '.'));
}

function shownScore(parts: readonly Part[]): string | null {
  const text = textUnder(parts, 'score');
  return text === null ? null : (numberIn(text) ?? '');
}

/** A text cut short («…») is not known as a whole, unless its tooltip has the rest. */
function shownText(parts: readonly Part[], meaning: Meaning): string | null {
  const text = textUnder(parts, meaning);
  if (text === null) return null;
  if (NOTHING.test(text.normalize('NFC'))) {
    const pressed = parts.some(
      (part) => part.meaning === meaning && part.items.some((item) => item.kind === 'press'),
    );
    return text === '' && pressed ? null : '';
  }
  if (!/(…|\.\.\.)$/.test(text)) return text;
  const shown = text.replace(/(…|\.\.\.)$/, '').trim();
  const items = parts.filter((part) => part.meaning === meaning).flatMap((part) => part.items);
  const whole = items
    .map((item) => item.element.getAttribute('title') ?? '')
    .find((tip) => tip.startsWith(shown));
  return whole ?? null;
}

function assigneeOf(parts: readonly Part[], field: TextField | null): string | null {
  const text = field ? readValue(field) : textUnder(parts, 'assignee');
  return text && !NOTHING.test(text.normalize('NFC')) && !/^chưa /i.test(text.normalize('NFC')) ? text : null;
}
