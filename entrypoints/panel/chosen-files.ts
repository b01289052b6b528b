import type { PanelModel } from '../../components/shared/model.ts';
import type { ToPanel } from '../../utils/messaging/page-port.ts';
import { ENGINE_CHANNEL, type ToEngine } from '../../utils/messaging/protocol.ts';
import { giveFile, keepFile } from '../../utils/messaging/send-file.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';

type FilesChosen = Extract<ToPanel, { type: 'files-chosen' }>;

/** A file that was chosen on this page while the panel stood there. */
interface Chosen {
  criterion: string;
  file: File;
  uploadsAtOnce: boolean;
}

/** The files chosen in the page: kept, handed to the engine, and at hand for a renamed copy. */
export interface ChosenFiles {
  take: (message: FilesChosen) => void;
  /** The chosen file behind an attachment, or one of the same name under the criterion; null where it is gone. */
  find: (criterion: string, attachment: string, name: string) => Promise<Chosen | null>;
}

export function createChosenFiles(model: PanelModel, tab: () => number | null): ChosenFiles {
  const chosen = new Map<string, Chosen>();
  const engine = new BroadcastChannel(ENGINE_CHANNEL);

  const keep = async (criterion: string, attachment: string, file: File, speaksOf: number) => {
    const kept = await keepFile({ tab: speaksOf, criterion, attachment, file });
    model.keepFailure.value = kept?.kept ? null : (kept?.reason ?? 'unknown');
  };
  const judge = async (message: ToEngine) => {
    const sent = await sendToBackground({ to: 'background', type: 'want-engine' });
    if (sent.ok && sent.answer.ready) engine.postMessage(message);
  };
  return {
    take({ criterion, files, uploadsAtOnce }) {
      const speaksOf = tab();
      if (speaksOf === null) return;
      model.unfolded.value = { ...model.unfolded.value, [criterion]: true };
      for (const { attachment, file } of files) {
        const known = chosen.get(attachment);
        // Said once more when the portal turns out to have taken the file at once.
        if (known && uploadsAtOnce && !known.uploadsAtOnce) {
          known.uploadsAtOnce = true;
          continue;
        }
        chosen.set(attachment, { criterion, file, uploadsAtOnce });
        void keep(criterion, attachment, file, speaksOf);
        void judge({ type: 'judge-file', tab: speaksOf, criterion, attachment, file });
      }
    },
    async find(criterion, attachment, name) {
      const same = chosen.get(attachment);
      if (same) return same;
      for (const other of chosen.values()) {
        if (other.criterion === criterion && other.file.name === name) return other;
      }
      const offer = model.state.value?.drafts.find(
        ({ draft }) => draft.kind === 'file' && draft.criterion === criterion && draft.name === name,
      );
      const speaksOf = tab();
      if (!offer || speaksOf === null) return null;
      const given = await giveFile({ tab: speaksOf, key: offer.key });
      return given?.file ? { criterion, file: given.file, uploadsAtOnce: false } : null;
    },
  };
}
