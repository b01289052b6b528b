import { latin1Text } from '../../kind/bytes.ts';
import { asItems, asName, type PdfDict, type PdfObject } from '../syntax/objects.ts';
import { operationsOf } from '../syntax/operations.ts';
import { SyntaxFault } from '../syntax/parser.ts';
import type { Revision } from '../syntax/revision.ts';
import { streamData } from '../syntax/stream-data.ts';
import { normalAppearances, resourcesOf } from './appearances.ts';
import type { Comparing } from './comparing.ts';

/** Operators that show text (ISO 32000-2, table 107); all of them take it as the last operand. */
const SHOWS = new Set(['Tj', 'TJ', "'", '"']);

interface DrawnText {
  text: string;
  fonts: PdfObject[];
}

/**
 * Whether the looks of a widget say the same, however they lay it out: the same text by the same fonts. Programs that
 * fill one field in draw all others anew.
 * @throws SyntaxFault
 */
export async function drawsSameText({ before, after, equality }: Comparing, old: PdfDict, now: PdfDict) {
  const was = await drawnText(before.revision, old);
  const is = await drawnText(after.revision, now);
  if (!was || !is || was.text !== is.text || was.fonts.length !== is.fonts.length) return false;
  for (const [i, font] of was.fonts.entries()) if (!(await equality.same(font, is.fonts[i]))) return false;
  return true;
}

/** What the normal appearance writes, blanks left out; null where it is none, has states, or draws in other ways. */
async function drawnText(revision: Revision, widget: PdfDict): Promise<DrawnText | null> {
  const [form, ...states] = await normalAppearances(revision, widget);
  if (form?.kind !== 'stream' || states.length) return null;
  const data = await streamData(await revision.storedData(form), form);
  const named = await resourcesOf(revision, form, 'Font');
  try {
    return follow(data, named);
  } catch (error) {
    if (error instanceof SyntaxFault) return null;
    throw error;
  }
}

function follow(data: Uint8Array, named: PdfDict | null): DrawnText | null {
  const drawn: DrawnText = { text: '', fonts: [] };
  for (const { operator, operands } of operationsOf(data)) {
    if (operator === 'Do' || operator === 'BI' || operator === 'sh') return null;
    if (operator === 'Tf') {
      const font = named?.entries.get(asName(operands[0]) ?? '');
      if (!font) return null;
      if (!drawn.fonts.includes(font)) drawn.fonts.push(font);
    }
    if (SHOWS.has(operator)) drawn.text += textOf(operands.at(-1));
  }
  return drawn;
}

function textOf(operand: PdfObject | undefined): string {
  const strings = asItems(operand) ?? (operand ? [operand] : []);
  const text = strings.map((each) => (each.kind === 'string' ? latin1Text(each.bytes) : '')).join('');
  return text.replace(/\s/g, '');
}
