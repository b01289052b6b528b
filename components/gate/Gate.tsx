import { useEffect, useErrorBoundary } from 'preact/hooks';
import type { GateQuestion } from '../shared/model.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';
import { GateDialog } from './GateDialog.tsx';

/** The checklist; should it fail to show, a plain one with both buttons, so that nobody is held back. */
export function Gate({ question }: { question: GateQuestion }) {
  const [failure] = useErrorBoundary();
  return failure === undefined ? <GateDialog question={question} /> : <PlainGate question={question} />;
}

function PlainGate({ question }: { question: GateQuestion }) {
  const words = useWords();
  const { actions } = usePanel();
  useEffect(() => actions.gateShown(question.gate), [question.gate]);
  return (
    <div class="gate" role="dialog" aria-modal="true" aria-label={words.gateTitle}>
      <div class="gate-sheet">
        <p>{words.gateFallback}</p>
        <div class="gate-row">
          <button type="button" class="button" onClick={() => actions.gateBack(question.gate, null)}>
            {words.gateBack}
          </button>
          <button type="button" class="button" onClick={() => actions.gateSend(question, '')}>
            {words.gateSend}
          </button>
        </div>
      </div>
    </div>
  );
}
