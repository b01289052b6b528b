import type { PackProblem } from '../../utils/packs/load.ts';
import type { Round } from '../../utils/report/report.ts';
import { PageWordsContext, pageWords } from '../shared/page-words.ts';
import { panelWords, WordsContext, type Language } from '../shared/words.ts';
import { KeptData } from './KeptData.tsx';
import { Authorities, type AuthoritiesProps } from './Authorities.tsx';
import type { KeepingModel } from './keeping-model.ts';
import { Keeping } from './Keeping.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PackImport } from './PackImport.tsx';
import { RoundForm } from './RoundForm.tsx';

export interface OptionsProps {
  language: Language;
  round: Round | null;
  authorities: AuthoritiesProps;
  pack: { title: string; criteria: number; imported: boolean };
  /** Bytes; null while not known. */
  used: number | null;
  onRound: (round: Round | null) => Promise<PackProblem['reason'] | null>;
  onLanguage: (language: Language) => void;
  onImport: (file: File) => Promise<PackProblem | null>;
  onRemovePack: () => void;
  onDropAll: () => Promise<boolean>;
  keeping: KeepingModel;
}

/** The options page: round, language, pack, trusted authorities, and what is kept on this machine. */
export function Options(options: OptionsProps) {
  const words = pageWords(options.language);
  return (
    <WordsContext.Provider value={panelWords(options.language)}>
      <PageWordsContext.Provider value={words}>
        <main class="options" lang={options.language}>
          <h1>{words.optionsTitle}</h1>
          <RoundForm round={options.round} onSave={options.onRound} />
          <LanguageChoice language={options.language} onChoose={options.onLanguage} />
          <PackImport {...options.pack} onImport={options.onImport} onRemove={options.onRemovePack} />
          <Authorities {...options.authorities} />
          <Keeping language={options.language} keeping={options.keeping} />
          <KeptData used={options.used} onDropAll={options.onDropAll} />
          <nav class="row">
            <a class="link" href="/guide.html" target="_blank">
              {words.guide}
            </a>
            <a class="link" href="/licences.txt" target="_blank">
              {words.licences}
            </a>
          </nav>
        </main>
      </PageWordsContext.Provider>
    </WordsContext.Provider>
  );
}
