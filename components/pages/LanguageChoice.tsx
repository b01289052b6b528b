import { usePageWords } from '../shared/page-words.ts';
import type { Language } from '../shared/words.ts';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

interface LanguageChoiceProps {
  language: Language;
  onChoose: (language: Language) => void;
}

/** Vietnamese or English, each named in itself; the browser's language plays no part. */
export function LanguageChoice({ language, onChoose }: LanguageChoiceProps) {
  const words = usePageWords();
  return (
    <fieldset class="card">
      <legend>{words.languageTitle}</legend>
      {LANGUAGES.map((one) => (
        <label key={one} class="choice" lang={one}>
          <input type="radio" name="language" checked={one === language} onChange={() => onChoose(one)} />
          {words.languages[one]}
        </label>
      ))}
    </fieldset>
  );
}
