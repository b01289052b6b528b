import { useState } from 'preact/hooks';
import { useFolder } from './folder-context.ts';
import { useFolderWords } from './folder-words.ts';

/** Where a folder or files are dropped or chosen. */
export function ChooseFiles() {
  const words = useFolderWords();
  const { model, actions } = useFolder();
  const [over, setOver] = useState(false);
  const take = (input: HTMLInputElement) => {
    actions.take([...(input.files ?? [])]);
    // So that the same folder can be chosen again once something was put right in it.
    input.value = '';
  };
  return (
    <section
      class={`drop-zone${over ? ' drop-zone-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) actions.drop(event.dataTransfer);
      }}
    >
      <p>{words.drop}</p>
      <div class="row">
        <FolderButton take={take} />
        <label class="button file-button">
          {words.chooseFiles}
          <input class="sr-only" type="file" multiple onChange={(event) => take(event.currentTarget)} />
        </label>
        {model.result.value.rows.length > 0 && (
          <button type="button" class="button" onClick={actions.clear}>
            {words.clear}
          </button>
        )}
      </div>
      <p role="status">{model.notTaken.value && words.notTaken[model.notTaken.value]}</p>
    </section>
  );
}

/** The browser's own dialog for folders where it can be opened again later, an input otherwise. */
function FolderButton({ take }: { take: (input: HTMLInputElement) => void }) {
  const words = useFolderWords();
  const { actions } = useFolder();
  if ('showDirectoryPicker' in window) {
    return (
      <button type="button" class="button button-primary" onClick={actions.chooseFolder}>
        {words.chooseFolder}
      </button>
    );
  }
  return (
    <label class="button button-primary file-button">
      {words.chooseFolder}
      <input
        class="sr-only"
        type="file"
        onChange={(event) => take(event.currentTarget)}
        ref={(input) => {
          if (input) input.webkitdirectory = true;
        }}
      />
    </label>
  );
}
