import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../utils/drafts/history-entry.ts';
import { usePanel } from '../shared/panel-context.ts';
import { shortTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';
import { CopyOne } from './CopyOne.tsx';
import { FormatNote } from './FormatNote.tsx';
import { useKeptWords } from './kept-words.ts';

type Found = HistoryEntry[] | 'asked' | 'failed';

/** All versions that were kept of a criterion's texts, with when and from where; read when it is unfolded. */
export function History({ code }: { code: string }) {
  const words = useKeptWords();
  const { actions, model } = usePanel();
  const locked = model.state.value?.draftsLocked === true;
  const [found, setFound] = useState<Found>('asked');
  const read = async () => setFound((await actions.kept.history(code)) ?? 'failed');
  return (
    <details
      class="history"
      data-history={code}
      onToggle={(event) => {
        if (event.currentTarget.open) void read();
      }}
    >
      <summary>{words.history}</summary>
      {found === 'failed' && <p class="note">{words.historyFailed}</p>}
      {Array.isArray(found) && found.length === 0 && (
        <p class="note">{locked ? words.locked : words.historyEmpty}</p>
      )}
      {Array.isArray(found) && (
        <ol>
          {found.map((entry) => (
            <Version key={`${entry.field} ${entry.from} ${entry.writtenAt}`} code={code} entry={entry} />
          ))}
        </ol>
      )}
    </details>
  );
}

function Version({ code, entry }: { code: string; entry: HistoryEntry }) {
  const panelWords = useWords();
  const words = useKeptWords();
  const { model, actions } = usePanel();
  const { field, value, formatting, writtenAt, from } = entry;
  return (
    <li data-from={from}>
      <p>
        <b>{shortTime(writtenAt, model.now.value)}</b> · {panelWords.field[field]} · {words.from[from]}
      </p>
      <p class="history-text">{value || panelWords.emptyValue}</p>
      <FormatNote formatting={formatting} />
      {model.host === 'frame' && (
        <button
          type="button"
          class="link"
          onClick={() => actions.kept.takeBack({ criterion: code, field, value, formatting })}
        >
          {words.takeBack}
        </button>
      )}{' '}
      <CopyOne text={value} />
    </li>
  );
}
