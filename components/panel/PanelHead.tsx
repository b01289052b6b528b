import { Icon } from '../shared/icons.tsx';
import type { TabState } from '../../utils/messaging/state.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';
import { Countdown } from './Countdown.tsx';
import { TimePlan } from './TimePlan.tsx';
import { NoRound } from './NoRound.tsx';

/** Name, window buttons and deadline. */
export function PanelHead({ state }: { state: TabState }) {
  const words = useWords();
  const { model, actions } = usePanel();
  return (
    <header class="head">
      <div class="head-bar">
        <h1>{words.name}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={words.checkFolder}
          title={words.checkFolder}
          onClick={actions.openFolder}
        >
          <Icon name="folder" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={words.wholeView}
          title={words.wholeView}
          onClick={actions.openReview}
        >
          <Icon name="table" />
        </button>
        <button type="button" class="icon-button" aria-label={words.options} onClick={actions.openOptions}>
          <Icon name="options" />
        </button>
        {model.host === 'frame' && (
          <>
            <button
              type="button"
              class="icon-button"
              aria-label={words.toSidePanel}
              title={words.toSidePanel}
              onClick={actions.openSidePanel}
            >
              <Icon name="side" />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={words.fold}
              title={words.fold}
              onClick={() => actions.setOpen(false)}
            >
              <Icon name="fold" />
            </button>
          </>
        )}
      </div>
      {state.round ? (
        <>
          <Countdown round={state.round} clock={state.clock} now={model.now.value} />
          <TimePlan state={state} round={state.round} now={model.now.value} />
        </>
      ) : (
        <NoRound proposed={state.proposedRound} />
      )}
    </header>
  );
}
