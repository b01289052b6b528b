import { compareCodes } from '../../utils/report/code.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useKeptWords } from './kept-words.ts';

/** Says which criteria are being edited in another tab, so that neither tab writes over the other unawares. */
export function ElsewhereNotice() {
  const words = useKeptWords();
  const { elsewhere } = usePanel().model.kept.states.value;
  if (elsewhere.length === 0) return null;
  return (
    <p class="notice" role="status" data-elsewhere={elsewhere.length}>
      {words.elsewhere([...elsewhere].sort(compareCodes).join(', '))}
    </p>
  );
}

/** The same on the pill, in short. */
export function ElsewhereMark() {
  const words = useKeptWords();
  const { elsewhere } = usePanel().model.kept.states.value;
  if (elsewhere.length === 0) return null;
  return <span class="pill-part">{words.elsewhereShort}</span>;
}
