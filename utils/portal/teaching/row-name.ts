import { codeInText } from '../code-in-text.ts';
import type { Item } from '../page-items.ts';

/** «TC-2-3», «Mục 07», «2/3»: figures behind a short word, with whatever stands between them. */
const LOOSE_CODE = /^\W*(?:\p{L}{1,8}[\s.:#-]*){0,2}(\d{1,2}(?:[.\-_/ ]\d{1,2}){0,4})(?![\d%\p{L}])/u;
const LETTERS = /\p{L}{2}.*\p{L}{2}/u;

export interface RowName {
  code: string;
  title: string;
  /** What of the row's items it is made of. */
  items: Item[];
}

/**
 * Code and title of a row that a person has pointed at, so that a code in an unusual form counts too: «TC-2-3» is
 * 2.3. Null where no text of it begins with figures.
 */
export function nameOfRow(items: readonly Item[]): RowName | null {
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'text' && item.kind !== 'press') continue;
    const found = codeInText(item.text) ?? looseCode(item.text);
    if (!found) continue;
    if (LETTERS.test(found.rest)) return { code: found.code, title: found.rest, items: [item] };
    const next = items.slice(at + 1).find(({ kind, text }) => kind === 'text' && LETTERS.test(text));
    return { code: found.code, title: next?.text ?? '', items: next ? [item, next] : [item] };
  }
  return null;
}

function looseCode(text: string): { code: string; rest: string } | null {
  const match = LOOSE_CODE.exec(text.normalize('NFC'));
  if (!match?.[1]) return null;
  const code = match[1]
    .split(/[.\-_/ ]/)
    .map(Number)
    .join('.');
  return {
    code,
    rest: text
      .normalize('NFC')
      .slice(match[0].length)
      .replace(/^[\s.:)\]\-–]+/, ''),
  };
}
