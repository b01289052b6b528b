import { support as english } from '../../utils/words/en/support.ts';
import { support as vietnamese } from '../../utils/words/vi/support.ts';
import type { Language } from '../shared/words.ts';

interface SupportAppProps {
  language: Language;
  what: 'structure' | 'problem';
  /** All that goes into the file. */
  text: string;
  onSave: (name: string) => void;
}

/** Shows what is to be told the maintainers, whole, and saves it as a file; nothing is sent from here. */
export function SupportApp({ language, what, text, onSave }: SupportAppProps) {
  const words = language === 'en' ? english : vietnamese;
  const { title, advice, fileName } = words[what];
  return (
    <main class="options support" lang={language}>
      <h1>{title}</h1>
      <p>{advice}</p>
      <p>{words.checkIt}</p>
      <pre tabIndex={0} role="region" aria-label={words.content}>
        {text}
      </pre>
      <button type="button" class="button button-primary" onClick={() => onSave(fileName)}>
        {words.save}
      </button>
    </main>
  );
}
