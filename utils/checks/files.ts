import type { PdfFacts } from '../evidence/facts.ts';
import { stripPortalPrefix } from '../report/file-name.ts';
import type { AttachedFile } from './check.ts';
import type { Subject } from './subject.ts';

/** All files of a report with their facts and with the names that their owners gave them. */
export function attachedFiles({ report, facts, notFetched = {}, claimedBy = {} }: Subject): AttachedFile[] {
  const uploaded = report.criteria
    .flatMap(({ attachments }) => attachments)
    .filter(({ origin }) => origin === 'uploaded');
  const stripped = stripPortalPrefix(uploaded.map(({ name }) => name));
  const ownNames = new Map(uploaded.map(({ id }, index) => [id, stripped[index]]));
  return report.criteria.flatMap((criterion) =>
    criterion.attachments.map((attachment) => ({
      attachment,
      name: ownNames.get(attachment.id) ?? attachment.name,
      criterion: criterion.code,
      facts: facts[attachment.id] ?? null,
      notFetched: notFetched[attachment.id] ?? null,
      claimedBy: claimedBy[attachment.id],
    })),
  );
}

/** The PDF that can be opened and read, or null: another kind, broken, or locked by a password. */
export function readablePdf({ facts }: AttachedFile): PdfFacts | null {
  if (!facts?.pdf || facts.kind !== 'pdf' || facts.failure) return null;
  return facts.pdf.encryption === 'user' ? null : facts.pdf;
}

/** Lower-case hex SHA-256 of a file's bytes; null while they have not been seen. */
export function contentHash({ attachment, facts }: AttachedFile): string | null {
  return facts?.sha256 ?? attachment.sha256;
}
