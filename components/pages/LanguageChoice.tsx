import type { SetBy } from '../../utils/packs/settings.ts';
import { usePageWords } from '../shared/page-words.ts';
import type { Language } from '../shared/words.ts';
import { SetByNote } from './SetByNote.tsx';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

interface LanguageChoiceProps {
  language: Language;
  setBy: SetBy;
  onChoose: (language: Language) => void;
}

/** Vietnamese or English, each named in itself; the browser's language plays no part. */
export function LanguageChoice({ language, setBy, onChoose }: LanguageChoiceProps) {
  const words = usePageWords();
  return (
    <fieldset class="card">
      <legend>{words.languageTitle}</legend>
      <SetByNote by={setBy} />
      {LANGUAGES.map((one) => (
        <label key={one} class="choice" lang={one}>
          <input
            type="radio"
            name="language"
            checked={one === language}
            disabled={setBy === 'locked'}
            onChange={() => onChoose(one)}
          />
          {words.languages[one]}
        </label>
      ))}
    </fieldset>
  );
}
