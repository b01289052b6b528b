import { codeInText } from './code-in-text.ts';
import type { CriterionReading } from './criterion-reading.ts';
import { folded } from './folded.ts';
import type { LooseForm } from './loose-form.ts';
import type { PortalMemory } from './memory.ts';

type Readings = ReadonlyMap<string, CriterionReading>;

const CODE_NAMED = /(?:tieu chi|tctp|\btc)\s+(?:thanh phan\s+)?(\d+(?:\.\d+)+)/;
const LONGEST_NAME = 300;
const SHORTEST_TITLE = 9;

/**
 * Which criterion an open form belongs to: the one that it names («Chấm điểm tiêu chí 1.2»), or whose title it
 * shows, else the one whose button opened it. Null where neither is known.
 */
export function ownerOfForm(form: LooseForm, readings: Readings, memory: PortalMemory): string | null {
  for (const part of form.parts) {
    for (const { kind, text } of part.items) {
      const code = kind === 'text' && text.length <= LONGEST_NAME ? namedIn(text, readings) : null;
      if (code) return code;
    }
  }
  const opened = memory.opened?.code;
  return opened !== undefined && readings.has(opened) ? opened : null;
}

/** A number alone names nothing: it may be points. Of several titles that a text holds the longest is meant. */
function namedIn(text: string, readings: Readings): string | null {
  const words = folded(text);
  const named = CODE_NAMED.exec(words)?.[1] ?? codeInText(text)?.code;
  const owner = named && readings.get(named)?.criterion;
  if (owner && owner.scorable && (CODE_NAMED.test(words) || words.includes(folded(owner.title))))
    return owner.code;
  let best: string | null = null;
  let longest = SHORTEST_TITLE - 1;
  for (const [code, { criterion }] of readings) {
    const title = folded(criterion.title);
    if (!criterion.scorable || title.length <= longest || !words.includes(title)) continue;
    best = code;
    longest = title.length;
  }
  return best;
}
