import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { withSeen } from '../../utils/report/seen.ts';
import type { GateQuestion } from '../shared/model.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';
import { GateFindings } from './GateFindings.tsx';
import { countCriteria, gateList, reasonAsked } from './gate-questions.ts';
import { useFocusTrap } from './use-focus-trap.ts';

/** The checklist in front of «Gửi báo cáo»: errors first, and both ways out. */
export function GateDialog({ question }: { question: GateQuestion }) {
  const words = useWords();
  const { model, actions } = usePanel();
  const dialog = useRef<HTMLDivElement>(null);
  const heading = useId();
  const { gate, verdict } = question;
  const { report: shown, seenEarlier } = model.state.value ?? {};
  const report = shown ? withSeen(shown, seenEarlier ?? []) : null;
  const list = gateList(verdict, report);
  const { errors, groups, untouched, uncheckedFiles } = list;
  const clear = errors + groups.warning.length + groups.review.length + untouched.length === 0;
  const asked = reasonAsked(errors, model.state.value?.round ?? null, model.now.value);
  useFocusTrap(dialog, () => actions.gateBack(gate, null));
  useEffect(() => actions.gateShown(gate), [gate]);
  return (
    <div class="gate" role="dialog" aria-modal="true" aria-labelledby={heading} ref={dialog}>
      <div class="gate-sheet">
        <h1 id={heading}>{words.gateTitle}</h1>
        {errors === 0 && uncheckedFiles === 0 && <p class="gate-ready">{words.ready}</p>}
        <p class="gate-summary">
          {clear
            ? words.readyAdvice
            : errors > 0
              ? words.gateSummary(countCriteria(groups.error), untouched.length)
              : words.gateNoErrors}
        </p>
        <GateFindings
          list={list}
          titles={new Map(report?.criteria.map(({ code, title }) => [code, title]))}
          onPick={(target) => actions.gateBack(gate, target)}
          onTick={actions.tick}
        />
        <GateButtons
          key={gate}
          errors={errors}
          reasonAsked={asked}
          onBack={() => actions.gateBack(gate, null)}
          onSend={(reason) => actions.gateSend(question, reason)}
        />
      </div>
    </div>
  );
}

interface GateButtonsProps {
  errors: number;
  reasonAsked: boolean;
  onBack: () => void;
  onSend: (reason: string) => void;
}

function GateButtons({ errors, reasonAsked, onBack, onSend }: GateButtonsProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const send = () => {
    if (!reasonAsked || reason.trim()) return onSend(reasonAsked ? reason.trim() : '');
    setMissing(true);
    field.current?.focus();
  };
  return (
    <form
      class="gate-buttons"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {reasonAsked && (
        <label class="gate-reason">
          {words.gateReason}
          <input
            ref={field}
            type="text"
            maxLength={300}
            value={reason}
            aria-invalid={missing}
            aria-describedby={missing ? id : undefined}
            onInput={(event) => {
              setReason(event.currentTarget.value);
              setMissing(false);
            }}
          />
        </label>
      )}
      {missing && (
        <p id={id} class="field-error" role="alert">
          {words.gateReasonMissing}
        </p>
      )}
      {errors > 0 && !reasonAsked && <p class="quiet">{words.gateLate}</p>}
      <div class="gate-row">
        <button
          type="button"
          class={errors > 0 ? 'button button-primary' : 'button'}
          data-first-focus={errors > 0}
          onClick={onBack}
        >
          {words.gateBack}
        </button>
        <button
          type="submit"
          class={errors > 0 ? 'button' : 'button button-primary'}
          data-first-focus={errors === 0}
        >
          {words.gateSend}
        </button>
      </div>
    </form>
  );
}
