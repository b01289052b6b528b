import * as z from 'zod/mini';
import { handedReportSchema } from '../report/handover.ts';
import { fileFactsSchema, type FileFacts, type SignatureFacts } from './facts.ts';

/** Bytes of the largest file of results that is read, and files in it. */
export const MOST_RESULT_BYTES = 20_000_000;
const MOST_FILES = 2_000;
const LONGEST_NAME = 500;

/** What an officer's machine found out about files, by their hashes: claims, to be taken for no more. */
export const resultsFileSchema = z.object({
  kind: z.literal('soat-cchc-results'),
  format: z.literal(1),
  ...handedReportSchema.shape,
  /** Version of the engine that looked; those of another are not taken. */
  engine: z.string().check(z.maxLength(20)),
  files: z
    .array(
      z.object({
        criterion: z.string().check(z.maxLength(40)),
        name: z.string().check(z.maxLength(LONGEST_NAME)),
        facts: fileFactsSchema,
      }),
    )
    .check(z.maxLength(MOST_FILES)),
});
export type ResultsFile = z.infer<typeof resultsFileSchema>;

/**
 * Facts without anything of the document itself: its text and pictures stay where it is, and none that others made
 * are shown. What was read off its first page remains.
 */
export function withoutContent(facts: FileFacts): FileFacts {
  const { pdf, scan, ocr } = facts;
  return {
    ...facts,
    pdf: pdf && { ...pdf, text: pdf.text.map(() => ''), signatures: pdf.signatures.map(withoutChain) },
    ...(scan && { scan: { ...scan, seals: scan.seals.map((seal) => ({ ...seal, picture: '' })) } }),
    ...(ocr && {
      ocr: { ...ocr, unsure: ocr.unsure.map((spot) => ({ ...spot, asRead: '', picture: null })) },
    }),
  };
}

/** A chain that came from elsewhere would be verified as if it were the file's own. */
function withoutChain(signature: SignatureFacts): SignatureFacts {
  if (!signature.certificate) return signature;
  const { notBefore, notAfter, selfSigned, sha256, authorityKeyId } = signature.certificate;
  return { ...signature, certificate: { notBefore, notAfter, selfSigned, sha256, authorityKeyId } };
}

/** Parses the text of a file of results; null where it is none. */
export function parseResultsFile(text: string): ResultsFile | null {
  try {
    const parsed = resultsFileSchema.safeParse(JSON.parse(text)).data;
    if (!parsed) return null;
    return { ...parsed, files: parsed.files.map((file) => ({ ...file, facts: withoutContent(file.facts) })) };
  } catch {
    return null;
  }
}
