import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';

/** What to do where the page was not understood: show where things stand, or tell the maintainers. */
export function WrongPage() {
  const words = useWords();
  const { actions } = usePanel();
  return (
    <footer class="wrong-page">
      <button type="button" class="button" onClick={actions.teach}>
        {words.wrongPage}
      </button>
      <button type="button" class="button" onClick={() => actions.openSupport('structure')}>
        {words.exportStructure}
      </button>
      <button type="button" class="button" onClick={() => actions.openSupport('problem')}>
        {words.reportProblem}
      </button>
      <p class="note">{words.wrongPageAdvice}</p>
    </footer>
  );
}
