import { useState } from 'preact/hooks';
import { copyText } from './copy-text.ts';
import { useKeptWords } from './kept-words.ts';

/** Puts one text onto the clipboard, for where the page does not take it. */
export function CopyOne({ text }: { text: string }) {
  const words = useKeptWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <button type="button" class="link" onClick={() => void copyText(text).then(setCopied)}>
        {words.copyOne}
      </button>
      <span role="status">{copied === null ? '' : copied ? words.copied : words.notCopied}</span>
    </>
  );
}
