import { useFolder } from './folder-context.ts';
import { useFolderWords } from './folder-words.ts';

/** How far the check is, or where the results shown come from. */
export function RunNote() {
  const words = useFolderWords();
  const { model, actions } = useFolder();
  const run = model.run.value;
  const earlier = model.earlier.value;
  if (model.outdated.value) return <p role="alert">{words.outdated}</p>;
  if (earlier) {
    return (
      <section class="run-note">
        <p>{words.reopenHint(earlier.when)}</p>
        {earlier.reopens && (
          <button type="button" class="button" onClick={actions.reopen}>
            {words.reopen(earlier.name)}
          </button>
        )}
      </section>
    );
  }
  if (!run) return null;
  const { done, total, kept, active } = run;
  const ended = done < total ? words.stopped(done, total) : words.finished(total);
  return (
    <section class="run-note">
      {active && (
        <>
          <progress max={total} value={done} aria-label={words.progress(done, total)} />
          <p>{words.progress(done, total)}</p>
          <button type="button" class="button" onClick={actions.stop}>
            {words.stop}
          </button>
        </>
      )}
      <p role="status">
        {!active && ended} {!active && kept > 0 && words.keptCount(kept)}
      </p>
      {!active && done < total && (
        <button type="button" class="button" onClick={actions.goOn}>
          {words.goOn}
        </button>
      )}
    </section>
  );
}
