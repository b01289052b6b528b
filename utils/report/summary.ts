import type { Attachment } from './criterion.ts';

/** Stands for a criterion's code where the Bảng tổng hợp of step 4 is meant, which belongs to none. */
export const SUMMARY = 'summary';

/** The id of a Bảng tổng hợp by its name, made as those of attachments are. */
export function summaryId(origin: Attachment['origin'], name: string): string {
  return `${SUMMARY}|${origin}|${name}|1`;
}
