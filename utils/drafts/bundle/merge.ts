import { sameText } from '../same-value.ts';
import { comesLate } from '../written.ts';
import type { CarriedText, CarriedVersion } from './items.ts';

/** A text as it stands on one side, with its earlier versions. */
export type TextState = Omit<CarriedText, 'type'>;

/**
 * How a text from elsewhere stands to the one here. `newer`, `older`: one was written on from the other;
 * `conflict`: both were written, neither from the other.
 */
export type Standing = 'new' | 'same' | 'newer' | 'older' | 'conflict';

/** Whether a text is as it once came from another machine: `merge` leaves it among its own versions. */
function isUntouched({ text, versions }: TextState): boolean {
  return versions.some(({ value, writtenAt }) => value === text.value && writtenAt === text.writtenAt);
}

/** Whether a text went on from an earlier one: it holds it, had it as a version, or that one only came from elsewhere. */
function wentOnFrom(later: TextState, earlier: TextState): boolean {
  const before = earlier.text.value.trim();
  if (before === '' || later.text.value.includes(before) || isUntouched(earlier)) return true;
  return later.versions.some(({ value }) => sameText(value, before));
}

/** Compares; `now` in milliseconds: what claims to be written after it proves nothing by its date. */
export function standingOf(here: TextState | null, incoming: TextState, now: number): Standing {
  if (!here) return 'new';
  if (here.text.value === incoming.text.value) return 'same';
  if (Date.parse(incoming.text.writtenAt) > now) return 'conflict';
  const isLater = !comesLate(incoming.text, here.text, now);
  if (isLater) return wentOnFrom(incoming, here) ? 'newer' : 'conflict';
  return wentOnFrom(here, incoming) ? 'older' : 'conflict';
}

/** Which of two texts is to be the draft, where the person did not say: the one written last, none from the future. */
export function winnerOf(here: TextState, incoming: TextState, now: number): 'here' | 'incoming' {
  if (Date.parse(incoming.text.writtenAt) > now) return 'here';
  return comesLate(incoming.text, here.text, now) ? 'here' : 'incoming';
}

/** All of them, each once, oldest first, without empty ones. */
export function unite(versions: readonly CarriedVersion[]): CarriedVersion[] {
  const unlike = new Map<string, CarriedVersion>();
  for (const version of versions) {
    const { value, writtenAt, from = 'typed' } = version;
    if (value.trim() !== '') unlike.set(JSON.stringify([value, writtenAt, from]), version);
  }
  return [...unlike.values()].sort((a, b) => Date.parse(a.writtenAt) - Date.parse(b.writtenAt));
}

/** A text as a version of itself. */
function asVersion({ text }: TextState): CarriedVersion {
  const { value, formatting, writtenAt } = text;
  return { value, formatting, writtenAt };
}

/**
 * Both sides as one: the winner is the draft; the other one and what either had before are its earlier versions,
 * oldest first. What came from elsewhere stands among them too, also where it won: what is written on from it can
 * be told by that. No text of either side is missing.
 */
export function merge(here: TextState | null, incoming: TextState, winner: 'here' | 'incoming'): TextState {
  const [won, lost] = here && winner === 'here' ? [here, incoming] : [incoming, here];
  const versions = [...(here?.versions ?? []), ...incoming.versions, asVersion(incoming)];
  // The longest text since a version was last kept may be one that neither draft holds any more.
  if (lost) versions.push(asVersion(lost), { value: lost.text.peak, writtenAt: lost.text.writtenAt });
  return { text: won.text, versions: unite(versions) };
}
