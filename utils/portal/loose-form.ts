import { holds } from './across-roots.ts';
import { readAttachments } from './attachments.ts';
import { climb } from './block-rows.ts';
import { fieldMeaning } from './field-meaning.ts';
import type { PortalMemory } from './memory.ts';
import type { Item } from './page-items.ts';
import { readValue } from './read-value.ts';
import { rowFields } from './row-fields.ts';
import type { RowFields } from './row-fields.ts';
import type { Part } from './row-reading.ts';
import { shownMax } from './criterion-reading.ts';
import type { CriterionReading } from './criterion-reading.ts';
import { splitAtLabels } from './split-labels.ts';
import { isAboutSummary } from './summary-place.ts';
import { isShown } from './visible.ts';
import { isLocked } from './write-value.ts';

/** A form outside every row that is open now: a dialog, or the form beside a tree. */
export interface LooseForm {
  container: Element;
  parts: Part[];
  fields: RowFields;
}

/**
 * Finds the open form whose fields take a score, an explanation or files and which stands in no criterion's row.
 * `loose` are the items outside rows, `rows` the rows. Null where none is open.
 */
export function findLooseForm(loose: readonly Item[], rows: readonly Element[]): LooseForm | null {
  const first = rows[0];
  let before = '';
  for (const item of loose) {
    if (item.kind === 'text') before = item.text;
    if (item.kind !== 'field' && item.kind !== 'file') continue;
    const meaning = fieldMeaning(item, null, before);
    const wanted = meaning === 'score' || meaning === 'explanation' || meaning === 'files';
    if (!wanted || (item.kind === 'file' && isAboutSummary(item, loose))) continue;
    const container = climb(item.at, [first, rows.at(-1)]);
    const inside = loose.filter((other) => holds(container, other.at) && isOpen(other));
    if (!inside.some((other) => other.kind === 'field' || other.kind === 'press')) continue;
    const parts = splitAtLabels(inside);
    const fields = rowFields(parts);
    if (fields.score || fields.explanation || fields.files.length > 0) return { container, parts, fields };
  }
  return null;
}

/** Whether a form that names its criterion is open: one of its text fields shows, or, without any, a button. */
export function isOpenForm(form: LooseForm): boolean {
  const { score, explanation, files } = form.fields;
  if (score || explanation) return [score, explanation].some((field) => field && isShown(placeOf(field)));
  const presses = form.parts.flatMap((part) => part.items).filter((item) => item.kind === 'press');
  return files.length > 0 && presses.some((press) => isShown(press.at));
}

/** An editor in a frame shows where its frame shows. */
function placeOf(field: Element): Element {
  return field.localName === 'body' ? (field.ownerDocument.defaultView?.frameElement ?? field) : field;
}

/** File fields are hidden behind a button as a rule: the form around them decides. */
function isOpen(item: Item): boolean {
  if (item.kind === 'field' || item.kind === 'press') return isShown(item.at);
  return true;
}

/** The reading with the open form's fields in place of those in the row, and the form's values kept. */
export function withForm(reading: CriterionReading, form: LooseForm, memory: PortalMemory): CriterionReading {
  const { criterion, place } = reading;
  const { score, explanation, files } = form.fields;
  const inForm = readAttachments(criterion.code, form.parts, files);
  const ids = new Set(inForm.map((attachment) => attachment.id));
  const attachments = [...inForm, ...criterion.attachments.filter((attachment) => !ids.has(attachment.id))];
  const values = {
    score: score ? readValue(score) : criterion.score,
    explanation: explanation ? readValue(explanation) : criterion.explanation,
    attachments,
  };
  memory.dialogs.set(criterion.code, values);
  const editable =
    criterion.editable || [score, explanation, ...files].some((field) => field && !isLocked(field));
  return {
    ...reading,
    criterion: { ...criterion, ...values, editable, maxScore: criterion.maxScore ?? shownMax(form.parts) },
    place: {
      ...place,
      parts: [...place.parts, form.container],
      score: score ?? place.score,
      explanation: explanation ?? place.explanation,
      fileInputs: [...files, ...place.fileInputs],
      inDialog: true,
    },
  };
}

/** The reading with what a dialog held, where the row itself does not show it. */
export function withRemembered(reading: CriterionReading, memory: PortalMemory): CriterionReading {
  const kept = memory.dialogs.get(reading.criterion.code);
  if (!kept) return reading;
  const { criterion, shows } = reading;
  return {
    ...reading,
    criterion: {
      ...criterion,
      score: criterion.score ?? kept.score,
      explanation: criterion.explanation ?? kept.explanation,
      attachments:
        criterion.attachments.length > 0 || shows('files') ? criterion.attachments : kept.attachments,
    },
  };
}
