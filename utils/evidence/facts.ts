import * as z from 'zod/mini';
import { pagePairSchema } from '../report/page-pair.ts';
import { scanFactsSchema } from './scan/facts.ts';

/** By content, never by extension. `office` is Word, Excel, PowerPoint, OpenDocument, RTF, old and new. */
export const FILE_KINDS = [
  'pdf',
  'jpeg',
  'png',
  'tiff',
  'webp',
  'bmp',
  'gif',
  'heic',
  'office',
  'archive',
  'empty',
  'other',
] as const;
export const fileKindSchema = z.enum(FILE_KINDS);
export type FileKind = z.infer<typeof fileKindSchema>;
export const IMAGE_KINDS: ReadonlySet<FileKind> = new Set([
  'jpeg',
  'png',
  'tiff',
  'webp',
  'bmp',
  'gif',
  'heic',
]);

/** Integrity of one signature; trust is another question (`issuerChain`). */
export const signatureFactsSchema = z.object({
  /** `unknown`: cannot be judged, `reason` says why. `changed-after`: verifies, but bytes were added later. */
  status: z.enum(['valid', 'broken', 'changed-after', 'unknown']),
  coversWholeFile: z.boolean(),
  kind: z.enum(['approval', 'certification', 'timestamp']),
  /** Subject CN and O, issuer CN, as in the certificate (accented or not). */
  signer: z.nullable(z.string()),
  organisation: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  /** Read off the certificate, null where it cannot be told. */
  signerType: z.nullable(z.enum(['person', 'organisation'])),
  /** ISO 8601; `signedAtSource` says who claims it. */
  signedAt: z.nullable(z.string()),
  signedAtSource: z.nullable(z.enum(['timestamp', 'signer', 'dictionary'])),
  /** e.g. SHA-256. */
  digest: z.nullable(z.string()),
  certificate: z.nullable(
    z.object({
      notBefore: z.string(),
      notAfter: z.string(),
      selfSigned: z.boolean(),
      /** Lower-case hex SHA-256 of the certificate, and its authority key identifier. */
      sha256: z.string(),
      authorityKeyId: z.nullable(z.string()),
      /** DER in base64: the certificate, then those that came with it and may have issued it. */
      chain: z.optional(z.array(z.string())),
    }),
  ),
  /** Technical reason for `broken`, `unknown` and `changed-after`: a key of `utils/words`. */
  reason: z.nullable(z.string()),
  /** Bytes from the beginning of the file to the end of what was signed: the document as it was signed. */
  signedLength: z.nullable(z.number()),
  /** Forbidden changes of `changed-after`. */
  changes: z.nullable(
    z.object({
      /** Numbers from 1 of the pages that may look different, and full names of the fields concerned. */
      pages: z.array(z.number()),
      /**
       * The same pages by their numbers in the document as it was signed and as it is: null where a page was added, or
       * taken away. Absent in what older engines kept.
       */
      pairs: z.optional(z.array(pagePairSchema)),
      fields: z.array(z.string()),
      /** Objects that were added, written anew or taken away since, permitted ones included. */
      objects: z.number(),
      look: z.boolean(),
      /** Nothing but additions in the header's number and date lines, covered by the organisation's signature. */
      numberLine: z.boolean(),
    }),
  ),
});
export type SignatureFacts = z.infer<typeof signatureFactsSchema>;

/** What stands in the header of page 1 (NĐ30 Phụ lục I). Parts that were not found are null. */
export const headerFactsSchema = z.object({
  /** «25» */
  number: z.nullable(z.string()),
  /** «BC-UBND», «2023/QĐ-UBND» keeps its year in front. */
  symbol: z.nullable(z.string()),
  /** ISO date, 2023-03-15. */
  date: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  /** «BÁO CÁO», «Công văn»… */
  type: z.nullable(z.string()),
  abstract: z.nullable(z.string()),
  /** «Phụ lục 1» with the parent's number in `number` and `symbol`. */
  appendix: z.nullable(z.string()),
  /** Who signed, as printed at the end: «PHÓ CHỦ TỊCH», «Nguyễn Văn An»; absent where it is not known. */
  signatory: z.optional(z.object({ position: z.string(), name: z.string() })),
});
export type HeaderFacts = z.infer<typeof headerFactsSchema>;

/** Why OCR read no more: `stopped` by a person, `time` or another bound, `failed`. */
export const ocrEndSchema = z.enum(['stopped', 'time', 'failed']);
export type OcrEnd = z.infer<typeof ocrEndSchema>;

/** What OCR read on the first page of a scan, of a PDF or an image. */
export const ocrFactsSchema = z.object({
  /** Why there is nothing more; null where it went through. */
  ended: z.nullable(ocrEndSchema),
  /** Number, symbol and date only where they are certain; null where the page has no part of a header. */
  header: z.nullable(headerFactsSchema),
  /** What stands there and could not be read for certain. */
  unsure: z.array(
    z.object({
      part: z.enum(['number', 'date']),
      /** What it may say; never to be taken for true. «25/BC-UBND», «2023-03-15» */
      guess: z.nullable(z.string()),
      /** The line as recognised. */
      asRead: z.string(),
      /** PNG of that spot as a data URL. */
      picture: z.nullable(z.string()),
    }),
  ),
});
export type OcrFacts = z.infer<typeof ocrFactsSchema>;

export const pdfFactsSchema = z.object({
  pages: z.number(),
  /** Full-page images, with or without a recogniser's invisible text. */
  scan: z.boolean(),
  /** A password is needed to open it: then nothing else is known. An owner password alone is `owner`. */
  encryption: z.enum(['none', 'owner', 'user']),
  activeContent: z.array(z.enum(['javascript', 'launch', 'embedded-file'])),
  /** A DỰ THẢO mark standing by itself, or «Số:   /…» with nothing laid over the gap. */
  draftMark: z.nullable(z.enum(['watermark', 'blank-number'])),
  header: z.nullable(headerFactsSchema),
  signatures: z.array(signatureFactsSchema),
  /** Plain text of each page, cut at a bound; empty strings where a page has none. */
  text: z.array(z.string()),
  /** Names of TCVN3 and VNI fonts whose text is no Unicode; absent where there are none. */
  legacyFonts: z.optional(z.array(z.string())),
  /** Documents whose headers stand at the tops of pages («25/BC-UBND»), the page from 1; absent where there is one at most. */
  beginnings: z.optional(z.array(z.object({ page: z.number(), document: z.string() }))),
});
export type PdfFacts = z.infer<typeof pdfFactsSchema>;

/** Reason of a `limit` where the bytes could not be had at all. */
export const NOT_READ = 'not-read';

/** Everything known of a file's content. No judgement, no Vietnamese message. */
export const fileFactsSchema = z.object({
  /** Lower-case hex; one of `unreadHash` where the bytes were not read. */
  sha256: z.string(),
  size: z.number(),
  kind: fileKindSchema,
  /** e.g. "zip", "docx", "doc", "rar": for the message. */
  format: z.string(),
  /** Why no page can be shown or it could not be looked at; null where all is well. `limit`: stopped by a bound, so unknown rather than broken. */
  failure: z.nullable(z.object({ kind: z.enum(['unreadable', 'limit']), reason: z.string() })),
  pdf: z.nullable(pdfFactsSchema),
  /** Of scans, PDF or image; absent where the file is none or it cannot be told. */
  scan: z.optional(scanFactsSchema),
  /** An image that could not be decoded here, so that it is not known whether it shows a document; else absent. */
  unseen: z.optional(z.literal(true)),
  /** Of scans, once OCR has been at it. */
  ocr: z.optional(ocrFactsSchema),
});
export type FileFacts = z.infer<typeof fileFactsSchema>;

/** What is known of a file's header, of an image's by OCR. */
export function headerOf({ pdf, ocr }: FileFacts): HeaderFacts | null {
  return pdf?.header ?? ocr?.header ?? null;
}
