import { useState } from 'preact/hooks';
import { toVietnamIso } from '../../utils/text/vietnam-time.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';
import { copyText } from './copy-text.ts';
import { enteredTexts } from './entered-texts.ts';
import { useKeptWords } from './kept-words.ts';
import { saveFile } from './save-file.ts';

/** Where drafts cannot be kept: all that was entered, to the clipboard or as a file. */
export function CopyTexts() {
  const panelWords = useWords();
  const words = useKeptWords();
  const { model, actions } = usePanel();
  const [said, setSaid] = useState('');
  const gather = async () => {
    const report = model.state.value?.report ?? null;
    return enteredTexts(
      report,
      await actions.kept.texts(),
      ({ criterion, field }) => `${panelWords.criterion(criterion)}: ${panelWords.field[field]}`,
    );
  };
  const copy = async () => {
    const text = await gather();
    if (text === '') return setSaid(words.nothingToCopy);
    setSaid((await copyText(text)) ? words.copied : words.notCopied);
  };
  const save = async () => {
    const text = await gather();
    if (text === '') return setSaid(words.nothingToCopy);
    const day = toVietnamIso(model.now.value).slice(0, 10);
    saveFile(new File([text], words.fileName(day), { type: 'text/plain;charset=utf-8' }));
  };
  return (
    <div class="copy-texts">
      <button type="button" class="button" onClick={() => void copy()}>
        {words.copyAll}
      </button>
      <button type="button" class="button" onClick={() => void save()}>
        {words.saveAll}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
