import { panelWords, WordsContext, type Language } from '../shared/words.ts';
import { ChooseFiles } from './ChooseFiles.tsx';
import { CopyingNote } from './CopyingNote.tsx';
import { CriteriaTable } from './CriteriaTable.tsx';
import { FilesTable } from './FilesTable.tsx';
import { FolderContext } from './folder-context.ts';
import { folderWords, FolderWordsContext, useFolderWords } from './folder-words.ts';
import type { FolderActions, FolderModel } from './model.ts';
import { GeneralFindings } from './GeneralFindings.tsx';
import { RunNote } from './RunNote.tsx';
import { SharedDocuments } from './SharedDocuments.tsx';

interface FolderAppProps {
  model: FolderModel;
  actions: FolderActions;
  language: Language;
}

/** The folder check: what to check, how far it is, and what was found. */
export function FolderApp({ model, actions, language }: FolderAppProps) {
  return (
    <WordsContext.Provider value={panelWords(language)}>
      <FolderWordsContext.Provider value={folderWords(language)}>
        <FolderContext.Provider value={{ model, actions }}>
          <Page model={model} />
        </FolderContext.Provider>
      </FolderWordsContext.Provider>
    </WordsContext.Provider>
  );
}

function Page({ model }: { model: FolderModel }) {
  const words = useFolderWords();
  const { rows, shared } = model.result.value;
  return (
    <main class="folder">
      <h1>{words.title}</h1>
      <p class="quiet folder-about">{words.about}</p>
      <ChooseFiles />
      <RunNote />
      <CopyingNote />
      {rows.length > 0 && (
        <>
          <GeneralFindings />
          <CriteriaTable />
          {shared.length > 0 && <SharedDocuments />}
          <FilesTable />
        </>
      )}
    </main>
  );
}
