import type { Criterion } from '../report/criterion.ts';
import type { Draft, TextDraft } from './records.ts';
import { worthOffering } from './same-value.ts';
import { isListed } from './uploaded-name.ts';

/**
 * How a criterion stands. `saved`: the portal was seen to hold what the page shows. `unsaved`: entered on the page,
 * and nothing has gone to the portal since. `draft`: kept on this machine, and not yet seen on the portal.
 */
export type KeptState = 'saved' | 'unsaved' | 'draft';

/** What is known of a draft beside its content. */
export interface Circumstances {
  /** What the portal was seen to hold in a field; undefined where that is not known. */
  portalHeld: (criterion: string, field: TextDraft['field']) => string | undefined;
  /** Whether it was typed in the document that is looked at. */
  isTypedHere: (key: string) => boolean;
  /** Whether the portal may have been given it since. */
  mayBeTaken: (draft: TextDraft) => boolean;
}

const FIELDS = ['score', 'explanation'] as const;

function ofText(key: string, draft: TextDraft, criterion: Criterion, known: Circumstances): KeptState | null {
  const { field, value } = draft;
  const present = criterion[field];
  const isShown = present !== null && !worthOffering(field, value, present);
  if (isShown) {
    const held = known.portalHeld(criterion.code, field);
    if (held !== undefined && !worthOffering(field, value, held)) return null;
    if (known.isTypedHere(key) && !known.mayBeTaken(draft)) return 'unsaved';
  }
  return 'draft';
}

function ofDraft(key: string, draft: Draft, criterion: Criterion, known: Circumstances): KeptState | null {
  if (draft.kind === 'text') return ofText(key, draft, criterion, known);
  const isChosen = criterion.attachments.some(
    ({ origin, name }) => origin === 'chosen' && name === draft.name,
  );
  return isChosen || isListed(draft, criterion.attachments) ? null : 'draft';
}

function isHeldByPortal(criterion: Criterion, { portalHeld }: Circumstances): boolean {
  const entered = FIELDS.filter((field) => criterion[field]?.trim());
  const isHeld = (field: TextDraft['field']) => {
    const held = portalHeld(criterion.code, field);
    return held !== undefined && !worthOffering(field, held, criterion[field] ?? '');
  };
  const isAnything = entered.length > 0 || criterion.attachments.length > 0;
  return isAnything && entered.every(isHeld);
}

/**
 * How a criterion stands, from the drafts of the person signed in; null where nothing is entered or nothing is known
 * for certain. A chosen file waits in its field for the page's own button.
 */
export function keptState(
  criterion: Criterion,
  drafts: readonly { key: string; draft: Draft }[],
  known: Circumstances,
): KeptState | null {
  const states = drafts
    .filter(({ draft }) => draft.criterion === criterion.code)
    .map(({ key, draft }) => ofDraft(key, draft, criterion, known));
  if (criterion.attachments.some(({ origin }) => origin === 'chosen')) states.push('unsaved');
  if (states.includes('unsaved')) return 'unsaved';
  if (states.includes('draft')) return 'draft';
  return isHeldByPortal(criterion, known) ? 'saved' : null;
}
