import type { OcrEnd } from '../../utils/evidence/facts.ts';
import { useWords } from './words.ts';

interface OcrNoteProps {
  /** Of the scan. */
  name: string;
  /** The share that is done, 0 to 1, while it is being read. */
  share?: number | undefined;
  /** Why reading did not come to its end, where it did not. */
  ended?: OcrEnd | undefined;
  /** The file is no longer at hand, so there is no trying again. */
  gone?: boolean;
  onStop?: () => void;
  onAgain?: () => void;
}

/** How far reading a scan is, with a button to do without it; where it did not come to its end, one to try again. */
export function OcrNote({ name, share, ended, gone = false, onStop, onAgain }: OcrNoteProps) {
  const words = useWords();
  if (share !== undefined) {
    return (
      <div class="ocr">
        <p class="note">{words.ocrProgress(name, Math.round(share * 100))}</p>
        <button type="button" class="button" onClick={onStop}>
          {words.stopOcr}
        </button>
      </div>
    );
  }
  if (ended === undefined) return null;
  return (
    <div class="ocr" data-ocr-ended={ended}>
      <p class="note">{gone ? words.fileGone : words.ocrEnded[ended](name)}</p>
      {!gone && (
        <button type="button" class="button" onClick={onAgain}>
          {words.readAgain}
        </button>
      )}
    </div>
  );
}
