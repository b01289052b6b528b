import { KeepingWordsContext, keepingWords } from '../shared/keeping-words.ts';
import type { Language } from '../shared/words.ts';
import { BackupFolder } from './BackupFolder.tsx';
import { DraftsLock } from './DraftsLock.tsx';
import { ExportDrafts } from './ExportDrafts.tsx';
import { ImportDrafts } from './ImportDrafts.tsx';
import type { KeepingModel } from './keeping-model.ts';
import { KeptReports } from './KeptReports.tsx';

/** Everything about drafts that are kept: the lock and, unless they are locked, reports and how long, moving them, backups. */
export function Keeping({ language, keeping }: { language: Language; keeping: KeepingModel }) {
  return (
    <KeepingWordsContext.Provider value={keepingWords(language)}>
      <DraftsLock {...keeping.lock} />
      {keeping.lock.state !== 'locked' && (
        <>
          <KeptReports {...keeping} />
          <ExportDrafts {...keeping} />
          <ImportDrafts {...keeping} />
          <BackupFolder {...keeping} />
        </>
      )}
    </KeepingWordsContext.Provider>
  );
}
