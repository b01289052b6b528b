import { useState } from 'preact/hooks';
import { usePanel } from '../shared/panel-context.ts';
import { useKeptWords } from './kept-words.ts';
import { saveFile } from './save-file.ts';

/** The file of a draft as a download, for where the page does not take it. */
export function FileDownload({ draftKey }: { draftKey: string }) {
  const words = useKeptWords();
  const { actions } = usePanel();
  const [gone, setGone] = useState(false);
  const download = async () => {
    const file = await actions.kept.file(draftKey);
    setGone(file === null);
    if (file) saveFile(file);
  };
  return (
    <>
      <button type="button" class="link" onClick={() => void download()}>
        {words.downloadFile}
      </button>
      <span role="status">{gone && words.fileGone}</span>
    </>
  );
}
