import { IMAGE_KINDS, type FileFacts } from './facts.ts';
import { sha256Hex } from './hash.ts';
import { imageDefect } from './kind/image.ts';
import { sniffKind } from './kind/kind.ts';
import { Deadline, DEFAULT_LIMITS, type EvidenceLimits } from './limits.ts';

/**
 * Everything that a file's bytes tell, in a browser's Worker or in Node. Never throws for what is in the file: what
 * cannot be read is a fact (`failure`), and so is a bound that was met. pdf.js and the signature reader are loaded
 * when the first PDF comes.
 * @param bytes the whole file; not changed
 * @param name its name, of which the extension names a format that the content does not tell; never the kind
 * @param limits bounds other than the defaults
 */
export async function readEvidence(
  bytes: Uint8Array,
  name: string,
  limits: Partial<EvidenceLimits> = {},
): Promise<FileFacts> {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const { kind, format } = sniffKind(bytes);
  const facts: FileFacts = {
    sha256: await sha256Hex(bytes),
    size: bytes.length,
    kind,
    format: format === 'unknown' ? (extension(name) ?? format) : format,
    failure: null,
    pdf: null,
  };
  if (kind === 'empty') return { ...facts, failure: { kind: 'unreadable', reason: 'empty' } };
  if (bytes.length > bounds.bytes) return { ...facts, failure: { kind: 'limit', reason: 'bytes' } };
  if (kind === 'pdf') return { ...facts, ...(await readPdfFacts(bytes, bounds)) };
  const defect = imageDefect(kind, bytes);
  if (defect) return { ...facts, failure: { kind: 'unreadable', reason: defect } };
  return IMAGE_KINDS.has(kind) ? { ...facts, ...(await readImage(bytes, bounds)) } : facts;
}

async function readImage(
  bytes: Uint8Array,
  bounds: EvidenceLimits,
): Promise<Pick<FileFacts, 'scan' | 'unseen'>> {
  const { readScannedImage } = await import('./scan/read-scan.ts');
  return readScannedImage(bytes, bounds).catch(() => ({ unseen: true }));
}

async function readPdfFacts(
  bytes: Uint8Array,
  bounds: EvidenceLimits,
): Promise<Pick<FileFacts, 'pdf' | 'failure' | 'scan'>> {
  const { readPdf } = await import('./pdf/read-pdf.ts');
  try {
    return await readPdf(bytes, bounds, new Deadline(bounds.milliseconds));
  } catch (error) {
    // Code of ours, or of a library, that fails says nothing of the file: it is unknown, not broken.
    const reason = error instanceof Error ? error.message : String(error);
    return { pdf: null, failure: { kind: 'limit', reason } };
  }
}

function extension(name: string): string | null {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? null;
}
