import { NOT_READ, type FileFacts } from '../../utils/evidence/facts.ts';
import { sha256Hex, unreadHash } from '../../utils/evidence/hash.ts';
import { sniffKind } from '../../utils/evidence/kind/kind.ts';
import { DEFAULT_LIMITS } from '../../utils/evidence/limits.ts';
import type { CrashMarks } from './crash-marks.ts';
import type { KnownFacts } from './known-facts.ts';
import type { WatchedOcr } from './ocr-progress.ts';
import type { WorkerHost } from './worker-host.ts';

/** Enough of a file to tell its kind where the whole of it is too much to hold. */
const HEAD_BYTES = 64 * 1024;

/**
 * Facts of a file, whatever happens to the Worker that looks; never rejects. Content that hung or broke it gets
 * `limit` and is not looked at again; so does, as `not-read`, a file that was moved or changed since it was chosen.
 * @param watched who is told of OCR and may stop it
 * @param again has OCR try once more where it did not come to its end
 */
export async function lookAt(
  file: File,
  host: WorkerHost,
  known: KnownFacts,
  marks: CrashMarks,
  watched?: Pick<WatchedOcr, 'onOcr' | 'stop'>,
  again = false,
): Promise<FileFacts> {
  try {
    return await lookInto(file, host, known, marks, watched, again);
  } catch {
    const failure = { kind: 'limit' as const, reason: NOT_READ };
    return { sha256: unreadHash(), size: file.size, kind: 'other', format: 'unknown', failure, pdf: null };
  }
}

async function lookInto(
  file: File,
  host: WorkerHost,
  known: KnownFacts,
  marks: CrashMarks,
  watched?: Pick<WatchedOcr, 'onOcr' | 'stop'>,
  again = false,
): Promise<FileFacts> {
  if (file.size > DEFAULT_LIMITS.bytes) {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    return stopped(head, unreadHash(), file.size, 'bytes');
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = await sha256Hex(bytes);
  const facts = known.get(sha256);
  if (facts && !(again && facts.ocr?.ended)) return facts;
  if (marks.isFatal(sha256)) return stopped(bytes, sha256, bytes.length, 'engine-lost');
  const head = bytes.slice(0, HEAD_BYTES);
  const size = bytes.length;
  marks.begin(sha256);
  const looked = await host.look({ name: file.name, bytes }, watched?.onOcr, watched?.stop);
  marks.end(sha256);
  const found = looked.type === 'facts' ? looked.facts : stopped(head, sha256, size, looked.reason);
  known.put(found);
  return found;
}

function stopped(head: Uint8Array, sha256: string, size: number, reason: string): FileFacts {
  return { sha256, size, ...sniffKind(head), failure: { kind: 'limit', reason }, pdf: null };
}
