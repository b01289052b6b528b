import type { Draft } from './records.ts';

/** Characters by which a person knows their own text again and another learns little. */
const SHORT = 24;

function beginning(text: string): string {
  const [line = ''] = text.normalize('NFC').trim().split('\n');
  const characters = [...line];
  return characters.length > SHORT || line !== text.normalize('NFC').trim()
    ? `${characters.slice(0, SHORT).join('').trimEnd()}…`
    : line;
}

/** A draft with no more than the beginning of its text or name, for one who has yet to say that it is theirs. */
export function onlyBeginning(draft: Draft): Draft {
  if (draft.kind === 'file') return { ...draft, name: beginning(draft.name) };
  return { ...draft, value: beginning(draft.value), formatting: undefined, base: undefined };
}
