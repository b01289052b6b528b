import type { SignatureFacts } from '../facts.ts';
import { digestName } from './algorithms.ts';
import { overlaps, readByteRange, type ByteRange } from './byte-range.ts';
import { certificateFacts } from './certificate.ts';
import { parseCms } from './cms.ts';
import { coversWholeFile, openSignedRevision } from './coverage.ts';
import type { FoundSignature } from './find.ts';
import { readHole } from './hole.ts';
import { SignatureFault } from './reasons.ts';
import { signerCertificate } from './signer-certificate.ts';
import { SUBFILTERS, verifyBySubFilter } from './subfilter.ts';
import { asDict, asItems, asName, type PdfDict } from './syntax/objects.ts';
import type { Revision } from './syntax/revision.ts';
import { signingTime } from './time.ts';
import { signatureTimestamp, timestampInfo } from './timestamp.ts';
import { readBareSignature, verifyBareSignature } from './x509-rsa.ts';

/** One signature judged for itself: what came after it is judged when all are known. */
export interface Judged {
  facts: SignatureFacts;
  dict: PdfDict | null;
  range: ByteRange | null;
  /** The revision it covers; null where it cannot be opened. */
  revision: Revision | null;
}

const KEYS_ONCE = ['ByteRange', 'Contents', 'SubFilter'];

/** Facts of a signature of which nothing is known yet. */
export function blankFacts(kind: SignatureFacts['kind']): SignatureFacts {
  return {
    status: 'unknown',
    coversWholeFile: false,
    kind,
    signer: null,
    organisation: null,
    issuer: null,
    ...{
      signerType: null,
      signedAt: null,
      signedAtSource: null,
      digest: null,
      certificate: null,
      reason: null,
      signedLength: null,
      changes: null,
    },
  };
}

/** Whether it certifies the document (DocMDP, 12.8.2.2). */
async function certifies(dict: PdfDict, revision: Revision | null): Promise<boolean> {
  const references = revision ? await revision.lookup(dict, 'Reference') : dict.entries.get('Reference');
  for (const item of asItems(references) ?? []) {
    const reference = asDict(revision ? await revision.resolve(item) : item);
    if (reference && asName(reference.entries.get('TransformMethod')) === 'DocMDP') return true;
  }
  return false;
}

function fault(error: unknown): SignatureFault {
  return error instanceof SignatureFault ? error : new SignatureFault('unknown', 'unexpected-failure');
}

/**
 * Judges one signature by its bytes, its CMS and the revision that it covers.
 * @param now the file as it is; null where its cross-reference cannot be followed
 * @param ranges those of all signatures in fields
 */
export async function judge(
  bytes: Uint8Array,
  { dict, linked }: FoundSignature,
  now: Revision | null,
  ranges: readonly ByteRange[],
): Promise<Judged> {
  const subFilter = dict && asName(dict.entries.get('SubFilter'));
  const certifying = dict !== null && (await certifies(dict, now).catch(() => false));
  const kind = subFilter === 'ETSI.RFC3161' ? 'timestamp' : certifying ? 'certification' : 'approval';
  const judged: Judged = { facts: blankFacts(kind), dict, range: null, revision: null };
  const { facts } = judged;
  try {
    if (!dict)
      throw linked
        ? new SignatureFault('broken', 'byte-range-missing')
        : new SignatureFault('unknown', 'no-signature-field');
    Object.assign(facts, signingTime(null, null, dict));
    if (KEYS_ONCE.some((key) => dict.repeated.has(key)))
      throw new SignatureFault('broken', 'dictionary-ambiguous');
    const range = await readByteRange(dict, bytes.length, now);
    judged.range = range;
    facts.signedLength = range.end;
    facts.coversWholeFile = coversWholeFile(bytes, range);
    if (linked && overlaps(range, ranges)) throw new SignatureFault('broken', 'byte-range-overlap');
    await judgeContents(bytes, dict, range, facts, now);
    judged.revision = await openSignedRevision(bytes, range, dict, linked);
    if (!linked) throw new SignatureFault('unknown', 'no-signature-field');
    facts.status = 'valid';
  } catch (error) {
    const { status, reason } = fault(error);
    Object.assign(facts, { status, reason });
  }
  return judged;
}

async function judgeContents(
  bytes: Uint8Array,
  dict: PdfDict,
  range: ByteRange,
  facts: SignatureFacts,
  now: Revision | null,
) {
  const contents = readHole(bytes, dict, range);
  const name = asName(dict.entries.get('SubFilter'));
  if (name === 'adbe.x509.rsa_sha1') {
    const bare = await readBareSignature(contents, dict, now);
    Object.assign(facts, await certificateFacts(bare.certificate, bare.others));
    facts.digest = await verifyBareSignature(bare, bytes, range);
    return;
  }
  const subFilter = SUBFILTERS.find((known) => known === name);
  if (!subFilter) throw new SignatureFault('unknown', 'subfilter-unknown');
  const cms = parseCms(contents);
  facts.digest = digestName(cms.signer.digestAlgorithm.algorithmId);
  const certificate = signerCertificate(cms);
  if (!certificate) throw new SignatureFault('unknown', 'certificate-missing');
  Object.assign(facts, await certificateFacts(certificate, cms.certificates), signingTime(null, cms, dict));
  await verifyBySubFilter(subFilter, cms, certificate, bytes, range);
  const stamped = subFilter === 'ETSI.RFC3161' ? timestampInfo(cms).genTime : await signatureTimestamp(cms);
  Object.assign(facts, signingTime(stamped, cms, dict));
}
