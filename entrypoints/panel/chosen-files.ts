import type { PanelModel } from '../../components/shared/model.ts';
import type { ToPanel } from '../../utils/messaging/page-port.ts';
import { giveFile } from '../../utils/messaging/send-file.ts';
import { SUMMARY } from '../../utils/report/summary.ts';
import { createJudge } from './judge-chosen.ts';
import { createKeeper } from './keep-chosen.ts';

type FilesChosen = Extract<ToPanel, { type: 'files-chosen' }>;

/** A file that was chosen on this page while the panel stood there. */
interface Chosen {
  criterion: string;
  file: File;
  uploadsAtOnce: boolean;
}

/** The files chosen in the page: kept, handed to the engine, and at hand for a renamed copy. */
export interface ChosenFiles {
  take: (message: FilesChosen) => Promise<void>;
  /** The chosen file behind an attachment, or one of the same name under the criterion; null where it is gone. */
  find: (criterion: string, attachment: string, name: string) => Promise<Chosen | null>;
}

/** `tab` resolves once it is known of which tab the panel speaks; files that come before that wait for it. */
export function createChosenFiles(model: PanelModel, tab: Promise<number>): ChosenFiles {
  const chosen = new Map<string, Chosen>();
  const keep = createKeeper(model);
  const judge = createJudge(model);
  return {
    async take({ criterion, files, uploadsAtOnce }) {
      model.unfolded.value = { ...model.unfolded.value, [criterion]: true };
      if (uploadsAtOnce) {
        const ids = files.map(({ attachment }) => attachment);
        model.uploadedAtOnce.value = new Set([...model.uploadedAtOnce.value, ...ids]);
      }
      const speaksOf = await tab;
      for (const { attachment, file } of files) {
        const known = chosen.get(attachment);
        // Said once more when the portal turns out to have taken the file at once.
        if (known && uploadsAtOnce && !known.uploadsAtOnce) {
          known.uploadsAtOnce = true;
          continue;
        }
        chosen.set(attachment, { criterion, file, uploadsAtOnce });
        // The Bảng tổng hợp is made by the portal anew: no draft of it is offered.
        if (criterion !== SUMMARY) void keep({ tab: speaksOf, criterion, attachment, file });
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
      if (!offer) return null;
      const given = await giveFile({ tab: await tab, key: offer.key });
      return given?.file ? { criterion, file: given.file, uploadsAtOnce: false } : null;
    },
  };
}
