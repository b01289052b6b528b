import type { PackProblem } from '../../utils/packs/problem.ts';
import type { SettingsInForce } from '../../utils/packs/settings.ts';
import type { Round } from '../../utils/report/report.ts';
import { PageWordsContext, pageWords } from '../shared/page-words.ts';
import { panelWords, WordsContext, type Language } from '../shared/words.ts';
import { supportAddress } from '../support/address.ts';
import { KeptData } from './KeptData.tsx';
import { Authorities, type AuthoritiesProps } from './Authorities.tsx';
import type { KeepingModel } from './keeping-model.ts';
import { Keeping } from './Keeping.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PackCard } from '../packs/PackCard.tsx';
import type { PackModel } from '../packs/pack-model.ts';
import { PolicyProblems } from './PolicyProblems.tsx';
import { Portals, type PortalsProps } from './Portals.tsx';
import { Profiles, type ProfilesProps } from './Profiles.tsx';
import { RoundForm } from './RoundForm.tsx';

export interface OptionsProps {
  language: Language;
  round: Round | null;
  setBy: SettingsInForce['setBy'];
  /** What of an administrator's policy could not be used. */
  policyProblems: readonly PackProblem[];
  authorities: AuthoritiesProps;
  pack: PackModel;
  portals: PortalsProps;
  profiles: ProfilesProps;
  /** Bytes; null while not known. */
  used: number | null;
  onRound: (round: Round | null) => Promise<PackProblem | null>;
  onLanguage: (language: Language) => void;
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
          <PolicyProblems problems={options.policyProblems} />
          <RoundForm round={options.round} setBy={options.setBy.round} onSave={options.onRound} />
          <LanguageChoice
            language={options.language}
            setBy={options.setBy.language}
            onChoose={options.onLanguage}
          />
          <PackCard model={options.pack} />
          <Portals {...options.portals} />
          <Profiles {...options.profiles} />
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
            <a class="link" href={supportAddress('problem', null)} target="_blank">
              {words.reportProblem}
            </a>
          </nav>
        </main>
      </PageWordsContext.Provider>
    </WordsContext.Provider>
  );
}
