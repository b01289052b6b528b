import type { Revision } from '../syntax/revision.ts';
import type { Report } from './change.ts';
import { Equality } from './equality.ts';
import { listFields, type Field } from './fields.ts';
import { listPages, type Page } from './pages.ts';
import type { Policy } from './policy.ts';

/** Milliseconds for comparing two revisions. */
const TIME = 6000;

/** A later signature that is not broken. */
export interface LaterSignature {
  timestamp: boolean;
  /** Whether it could be judged: one that cannot be may be nobody's. */
  judged: boolean;
}

/** One revision with its pages and fields. */
export interface Side {
  revision: Revision;
  pages: readonly Page[];
  /** By how many pages nodes of the page tree miscount. */
  miscounts: readonly number[];
  fields: ReadonlyMap<number, Field>;
}

/** What all parts of the comparison work with. */
export interface Comparing {
  before: Side;
  after: Side;
  /** For each page of the signed revision the index of the one it is now; null where it is gone. */
  places: readonly (number | null)[];
  equality: Equality;
  policy: Policy;
  /** By the offset of their dictionaries. */
  later: ReadonlyMap<number, LaterSignature>;
  report: Report;
}

/** @throws SyntaxFault where pages or form cannot be followed */
export async function openSide(revision: Revision): Promise<Side> {
  const { pages, miscounts } = await listPages(revision);
  return { revision, pages, miscounts, fields: await listFields(revision, pages) };
}

const indexByNumber = (pages: readonly Page[]) =>
  new Map(pages.flatMap(({ number }, index) => (number === null ? [] : [[number, index] as const])));

const rootNumber = ({ revision }: Side) => {
  const root = revision.trailer.entries.get('Root');
  return root?.kind === 'ref' ? root.number : null;
};

/** Pages are the same as they were paired up, fields by their number, the catalog by its role: each is compared for itself. */
export function equalityOf({
  before,
  after,
  places,
}: Pick<Comparing, 'before' | 'after' | 'places'>): Equality {
  const [old, now] = [indexByNumber(before.pages), indexByNumber(after.pages)];
  const [root, rootNow] = [rootNumber(before), rootNumber(after)];
  return new Equality(
    before.revision,
    after.revision,
    (a, b) => {
      if (a.number === root) return b.number === rootNow;
      const index = old.get(a.number);
      if (index !== undefined) return places[index] != null && now.get(b.number) === places[index];
      return before.fields.has(a.number) ? a.number === b.number : null;
    },
    TIME,
  );
}
