import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';

interface OcrProgressProps {
  attachment: string;
  name: string;
}

/** How far reading a scan is, with a button to do without it; nothing while none is read. */
export function OcrProgress({ attachment, name }: OcrProgressProps) {
  const words = useWords();
  const { model, actions } = usePanel();
  const share = model.ocr.value[attachment];
  if (share === undefined) return null;
  return (
    <div class="ocr">
      <p class="note">{words.ocrProgress(name, Math.round(share * 100))}</p>
      <button type="button" class="button" onClick={() => actions.stopOcr(attachment)}>
        {words.stopOcr}
      </button>
    </div>
  );
}
