import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { SignatureFacts } from '../facts.ts';
import { latin1Text } from '../kind/bytes.ts';
import type { Change } from './changes/change.ts';
import type { LaterSignature } from './changes/comparing.ts';
import { countObjects, findChanges } from './changes/find-changes.ts';
import { withoutHarmless } from './changes/hiding.ts';
import { isNumberLineOnly } from './changes/number-line.ts';
import { endsRevision } from './coverage.ts';
import type { Judged } from './judge.ts';
import type { SignatureReason } from './reasons.ts';
import type { Revision } from './syntax/revision.ts';

interface Document {
  bytes: Uint8Array;
  /** Null where it cannot be opened. */
  pdf: PDFDocumentProxy | null;
  /** The file as it is; null where its cross-reference cannot be followed. */
  now: Revision | null;
}

/**
 * Judges what came after each intact signature, and says so in its facts. The last one comes first: whether an earlier
 * one's document was numbered by the organisation depends on the later one.
 * @param judged in the order in which they cover the file
 */
export async function judgeAdditions(document: Document, judged: readonly Judged[]) {
  for (const each of [...judged].reverse()) {
    if (each.facts.status !== 'valid' || each.facts.coversWholeFile) continue;
    Object.assign(each.facts, await judgeOne(document, each, judged));
  }
}

/** What a viewer that repairs a file looks for: objects, cross-references, trailers. */
const STRUCTURE = /\bobj\b|\bxref\b|\btrailer\b/;

type Verdict = Partial<Pick<SignatureFacts, 'status' | 'reason' | 'changes'>>;

const unclear = (reason: SignatureReason): Verdict => ({ status: 'unknown', reason });

async function judgeOne(
  { bytes, pdf, now }: Document,
  { revision, dict, range }: Judged,
  judged: readonly Judged[],
): Promise<Verdict> {
  if (!revision || !dict || !range || !now) return unclear('changes-unreadable');
  const isRevision = endsRevision(bytes) && now.start >= range.end;
  if (!isRevision) return outsideOfRevisions(bytes, range.end);
  const later = judged.filter(({ range: other }) => other !== null && other.end > range.end);
  let changes: Change[];
  try {
    const found = await findChanges(revision, now, dict, signaturesOf(later));
    changes = await withoutHarmless(found, bytes.subarray(0, range.end));
  } catch {
    return unclear('changes-unreadable');
  }
  if (changes.length === 0) return {};
  const numberLine =
    pdf !== null &&
    later.some(({ facts }) => facts.status === 'valid' && facts.signerType === 'organisation') &&
    (await isNumberLineOnly(changes, bytes.subarray(0, range.end), pdf));
  const look = changes.some(({ visible }) => visible);
  return {
    status: 'changed-after',
    reason: numberLine ? 'number-added' : look ? 'look-changed' : 'content-changed',
    changes: { ...placesOf(changes), objects: countObjects(revision, now), look, numberLine },
  };
}

/** Objects that follow the last revision belong to none; a viewer that repairs the file may still show them. */
function outsideOfRevisions(bytes: Uint8Array, end: number): Verdict {
  if (!STRUCTURE.test(latin1Text(bytes.subarray(end)))) return unclear('bytes-added-after');
  const changes = { pages: [], fields: [], objects: 0, look: false, numberLine: false };
  return { status: 'changed-after', reason: 'content-changed', changes };
}

/** Later signatures that are not broken, by the offset of their dictionaries. */
function signaturesOf(later: readonly Judged[]): Map<number, LaterSignature> {
  const found = new Map<number, LaterSignature>();
  for (const { dict, facts } of later)
    if (dict && facts.status !== 'broken')
      found.set(dict.start, { timestamp: facts.kind === 'timestamp', judged: facts.status !== 'unknown' });
  return found;
}

type Places = Pick<NonNullable<SignatureFacts['changes']>, 'pages' | 'pairs' | 'fields'>;

function placesOf(changes: readonly Change[]): Places {
  const numbered = (index: number | null) => (index === null ? null : index + 1);
  const pairs = new Map<string, { was: number | null; now: number | null }>();
  for (const { was, page, visible } of changes) {
    if (visible && (was !== null || page !== null))
      pairs.set(`${was} ${page}`, { was: numbered(was), now: numbered(page) });
  }
  const inOrder = [...pairs.values()].sort((a, b) => (a.now ?? a.was ?? 0) - (b.now ?? b.was ?? 0));
  const pages = inOrder.flatMap(({ was, now }) => now ?? was ?? []);
  const fields = changes.flatMap(({ field }) => (field ? [field] : []));
  return { pages: [...new Set(pages)], pairs: inOrder, fields: [...new Set(fields)] };
}
