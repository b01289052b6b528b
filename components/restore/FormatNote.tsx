import { formatsIn, type Formatted } from '../../utils/report/formatted.ts';
import { useKeptWords } from './kept-words.ts';

/** Says which formatting comes back with a text; nothing where that is plain lines. */
export function FormatNote({ formatting = [] }: { formatting?: readonly Formatted[] | undefined }) {
  const words = useKeptWords();
  const formats = formatsIn(formatting).map((format) => words.formats[format]);
  if (formats.length === 0) return null;
  return <p class="quiet">{words.withFormatting(formats.join(', '))}</p>;
}
