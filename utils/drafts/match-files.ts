import type { Attachment } from '../report/criterion.ts';
import type { Report, Round } from '../report/report.ts';
import { ownership } from './ownership.ts';
import type { DraftOwner } from './records.ts';
import type { RememberedFile } from './schema.ts';
import { isPlainlyUploadedAs, plainName } from './uploaded-name.ts';

/** An attachment whose bytes were looked at while the page showed it. */
export interface KnownAttachment {
  name: string;
  sha256: string;
}

function sameSize(attachment: Attachment, file: RememberedFile): boolean {
  return attachment.size === null || attachment.size === file.size;
}

/**
 * Finds the content of a report's files: by the attachment that was looked at, by its known hash, or, for names in
 * the portal's list, by what this person once chose under that criterion by that name. Of several contents by one
 * name none is taken: which of them the portal holds cannot be told. Returns pairs of attachment id and hash.
 */
export function matchFiles(
  report: Report,
  judged: Readonly<Record<string, KnownAttachment>>,
  remembered: readonly RememberedFile[],
  owner: DraftOwner,
  round: Round | null,
): Map<string, string> {
  const own = remembered.filter(
    (file) => ownership({ owner: file.owner, writtenAt: file.rememberedAt }, owner, round) === 'own',
  );
  // A report may have 300 files, and each would be compared with as many.
  const ofCriterion = Map.groupBy(
    own.map((file) => ({ file, plain: plainName(file.name) })),
    ({ file }) => file.criterion,
  );
  const hashes = new Map<string, string>();
  for (const { code, attachments } of report.criteria) {
    for (const attachment of attachments) {
      const seen = judged[attachment.id];
      const known = seen?.name === attachment.name ? seen.sha256 : attachment.sha256;
      if (known) {
        hashes.set(attachment.id, known);
        continue;
      }
      if (attachment.origin !== 'uploaded') continue;
      const shown = plainName(attachment.name);
      const candidates = (ofCriterion.get(code) ?? []).filter(
        ({ file, plain }) => sameSize(attachment, file) && isPlainlyUploadedAs(shown, plain),
      );
      const contents = new Set(candidates.map(({ file }) => file.sha256));
      const [only] = contents;
      if (contents.size === 1 && only !== undefined) hashes.set(attachment.id, only);
    }
  }
  return hashes;
}
