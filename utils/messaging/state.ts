import * as z from 'zod/mini';
import { draftOfferSchema } from '../drafts/records.ts';
import { ocrEndSchema } from '../evidence/facts.ts';
import { verdictSchema } from '../report/finding.ts';
import { reviewFileSchema } from '../report/handover.ts';
import { reportSchema, roundSchema } from '../report/report.ts';
import { seenCriterionSchema } from '../report/seen.ts';

/** All that a panel shows about one tab; kept by the service worker, pushed to every panel of that tab. */
export const tabStateSchema = z.object({
  tab: z.number(),
  portal: z.object({
    recognised: z.boolean(),
    /** Key of a sentence in utils/words: why it is, or is not, the form. */
    reason: z.string(),
  }),
  report: z.nullable(reportSchema),
  /** What earlier documents, pages and days add to the report (`withSeen`); the verdict is about all of it. */
  seenEarlier: z.optional(z.array(seenCriterionSchema)),
  verdict: z.nullable(verdictSchema),
  /** Suggested names by attachment id, and header facts that made them. */
  suggestedNames: z.record(z.string(), z.string()),
  /** Ids of attachments that are being looked at. */
  inProgress: z.array(z.string()),
  /** By attachment id: scans of which OCR did not come to its end, and why; absent where there are none. */
  ocrEnded: z.optional(z.record(z.string(), ocrEndSchema)),
  /** Ids of files that the portal lists and whose content is not known, the Bảng tổng hợp among them. */
  unseen: z.optional(z.array(z.string())),
  /** The leader's remarks by criterion, written on this machine; absent where there are none. */
  remarks: z.optional(z.record(z.string(), z.string())),
  /** A leader's review that was opened here. */
  review: z.optional(z.nullable(reviewFileSchema)),
  drafts: z.array(draftOfferSchema),
  /** Whether drafts are locked by a passphrase that was not given since the browser started. */
  draftsLocked: z.optional(z.boolean()),
  /** «Không lưu được nháp»: reason of the last failure to keep a draft, null while all is kept. */
  draftFailure: z.nullable(z.string()),
  /** When «Gửi báo cáo» went on (ISO 8601), until the portal is seen to say that it is sent; else null. */
  unconfirmed: z.nullable(z.string()),
  round: z.nullable(roundSchema),
  /** A round read off the page that could be accepted with one click. */
  proposedRound: z.nullable(roundSchema),
  clock: z.object({
    /** Milliseconds to add to the computer's clock to get the portal's; null while not known. */
    offset: z.nullable(z.number()),
    /** Milliseconds either way. */
    margin: z.nullable(z.number()),
    readAt: z.nullable(z.string()),
  }),
  /** Other rounds that are open or to come, the one that closes first in front; absent where there are none. */
  otherRounds: z.optional(z.array(roundSchema)),
  /** How fast the work goes: minutes a criterion as the pack has it, bytes a second as seen at uploads. */
  pace: z.optional(
    z.object({ minutesPerCriterion: z.nullable(z.number()), uploadSpeed: z.nullable(z.number()) }),
  ),
  /** When the page says that its session ends (milliseconds of the computer's clock); null where it does not. */
  sessionEnds: z.optional(z.nullable(z.number())),
  language: z.enum(['vi', 'en']),
  panel: z.object({ open: z.boolean() }),
});
export type TabState = z.infer<typeof tabStateSchema>;
