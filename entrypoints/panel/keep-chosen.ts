import type { PanelModel } from '../../components/shared/model.ts';
import type { DraftFailure } from '../../utils/drafts/failure.ts';
import type { KeepFile } from '../../utils/messaging/files.ts';
import { keepFile } from '../../utils/messaging/send-file.ts';

/** Milliseconds until a service worker that was just waking, or had not seen the page yet, is asked again. */
const SOON = 1_000;
const SOON_ATTEMPTS = 5;
/** Milliseconds until a file that there was no room for is tried again. */
const LATER = 20_000;

type Chosen = Omit<KeepFile, 'type' | 'listed'>;

/** Keeps chosen files as drafts until that has worked, and says in the model why one is not kept. */
export function createKeeper(model: PanelModel): (file: Chosen) => Promise<void> {
  /** By attachment id, in the order in which they were chosen. */
  const failures = new Map<string, DraftFailure>();

  const tell = () => {
    model.keepFailure.value = [...failures.values()].at(-1) ?? null;
  };
  const attachmentsOf = (criterion: string) =>
    model.state.value?.report?.criteria.find(({ code }) => code === criterion)?.attachments;
  /** Taken out of the field again, or taken over by the portal. */
  const isGone = ({ criterion, attachment }: Chosen): boolean =>
    attachmentsOf(criterion)?.every(({ id }) => id !== attachment) ?? false;
  const keep = async (file: Omit<KeepFile, 'type'>, attempt = 0): Promise<void> => {
    const kept = await keepFile(file);
    const reason = kept?.kept ? null : (kept?.reason ?? 'unknown');
    const passing = kept === null || reason === 'no-report';
    if (reason === null || (attempt > 0 && !passing && isGone(file))) {
      failures.delete(file.attachment);
      return tell();
    }
    const soon = passing && attempt < SOON_ATTEMPTS;
    if (!soon) failures.set(file.attachment, reason);
    tell();
    if (reason !== 'too-large') setTimeout(() => void keep(file, attempt + 1), soon ? SOON : LATER);
  };
  return (file) => {
    const uploaded = attachmentsOf(file.criterion)?.filter(({ origin }) => origin === 'uploaded') ?? [];
    return keep({ ...file, listed: uploaded.map(({ name }) => name) });
  };
}
