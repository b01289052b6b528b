import type { SignatureFacts } from '../../evidence/facts.ts';
import { defineCheck, type Remark } from '../check.ts';
import { hasUnclearAdditions, signerName } from './signatures.ts';

type Changes = NonNullable<SignatureFacts['changes']>;

/** More pages or fields than these make a finding unreadable. */
const MOST_LISTED = 12;
/** The worst first. */
const ORDER = ['error', 'warning', 'review'];

/**
 * Something was changed after a signature that it does not permit: an error where a page may look different, a
 * warning where not. Number and date that were given after the leader signed (NĐ30 Điều 14), and bytes of which
 * nothing can be told, are for a person to look at.
 */
export default defineCheck({
  meta: { id: 'signature.changed-after', scope: 'file', source: 'R24', needs: ['pdf'] },
  check: ({ pdf }) => {
    const remarks = pdf.signatures.flatMap(remarkOn);
    const [worst] = remarks.sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
    // What cannot be told about one signature is of no account beside another that is broken.
    const broken = pdf.signatures.some(({ status }) => status === 'broken');
    return worst && !(broken && worst.outcome === 'review') ? [worst] : [];
  },
});

function remarkOn(signature: SignatureFacts): Remark[] {
  const { status, changes } = signature;
  const signer = signerName(signature);
  if (status !== 'changed-after' && !hasUnclearAdditions(signature)) return [];
  if (!changes) return [{ outcome: 'review', wording: 'unclear', params: { signer } }];
  const { pages, fields, objects } = changes;
  const params = { signer, pages: listed(pages), fields: listed(fields), objects: String(objects) };
  if (!changes.look) return [{ outcome: 'warning', wording: unseenWording(changes), params }];
  const shown = { params, ...changedPages(signature, changes) };
  if (changes.numberLine) return [{ outcome: 'review', wording: 'numberLine', ...shown }];
  return [{ outcome: 'error', wording: lookWording(changes), ...shown }];
}

/** Objects are counted where a new revision lists them; what lies outside of all revisions is in none. */
function unseenWording({ fields, objects }: Changes): string {
  if (fields.length > 0) return 'field';
  return objects > 0 ? 'other' : 'outside';
}

function lookWording({ pages, pairs = [], fields }: Changes): string {
  if (pages.length === 0) return 'document';
  if (pairs.length > 0 && pairs.every(({ was }) => was === null)) return 'pageAdded';
  if (pairs.length > 0 && pairs.every(({ now }) => now === null)) return 'pageRemoved';
  return fields.length > 0 ? 'pageField' : 'default';
}

/** The pages to be looked at; the first where none is told, as where layers of the whole document were switched. */
function changedPages({ signedLength }: SignatureFacts, { pages, pairs }: Changes): Partial<Remark> {
  if (signedLength === null) return {};
  const told = pairs ?? pages.map((page) => ({ was: page, now: page }));
  return { changedPages: { pairs: told.length > 0 ? told : [{ was: 1, now: 1 }], signedLength } };
}

/** «1, 2, 3», cut short where there are many. */
function listed(items: readonly (number | string)[]): string {
  return items.slice(0, MOST_LISTED).join(', ') + (items.length > MOST_LISTED ? '…' : '');
}
