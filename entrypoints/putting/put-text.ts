import { buildText, isEditable, readFormatting, readValue, writeValue } from '../../utils/portal/index.ts';
import type { TextField } from '../../utils/portal/view.ts';
import type { Formatted } from '../../utils/report/formatted.ts';
import { formattingSchema } from '../../utils/report/formatting.ts';
import { fillEditor } from './fill-editor.ts';
import type { Result, TextRequest } from './put.ts';

/**
 * Returns what puts texts into fields, with the formatting that comes with them. What stood there before is
 * remembered in its own, so that the text goes back as it was when what was put in is taken out again.
 */
export function putTexts(): (field: TextField, request: TextRequest) => Result {
  const stood = new Map<string, Formatted[]>();
  return (field, { criterion, value, formatting }) => {
    const name = (text: string): string => JSON.stringify([criterion, text]);
    const given = formattingSchema.parse(formatting) ?? stood.get(name(value));
    const before = isEditable(field) ? readFormatting(field) : undefined;
    if (before) stood.set(name(readValue(field)), before);
    return put(field, value, given) ? 'written' : 'refused';
  };
}

function put(field: TextField, value: string, formatting: Formatted[] | undefined): boolean {
  // Inputs and selects are never behind an editor; a textarea may be.
  if (field.matches('input, select')) return writeValue(field, value);
  const built = buildText(document, value, formatting);
  return fillEditor(field, built) || writeValue(field, value, formatting && built);
}
