import * as z from 'zod/mini';
import { fileFactsSchema } from '../evidence/facts.ts';
import { formattingSchema } from '../report/formatting.ts';
import { reportSchema, roundSchema } from '../report/report.ts';
import { verdictSchema } from '../report/finding.ts';
import { fetchingQuestionSchemas } from './fetching.ts';
import { handoverQuestionSchemas } from './handover.ts';
import { profileSchema } from '../packs/profile.ts';
import { keepingQuestionSchemas } from './keeping.ts';
import { keptQuestionSchemas } from './kept.ts';
import { errorMetSchema } from './noted-errors.ts';
import { receiptQuestionSchemas } from './receipts.ts';

/**
 * The one map of runtime messages. Every message says to whom it goes, since all of the extension's contexts hear
 * all of them, and is parsed where it arrives. Text that stands in a page came from the page: it is data.
 */

/** Content script → service worker. */
export const fromPageSchema = z.discriminatedUnion('type', [
  /** What the page shows now; `fresh`: first reading of a new document, so the values are the portal's own. */
  z.object({
    to: z.literal('background'),
    type: z.literal('page-seen'),
    recognised: z.boolean(),
    reason: z.string(),
    report: z.nullable(reportSchema),
    fresh: z.boolean(),
    /** Dated lines of the page, among which the round may be announced. */
    datedTexts: z.optional(z.array(z.string())),
    /**
     * Fields outside of a fresh reading whose values came from the portal all the same: read for the first time in
     * this document, with nothing typed, put in or restored by the browser before (a dialog that was just opened).
     */
    fromPortal: z.optional(
      z.array(z.object({ criterion: z.string(), field: z.enum(['score', 'explanation']) })),
    ),
    /** How this document was come by, where that tells more than that a page was opened. */
    arrival: z.optional(z.enum(['reloaded', 'traversed', 'redirected'])),
  }),
  /** The document is being left; `form`: by posting a form, whose answer may echo what was not kept. */
  z.object({ to: z.literal('background'), type: z.literal('leaving'), form: z.boolean() }),
  /** A value was typed: keep it before anything else. Answered with `{ kept: boolean, reason?: string }`. */
  z.object({
    to: z.literal('background'),
    type: z.literal('typed'),
    criterion: z.string(),
    field: z.enum(['score', 'explanation']),
    value: z.string(),
    formatting: formattingSchema,
    at: z.string(),
    account: z.nullable(z.string()),
    unit: z.nullable(z.string()),
  }),
  /** The portal's `Date` header; instants in milliseconds of the computer's clock. */
  z.object({
    to: z.literal('background'),
    type: z.literal('clock-read'),
    portalDate: z.string(),
    sentAt: z.number(),
    receivedAt: z.number(),
  }),
  /** Asks for a nonce for the frame's port. Answered with `{ nonce: string }`. */
  z.object({ to: z.literal('background'), type: z.literal('port-nonce') }),
  /** «Gửi báo cáo» went on. */
  z.object({ to: z.literal('background'), type: z.literal('submitted') }),
  /** A confirmation of the portal was seen, or the session's end. */
  z.object({ to: z.literal('background'), type: z.literal('session-ended') }),
  /** Values wait to be put into the page: asks for the script that does it. */
  z.object({ to: z.literal('background'), type: z.literal('puts-waiting') }),
  /** A person has pointed out where things stand on this portal. */
  z.object({ to: z.literal('background'), type: z.literal('profile-taught'), profile: profileSchema }),
]);
export type FromPage = z.infer<typeof fromPageSchema>;

/** Panel (frame, side panel, tab), options, popup → service worker. */
export const fromPanelSchema = z.discriminatedUnion('type', [
  /** Answered with `{ allowed, nonce, state }`; not allowed where the embedder is no portal we serve. */
  z.object({ to: z.literal('background'), type: z.literal('panel-hello'), tab: z.nullable(z.number()) }),
  z.object({
    to: z.literal('background'),
    type: z.literal('set-panel-open'),
    tab: z.number(),
    open: z.boolean(),
  }),
  /** From a frame that goes, with its page or because the page has taken it away. */
  z.object({ to: z.literal('background'), type: z.literal('frame-gone') }),
  z.object({ to: z.literal('background'), type: z.literal('accept-round'), round: roundSchema }),
  /** Judges for the gate; answered with a verdict. */
  z.object({ to: z.literal('background'), type: z.literal('gate-verdict'), tab: z.number() }),
  /** Keeps what was passed over, with the reason in one line (empty where none is asked). */
  z.object({
    to: z.literal('background'),
    type: z.literal('gate-passed'),
    tab: z.number(),
    reason: z.string(),
    verdict: verdictSchema,
  }),
  /** A reminder, by its key, is done or no longer. */
  z.object({
    to: z.literal('background'),
    type: z.literal('tick'),
    tab: z.number(),
    reminder: z.string(),
    done: z.boolean(),
  }),
  /** Has a person point out on the page in a tab where things stand. */
  z.object({ to: z.literal('background'), type: z.literal('start-teaching'), tab: z.number() }),
  /** The person has seen on the portal that the report is sent. */
  z.object({ to: z.literal('background'), type: z.literal('sent-seen'), tab: z.number() }),
  z.object({
    to: z.literal('background'),
    type: z.literal('confirm-drafts'),
    tab: z.number(),
    keys: z.array(z.string()),
  }),
  z.object({ to: z.literal('background'), type: z.literal('drop-draft'), tab: z.number(), key: z.string() }),
  /** From the options page alone: everything that is kept on this machine goes. */
  z.object({ to: z.literal('background'), type: z.literal('drop-all-drafts') }),
  ...keepingQuestionSchemas,
  errorMetSchema,
  /** The engine is wanted: answered once the offscreen document stands. */
  z.object({ to: z.literal('background'), type: z.literal('want-engine') }),
  ...keptQuestionSchemas,
  ...receiptQuestionSchemas,
  ...fetchingQuestionSchemas,
  ...handoverQuestionSchemas,
]);
export type FromPanel = z.infer<typeof fromPanelSchema>;

/** What was found out about a file. */
const fileJudgedSchema = z.object({
  to: z.literal('background'),
  type: z.literal('file-judged'),
  tab: z.number(),
  criterion: z.string(),
  attachment: z.string(),
  name: z.string(),
  facts: fileFactsSchema,
  suggestedName: z.nullable(z.string()),
});
export type FileJudged = z.infer<typeof fileJudgedSchema>;
/** Engine (offscreen document) → service worker. */
export const fromEngineSchema = z.discriminatedUnion('type', [fileJudgedSchema, errorMetSchema]);
export type FromEngine = z.infer<typeof fromEngineSchema>;

export type { ToContent } from './to-content.ts';

/** BroadcastChannel between the panel and the engine; carries `File`s. */
export const ENGINE_CHANNEL = 'soat-cchc-engine';
export const toEngineSchema = z.object({
  type: z.literal('judge-file'),
  tab: z.number(),
  criterion: z.string(),
  attachment: z.string(),
  file: z.custom<File>((value) => value instanceof File),
  /** Have OCR try once more where it did not come to its end. */
  again: z.optional(z.boolean()),
});
export type ToEngine = z.infer<typeof toEngineSchema>;
